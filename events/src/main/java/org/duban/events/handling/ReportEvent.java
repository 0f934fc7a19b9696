package org.duban.events.handling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.duban.events.AtLeastOne;
import org.duban.events.CaseId;
import org.duban.events.Deadline;
import org.duban.events.DutyId;
import org.duban.events.Evidence;
import org.duban.events.Fixed;
import org.duban.events.ItemId;
import org.duban.events.MeetingId;
import org.duban.events.Owing;
import org.duban.events.Responsible;
import org.duban.events.SentDocument;
import org.duban.events.Session;
import org.duban.events.SeveralLines;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.jspecify.annotations.Nullable;

/** An organ's plan, its handling report, and what the standing committee made of it. */
public sealed interface ReportEvent extends HandlingEvent {

    /** The organ said how it will handle the opinions. */
    record HandlingPlanSubmitted(
            CaseId caseId,
            SupervisedOrgan organ,
            @SeveralLines String measures,
            UnitId leadUnit,
            LocalDate occurredOn) implements ReportEvent {}

    /** The organ's office sent the draft report to the committee, which comments on it. */
    record HandlingReportDraftSentForComment(
            CaseId caseId,
            SupervisedOrgan organ,
            @SeveralLines String summary,
            DutyId comment,
            Responsible commenter,
            Deadline commentBy,
            LocalDate occurredOn)
            implements ReportEvent {

        @Override
        public List<Owing> owing() {
            return List.of(new Owing.Opens(comment, commentBy, commenter));
        }
    }

    /** The committee commented on the draft; {@code accepted} is false if it sent the draft back. */
    record HandlingReportCommented(
            CaseId caseId,
            SupervisedOrgan organ,
            DutyId comment,
            @SeveralLines String comments,
            @Fixed boolean accepted,
            LocalDate occurredOn)
            implements ReportEvent {

        @Override
        public List<Owing> owing() {
            return List.of(new Owing.Meets(comment, occurredOn));
        }
    }

    /**
     * The organ reported in writing how it handled the opinions, item by item.
     *
     * @param report the duty that this meets
     * @param tellBy by when the deputies are to be told, for which there is no number in law; null if they are not to
     *     be
     * @param publishBy by when the public is to be told, likewise
     */
    record HandlingReportSubmitted(
            CaseId caseId,
            SupervisedOrgan organ,
            DutyId report,
            String documentNo,
            List<ItemReport> items,
            @Nullable Deadline tellBy,
            @Nullable Deadline publishBy,
            LocalDate occurredOn)
            implements ReportEvent {

        @Override
        public List<Owing> owing() {
            List<Owing> all = new ArrayList<>(List.of(new Owing.Meets(report, occurredOn)));
            if (tellBy != null) {
                all.add(new Owing.Opens(HandlingDuty.DEPUTY_NOTICE.only(), tellBy, Responsible.GENERAL_OFFICE));
            }
            if (publishBy != null) {
                all.add(new Owing.Opens(HandlingDuty.PUBLICATION.only(), publishBy, Responsible.GENERAL_OFFICE));
            }
            return List.copyOf(all);
        }
    }

    /** The organ asked for more time for its handling report. */
    record ExtensionRequested(
            CaseId caseId,
            SupervisedOrgan organ,
            @SeveralLines String reason,
            LocalDate proposedDueOn,
            LocalDate occurredOn)
            implements ReportEvent {}

    /** The Chairpersons' Meeting agreed to more time. */
    record ExtensionGranted(
            CaseId caseId,
            SupervisedOrgan organ,
            DutyId report,
            MeetingId meeting,
            @SeveralLines String reason,
            Deadline due,
            LocalDate occurredOn)
            implements ReportEvent {

        @Override
        public List<Owing> owing() {
            return List.of(new Owing.Moves(report, due));
        }
    }

    /** The Chairpersons' Meeting did not agree to more time. */
    record ExtensionRefused(
            CaseId caseId,
            SupervisedOrgan organ,
            MeetingId meeting,
            @SeveralLines String reason,
            LocalDate occurredOn) implements ReportEvent {}

    /** The handling report went to every member in print. */
    record HandlingReportPrintedForMembers(
            CaseId caseId,
            SupervisedOrgan organ,
            @AtLeastOne int copies,
            LocalDate occurredOn) implements ReportEvent {}

    /** The Chairpersons' Meeting put the handling report before a session. */
    record HandlingReportSubmittedForDeliberation(
            CaseId caseId, SupervisedOrgan organ, MeetingId meeting, MeetingId session, LocalDate occurredOn)
            implements ReportEvent {}

    /**
     * Members present voted on the handling report.
     *
     * @param policy the rule that turned the tally into the result
     * @param redo the duty to report again, and {@code redoBy} by when; null unless the result is {@link
     *     Satisfaction#DISSATISFIED}
     */
    record SatisfactionVoteHeld(
            CaseId caseId,
            SupervisedOrgan organ,
            Session session,
            VoteTally tally,
            @Fixed String policy,
            @Fixed Satisfaction result,
            @Nullable DutyId redo,
            @Nullable Deadline redoBy,
            LocalDate occurredOn)
            implements ReportEvent {

        @Override
        public List<Owing> owing() {
            return redo == null || redoBy == null
                    ? List.of()
                    : List.of(new Owing.Opens(redo, redoBy, Responsible.office(organ)));
        }
    }

    /**
     * The committee sent items back for another round of work.
     *
     * @param documentNo the number of the notice; null if it had none
     * @param document the document as it was sent; null if none was kept
     */
    record ReRectificationOrdered(
            CaseId caseId,
            @AtLeastOne List<ItemId> items,
            @SeveralLines String reason,
            Deadline due,
            @Nullable String documentNo,
            @Nullable Evidence document,
            LocalDate occurredOn)
            implements ReportEvent, SentDocument {

        @Override
        public List<Owing> owing() {
            List<Owing> all = new ArrayList<>();
            for (ItemId item : items) {
                all.add(new Owing.Meets(HandlingDuty.REVIEW.of(item), occurredOn));
                all.add(new Owing.Renews(HandlingDuty.RECTIFICATION_ITEM.of(item), due));
            }
            return List.copyOf(all);
        }
    }

    /** The standing committee, or a committee it entrusted, looked at how the handling goes. */
    record FollowUpSupervisionHeld(
            CaseId caseId, @SeveralLines String conclusions, List<ItemId> items, LocalDate occurredOn)
            implements ReportEvent {}

    /**
     * What the handling report says of one item.
     *
     * @param unfinished what is left and when it will be done; null if nothing is left
     */
    record ItemReport(
            ItemId itemId,
            @SeveralLines String measure,
            @SeveralLines String result,
            @SeveralLines @Nullable String unfinished) {}

    /**
     * The count of an anonymous ballot; who voted how is never recorded.
     *
     * @param issued at most the members present
     * @param collected at most {@code issued}; {@code valid + invalid}
     * @param valid {@code satisfied + basicallySatisfied + dissatisfied + abstained}
     * @param abstained ballots marked so, a grade of its own beside the three
     */
    record VoteTally(
            int issued,
            int collected,
            int valid,
            int invalid,
            int satisfied,
            int basicallySatisfied,
            int dissatisfied,
            int abstained) {}

    /** What a ballot came to. */
    enum Satisfaction {
        SATISFIED,
        BASICALLY_SATISFIED,
        DISSATISFIED
    }
}
