package org.duban.ui.whatif;

import java.util.List;
import org.duban.command.whatif.Comparison;
import org.duban.command.whatif.Summary;
import org.jspecify.annotations.Nullable;

/**
 * What a proposal would have changed.
 *
 * @param summary of every term there is; null on a page after the first
 * @param items the terms that would have been others, by stream
 * @param next the cursor of the next page; null after the last one
 * @param position of the ledger that this tells of
 */
public record WhatIfAnswer(
        @Nullable Summary summary,
        List<Comparison> items,
        @Nullable String next,
        long position) {}
