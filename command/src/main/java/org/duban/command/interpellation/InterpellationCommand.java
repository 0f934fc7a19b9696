package org.duban.command.interpellation;

import java.time.LocalDate;
import java.util.List;
import org.duban.command.Authorized;
import org.duban.command.CaseCommand;
import org.duban.command.GeneratedId;
import org.duban.command.OpensForCommittee;
import org.duban.events.AtLeastOne;
import org.duban.events.CaseId;
import org.duban.events.MeetingId;
import org.duban.events.PersonId;
import org.duban.events.Role;
import org.duban.events.Secrecy;
import org.duban.events.SeveralLines;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.events.interpellation.InterpellationEvent.AnswerMode;
import org.jspecify.annotations.Nullable;

/** What can be asked of an interpellation. */
public sealed interface InterpellationCommand extends CaseCommand {

    /**
     * Opens the case of an interpellation that members filed.
     *
     * @param organs the one it is directed at
     * @param otherTarget a body of another level that it is directed at, which is refused; null if at none
     * @param signers at least as many members as the law asks for
     * @param arisesFrom the case that it goes back to; null if to none
     */
    @Authorized(by = Role.CLERK, basis = "S24 §51; Org §53")
    record FileInterpellation(
            @GeneratedId CaseId caseId,
            String title,
            MeetingId session,
            @AtLeastOne List<SupervisedOrgan> organs,
            @Nullable String otherTarget,
            @SeveralLines String question,
            @SeveralLines String content,
            @AtLeastOne List<PersonId> signers,
            @Nullable UnitId committee,
            @Nullable CaseId arisesFrom,
            Secrecy secrecy,
            LocalDate occurredOn)
            implements InterpellationCommand, OpensForCommittee {}

    /** Records that one who had signed does so no more. */
    @Authorized(by = Role.CLERK, basis = "DD")
    record WithdrawSignature(
            CaseId caseId, PersonId signer, @SeveralLines String reason, LocalDate occurredOn)
            implements InterpellationCommand {}

    /** Records that the Chairpersons' Meeting found that it is not one as the law has it. */
    @Authorized(by = Role.DIRECTOR, basis = "S24 §52; DD")
    record RejectInterpellation(
            CaseId caseId, MeetingId meeting, @SeveralLines String reason, LocalDate occurredOn)
            implements InterpellationCommand {}

    /**
     * Records how the organ answers, as the Chairpersons' Meeting decided.
     *
     * @param replyBy the last day for it
     */
    @Authorized(by = Role.DIRECTOR, basis = "S24 §52")
    record OrderAnswer(CaseId caseId, MeetingId meeting, AnswerMode mode, LocalDate replyBy, LocalDate occurredOn)
            implements InterpellationCommand {}

    /**
     * Records the organ's answer.
     *
     * @param session at which it was given, which is asked for where the answer was to be given at one
     */
    @Authorized(by = Role.CLERK, basis = "S24 §54")
    record RecordInterpellationAnswer(
            CaseId caseId,
            @Nullable MeetingId session,
            PersonId answeredBy,
            @Nullable String inChargeAs,
            @SeveralLines String answer,
            LocalDate occurredOn)
            implements InterpellationCommand {}

    /** Records that the Chairpersons' Meeting had the organ answer again. */
    @Authorized(by = Role.DIRECTOR, basis = "S24 §53")
    record OrderReanswer(CaseId caseId, MeetingId meeting, int dissatisfied, LocalDate replyBy, LocalDate occurredOn)
            implements InterpellationCommand {}
}
