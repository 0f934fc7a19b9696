package org.duban.events.handling;

import java.time.LocalDate;
import java.util.List;
import org.duban.events.CaseId;
import org.duban.events.Deadline;
import org.duban.events.ItemId;
import org.duban.events.OpinionId;
import org.duban.events.Session;

/** From the deliberation to the letter in the organ's hands. */
public sealed interface OpinionEvent extends HandlingEvent {

    /** The session deliberated; members' opinions are to be compiled. */
    record DeliberationHeld(
            CaseId caseId,
            Session session,
            List<String> speakers,
            List<String> opinionsRaised,
            Deadline compileBy,
            LocalDate occurredOn)
            implements OpinionEvent {}

    /** A committee compiled the opinions; each {@code opinions} entry covers at least one item. */
    record OpinionsCompiled(
            CaseId caseId,
            String overallEvaluation,
            List<String> problems,
            List<String> advice,
            List<OpinionItem> opinions,
            LocalDate occurredOn)
            implements OpinionEvent {}

    /** The Chairpersons' Meeting approved the opinion letter. */
    record OpinionLetterApproved(CaseId caseId, String meeting, String signer, Deadline deliverBy, LocalDate occurredOn)
            implements OpinionEvent {}

    /**
     * The letter reached the organ on {@code occurredOn}, which starts the handling period.
     *
     * @param receiptDeemed true if no receipt was recorded in time and the law of the pack deems it received
     */
    record OpinionLetterDelivered(
            CaseId caseId,
            String documentNo,
            LocalDate sentOn,
            boolean receiptDeemed,
            List<String> attachments,
            Deadline handleBy,
            LocalDate occurredOn)
            implements OpinionEvent {}

    /** One point of the opinions and the items it covers. */
    record OpinionItem(OpinionId opinionId, String text, List<ItemId> covers) {}
}
