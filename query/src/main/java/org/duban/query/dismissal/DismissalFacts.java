package org.duban.query.dismissal;

import java.util.List;
import org.duban.events.dismissal.DismissalEvent.DefenceHeard;
import org.duban.events.dismissal.DismissalEvent.DismissalMoved;
import org.duban.events.dismissal.DismissalEvent.DismissalVoted;
import org.duban.events.dismissal.DismissalEvent.DismissalWithdrawn;
import org.duban.query.caseview.ActedInOffice;
import org.duban.query.caseview.StepFacts;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a motion to remove somebody from office; nobody outside the congress reads of it here.
 *
 * @param motion what was brought in
 * @param defences how whom it is about answered, oldest first
 * @param dismissalVote null before the vote
 * @param takenBack null unless it was taken back
 */
public record DismissalFacts(
        DismissalMoved motion,
        List<DefenceHeard> defences,
        @Nullable DismissalVoted dismissalVote,
        @Nullable DismissalWithdrawn takenBack)
        implements StepFacts, ActedInOffice {

    @Override
    public List<OfficeAct> actsInOffice() {
        return motion.movers().stream()
                .map(mover -> new OfficeAct(mover, motion.occurredOn(), OF_MEMBERS))
                .toList();
    }
}
