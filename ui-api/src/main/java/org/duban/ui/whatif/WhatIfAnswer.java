package org.duban.ui.whatif;

import java.util.List;
import org.duban.command.whatif.Comparison;
import org.duban.command.whatif.Summary;

/**
 * What a proposal would have changed.
 *
 * @param summary of every term there is
 * @param items the terms that would have been others, as many as were asked for
 * @param more how many such terms are left out
 * @param position of the ledger that this tells of
 */
public record WhatIfAnswer(Summary summary, List<Comparison> items, long more, long position) {}
