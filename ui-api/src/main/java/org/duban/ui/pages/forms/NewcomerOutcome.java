package org.duban.ui.pages.forms;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of the form for somebody new.
 *
 * @param steps one for each command, in order
 * @param password for one login; null if it did not come so far, or one was given for the same form before
 */
public record NewcomerOutcome(
        Newcomer newcomer, List<DoneStep> steps, @Nullable String password) {

    /** Whether all of it is recorded. */
    public boolean whole() {
        return steps.stream().allMatch(step -> step.receipt() != null);
    }
}
