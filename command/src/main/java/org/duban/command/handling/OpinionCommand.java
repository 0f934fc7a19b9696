package org.duban.command.handling;

import java.time.LocalDate;
import java.util.List;
import org.duban.command.Authorized;
import org.duban.command.GeneratedId;
import org.duban.events.AtLeastOne;
import org.duban.events.CaseId;
import org.duban.events.Evidence;
import org.duban.events.ItemId;
import org.duban.events.MeetingId;
import org.duban.events.OpinionId;
import org.duban.events.Role;
import org.duban.events.SeveralLines;
import org.duban.events.SupervisedOrgan;
import org.jspecify.annotations.Nullable;

/** From the members' opinions to the letter in the organ's hands. */
public sealed interface OpinionCommand extends HandlingCommand {

    /** Compiles the opinions raised in the session into points. */
    @Authorized(by = Role.COMMITTEE, basis = "SH-Com §13; BJ-SWR §14")
    record CompileOpinions(
            CaseId caseId,
            @SeveralLines String overallEvaluation,
            @SeveralLines List<String> problems,
            @SeveralLines List<String> advice,
            @AtLeastOne List<OpinionPoint> opinions,
            LocalDate occurredOn)
            implements OpinionCommand {}

    /** Approves the opinion letter, as the Chairpersons' Meeting decided. */
    @Authorized(by = Role.DIRECTOR, basis = "DD")
    record ApproveOpinionLetter(CaseId caseId, MeetingId meeting, String signer, LocalDate occurredOn)
            implements OpinionCommand {}

    /**
     * Records the delivery of the letter to an organ, together with the report deliberated; or the receipt of one that
     * counts as received without, from whose day everything is counted again then.
     *
     * @param noReceipt why there is no receipt, so that the letter counts as received on the last day the pack allows for
     *     one; null where there is one
     * @param document the document as it was sent, kept as evidence; null to keep none
     * @param occurredOn the day of receipt; without one, the day on which that is recorded
     */
    @Authorized(by = Role.CLERK, basis = "S24 §37; SH-Rules §26")
    record DeliverOpinionLetter(
            CaseId caseId,
            @Nullable SupervisedOrgan organ,
            String documentNo,
            LocalDate sentOn,
            List<String> attachments,
            @Nullable String noReceipt,
            @Nullable Evidence document,
            LocalDate occurredOn)
            implements OpinionCommand, OfOrgan {}

    /**
     * One point of the opinions. It covers items already identified, or creates one, or both.
     *
     * @param creates the item it creates, null if none
     * @param organ the organ it is addressed to; null for whichever gets the letter
     */
    record OpinionPoint(
            @GeneratedId OpinionId opinionId,
            @SeveralLines String text,
            List<ItemId> covers,
            @Nullable Finding creates,
            @Nullable SupervisedOrgan organ) {}
}
