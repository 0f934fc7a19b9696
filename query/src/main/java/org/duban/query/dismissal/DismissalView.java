package org.duban.query.dismissal;

import org.duban.events.dismissal.DismissalEvent;
import org.duban.events.dismissal.DismissalEvent.DefenceHeard;
import org.duban.events.dismissal.DismissalEvent.DismissalVoted;
import org.duban.events.dismissal.DismissalEvent.DismissalWithdrawn;
import org.duban.query.caseview.ViewedForm;
import org.duban.query.handling.SteppedView;

/** How a motion to remove somebody from office is viewed. */
public final class DismissalView {

    /** Its line in the table of contents. */
    public static final ViewedForm<DismissalEvent, DismissalFacts> FORM = SteppedView.of(
                    "DISMISSAL", "dismissal", DismissalEvent.class, DismissalFacts.class)
            .stages(DismissalStage.values(), false)
            .reaching(DefenceHeard.class, DismissalStage.DISMISSAL_ANSWERED)
            .reaching(DismissalVoted.class, DismissalStage.DISMISSAL_VOTED)
            .reaching(DismissalWithdrawn.class, DismissalStage.DISMISSAL_WITHDRAWN)
            .view();

    private DismissalView() {}
}
