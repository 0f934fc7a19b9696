package org.duban.ui.pages.forms;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of the form for somebody new.
 *
 * @param steps one for each command, in order
 * @param password for one login; null if it did not come so far
 */
public record NewcomerOutcome(
        Newcomer newcomer, List<DoneStep> steps, @Nullable String password) {}
