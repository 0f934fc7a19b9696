package org.duban.ui.pages.forms;

import org.duban.ui.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What came of one of several things that were to be done.
 *
 * @param what was to be done
 * @param receipt if it was recorded
 * @param problem if it was refused; without either it was not tried
 */
public record DoneStep(
        String what, @Nullable Recorded receipt, @Nullable Problem problem) {

    static DoneStep done(Recorded receipt) {
        return new DoneStep(receipt.what(), receipt, null);
    }

    static DoneStep refused(String what, Problem why) {
        return new DoneStep(what, null, why);
    }

    static DoneStep untried(String what) {
        return new DoneStep(what, null, null);
    }
}
