package org.duban.command.dismissal;

import java.time.LocalDate;
import java.util.List;
import org.duban.command.Authorized;
import org.duban.command.CaseCommand;
import org.duban.command.GeneratedId;
import org.duban.command.OpensForCommittee;
import org.duban.events.AtLeastOne;
import org.duban.events.CaseId;
import org.duban.events.PersonId;
import org.duban.events.Role;
import org.duban.events.Secrecy;
import org.duban.events.Session;
import org.duban.events.SeveralLines;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.events.dismissal.DismissalEvent.Defence;
import org.duban.events.dismissal.DismissalEvent.Mover;
import org.duban.events.handling.DeliberationEvent.Ballot;
import org.jspecify.annotations.Nullable;

/** What can be asked of a motion to remove somebody from office. */
public sealed interface DismissalCommand extends CaseCommand {

    /**
     * Opens the case of a motion that was brought in.
     *
     * @param post the post from which that person is to be removed, as on the register
     * @param movingOrgan the organ that brought it in; null for others
     * @param movers the members who did, at least a fifth of all; empty for others
     * @param members how many members the Standing Committee has
     * @param arisesFrom the case that it goes back to; null if to none
     */
    @Authorized(by = Role.CLERK, basis = "S24 §60; S24 §61")
    record MoveDismissal(
            @GeneratedId CaseId caseId,
            String title,
            PersonId official,
            String post,
            Mover mover,
            @Nullable SupervisedOrgan movingOrgan,
            List<PersonId> movers,
            int members,
            @SeveralLines String reasons,
            @AtLeastOne List<String> material,
            @AtLeastOne List<SupervisedOrgan> organs,
            @Nullable UnitId committee,
            @Nullable CaseId arisesFrom,
            Secrecy secrecy,
            LocalDate occurredOn)
            implements DismissalCommand, OpensForCommittee {}

    /** Records that whom it is about could defend himself or herself. */
    @Authorized(by = Role.CLERK, basis = "S24 §62")
    record RecordDefence(
            CaseId caseId,
            Defence defence,
            @SeveralLines @Nullable String statement,
            LocalDate occurredOn) implements DismissalCommand {}

    /** Records how the session voted, by secret ballot. */
    @Authorized(by = Role.CLERK, basis = "S24 §62; Org §51")
    record VoteOnDismissal(CaseId caseId, Session session, Ballot ballot, LocalDate occurredOn)
            implements DismissalCommand {}

    /** Records that the motion was taken back before the vote. */
    @Authorized(by = Role.CLERK, basis = "DD")
    record WithdrawDismissal(CaseId caseId, @SeveralLines String reason, LocalDate occurredOn)
            implements DismissalCommand {}
}
