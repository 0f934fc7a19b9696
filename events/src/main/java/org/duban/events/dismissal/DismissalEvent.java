package org.duban.events.dismissal;

import java.time.LocalDate;
import java.util.List;
import org.duban.events.AsDeputy;
import org.duban.events.AtLeastOne;
import org.duban.events.CaseEvent;
import org.duban.events.CaseId;
import org.duban.events.Fixed;
import org.duban.events.OpensCase;
import org.duban.events.PersonId;
import org.duban.events.Recounted;
import org.duban.events.Secrecy;
import org.duban.events.Session;
import org.duban.events.SeveralLines;
import org.duban.events.SupervisedOrgan;
import org.duban.events.Typed;
import org.duban.events.UnitId;
import org.duban.events.handling.DeliberationEvent.Ballot;
import org.jspecify.annotations.Nullable;

/** What can happen to a motion to remove somebody from office. */
public sealed interface DismissalEvent extends CaseEvent {

    /**
     * The motion was brought in: the case is open.
     *
     * @param official whom it is about
     * @param post the post from which that person is to be removed, as on the register
     * @param mover who brought it in
     * @param movingOrgan the organ that did; null for others
     * @param movers the members who did; empty for others
     * @param members how many members the Standing Committee has
     * @param organs the one in which the post is
     * @param arisesFrom the case that it goes back to; null if to none
     */
    record DismissalMoved(
            CaseId caseId,
            String title,
            PersonId official,
            @Fixed String post,
            Mover mover,
            @Typed @Nullable SupervisedOrgan movingOrgan,
            @AsDeputy @Typed List<PersonId> movers,
            @AtLeastOne int members,
            @SeveralLines String reasons,
            @AtLeastOne List<String> material,
            List<SupervisedOrgan> organs,
            @Nullable UnitId committee,
            @Nullable CaseId arisesFrom,
            Secrecy secrecy,
            LocalDate occurredOn)
            implements DismissalEvent, OpensCase {}

    /**
     * Whom it is about could defend himself or herself.
     *
     * @param defence how that was done, or that it was declined
     * @param statement what was said; null if nothing was
     */
    record DefenceHeard(
            CaseId caseId,
            Defence defence,
            @SeveralLines @Nullable String statement,
            LocalDate occurredOn) implements DismissalEvent {}

    /**
     * The session voted, by secret ballot.
     *
     * @param carried whether more than half of all members were for it
     */
    record DismissalVoted(
            CaseId caseId,
            Session session,
            Ballot ballot,
            @Fixed boolean carried,
            LocalDate occurredOn) implements DismissalEvent, Recounted {

        @Override
        public DismissalVoted recounted() {
            return new DismissalVoted(caseId, session, ballot, ballot.isMajorityOf(session.members()), occurredOn);
        }
    }

    /** The motion was taken back before the vote. */
    record DismissalWithdrawn(CaseId caseId, @SeveralLines String reason, LocalDate occurredOn)
            implements DismissalEvent {}

    /** Who may bring such a motion in. */
    enum Mover {
        ORGAN,
        CHAIRPERSONS_MEETING,
        /** A fifth of all members or more. */
        MEMBERS
    }

    /** How somebody answers to the motion. */
    enum Defence {
        BEFORE_THE_SESSION,
        IN_WRITING,
        DECLINED
    }
}
