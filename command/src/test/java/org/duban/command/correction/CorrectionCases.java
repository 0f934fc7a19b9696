package org.duban.command.correction;

import static org.duban.command.scenario.Acts.ITEM;
import static org.duban.command.scenario.Story.AUTUMN;
import static org.duban.command.scenario.Story.BINS;
import static org.duban.command.scenario.Story.CASE;
import static org.duban.command.scenario.Story.SESSION;
import static org.duban.command.scenario.Story.TRUCKS;
import static org.duban.command.scenario.Story.assign;
import static org.duban.command.scenario.Story.before;
import static org.duban.command.scenario.Story.day;
import static org.duban.command.scenario.Story.finding;
import static org.duban.command.scenario.Story.handlingReport;
import static org.duban.command.scenario.Story.result;
import static org.duban.command.scenario.Story.until;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.duban.command.Command;
import org.duban.command.handling.ItemCommand.AcknowledgeItem;
import org.duban.command.handling.ItemCommand.AssignItem;
import org.duban.command.handling.ItemCommand.CloseItem;
import org.duban.command.handling.ItemCommand.DeferItem;
import org.duban.command.handling.ItemCommand.ReassignItem;
import org.duban.command.handling.ItemCommand.RejectItem;
import org.duban.command.handling.ItemCommand.ReopenItem;
import org.duban.command.handling.ItemCommand.ResumeItem;
import org.duban.command.handling.ItemCommand.ReturnItem;
import org.duban.command.handling.ItemCommand.SubmitItemResult;
import org.duban.command.handling.OpinionCommand.ApproveOpinionLetter;
import org.duban.command.handling.OpinionCommand.DeliverOpinionLetter;
import org.duban.command.handling.ReportCommand.HoldFollowUpSupervision;
import org.duban.command.handling.ReportCommand.HoldSatisfactionVote;
import org.duban.command.handling.ReportCommand.OrderReRectification;
import org.duban.command.handling.ReportCommand.SendHandlingReportDraft;
import org.duban.command.handling.ReportCommand.SubmitHandlingReport;
import org.duban.command.lawinspection.FieldworkCommand.CloseFieldwork;
import org.duban.command.lawinspection.InspectionReportCommand.DeliberateInspectionReport;
import org.duban.command.lawinspection.PreparationCommand.NotifyInspectedOrgan;
import org.duban.command.scenario.Town;
import org.duban.events.DutyId;
import org.duban.events.Event;
import org.duban.events.SupervisedOrgan;
import org.duban.events.handling.HandlingDuty;
import org.duban.events.handling.ItemEvent.ItemAssigned;
import org.duban.events.handling.ItemEvent.ItemDeferred;
import org.duban.events.handling.ItemEvent.ItemIdentified;
import org.duban.events.handling.ItemEvent.ItemReassigned;
import org.duban.events.handling.ItemEvent.ItemRejected;
import org.duban.events.handling.ItemEvent.ItemReopened;
import org.duban.events.handling.ItemEvent.ItemResultSubmitted;
import org.duban.events.handling.ItemEvent.ItemResumed;
import org.duban.events.handling.OpinionEvent.OpinionLetterApproved;
import org.duban.events.handling.OpinionEvent.OpinionLetterDelivered;
import org.duban.events.handling.ReportEvent.HandlingReportDraftSentForComment;
import org.duban.events.handling.ReportEvent.HandlingReportSubmitted;
import org.duban.events.handling.ReportEvent.ReRectificationOrdered;
import org.duban.events.handling.ReportEvent.SatisfactionVoteHeld;
import org.duban.events.handling.ReportEvent.VoteTally;
import org.duban.events.lawinspection.FieldworkEvent.FieldworkClosed;
import org.duban.events.lawinspection.InspectionDuty;
import org.duban.events.lawinspection.InspectionReportEvent.InspectionReportDeliberated;
import org.duban.events.lawinspection.PreparationEvent.InspectedOrganNotified;
import org.jspecify.annotations.Nullable;

/** A tale for every deadline that an event sets, with the day it is counted from or decided as typed wrongly. */
final class CorrectionCases {

    private static final String ON = "occurredOn";
    private static final DutyId REPORT = HandlingDuty.HANDLING_REPORT.of(SupervisedOrgan.GOVERNMENT);
    private static final DutyId SELF_CHECK = InspectionDuty.SELF_CHECK.of(SupervisedOrgan.GOVERNMENT);
    private static final VoteTally NO = new VoteTally(30, 30, 30, 0, 0, 0, 30, 0);

    static final List<CorrectionCase> ALL = Stream.of(ofInspection(), ofLetter(), ofReport(), ofItem())
            .flatMap(List::stream)
            .toList();

    private CorrectionCases() {}

    private static List<CorrectionCase> ofInspection() {
        return List.of(
                tale(
                        InspectedOrganNotified.class,
                        ON,
                        SELF_CHECK,
                        "03-15",
                        "03-14",
                        "03-16",
                        on -> told(on, day("04-14"))),
                tale(
                        InspectedOrganNotified.class,
                        "selfCheckBy",
                        SELF_CHECK,
                        "04-14",
                        "04-10",
                        "04-10",
                        by -> told(day("04-09"), by)),
                tale(
                        FieldworkClosed.class,
                        ON,
                        InspectionDuty.INSPECTION_REPORT.only(),
                        "04-28",
                        "04-27",
                        "04-29",
                        on -> next(before(CloseFieldwork.class), new CloseFieldwork(CASE, on))),
                tale(
                        InspectionReportDeliberated.class,
                        ON,
                        HandlingDuty.OPINION_COMPILE.only(),
                        "05-25",
                        "05-24",
                        "05-26",
                        on -> next(
                                before(DeliberateInspectionReport.class),
                                new DeliberateInspectionReport(CASE, SESSION, List.of(), List.of(), on))));
    }

    private static List<CorrectionCase> ofLetter() {
        Function<LocalDate, Command[]> own = on -> next(
                next(delivered(day("06-05"), on), assign(BINS, Town.GREENING, day("08-01"))),
                new AcknowledgeItem(CASE, BINS, day("06-09")));
        return List.of(
                tale(
                        OpinionLetterApproved.class,
                        ON,
                        HandlingDuty.OPINION_DELIVER.of(SupervisedOrgan.GOVERNMENT),
                        "06-02",
                        "06-01",
                        "06-03",
                        on -> next(
                                before(ApproveOpinionLetter.class),
                                new ApproveOpinionLetter(CASE, Town.CHAIRS, "李四", on))),
                tale(
                        OpinionLetterDelivered.class,
                        ON,
                        HandlingDuty.ITEM_ASSIGNMENT.of(BINS),
                        "06-07",
                        "06-06",
                        "06-14",
                        on -> delivered(day("06-05"), on)),
                tale(OpinionLetterDelivered.class, ON, REPORT, "06-07", "06-06", "06-14", CorrectionCases::assigned),
                tale(OpinionLetterDelivered.class, ON, ITEM, "06-07", "06-06", "06-14", CorrectionCases::assigned),
                tale(OpinionLetterDelivered.class, ON, ITEM, "06-06", "06-08", "06-14", CorrectionCases::assigned),
                tale(OpinionLetterDelivered.class, ON, ITEM, "06-06", "06-08", "06-14", CorrectionCases::reassigned),
                tale(OpinionLetterDelivered.class, ON, ITEM, "06-08", "06-06", "06-14", own),
                tale(
                        OpinionLetterDelivered.class,
                        "sentOn",
                        ITEM,
                        "06-05",
                        "06-04",
                        "06-14",
                        sentOn -> next(
                                next(
                                        before(DeliverOpinionLetter.class),
                                        new DeliverOpinionLetter(
                                                CASE, null, "2号", sentOn, List.of(), "未寄回", null, day("06-20"))),
                                assign(BINS, Town.GREENING, null))));
    }

    private static List<CorrectionCase> ofReport() {
        return List.of(
                tale(
                        HandlingReportSubmitted.class,
                        ON,
                        HandlingDuty.PUBLICATION.only(),
                        "09-01",
                        "09-04",
                        "09-05",
                        on -> next(before(SubmitHandlingReport.class), handlingReport(on, BINS))),
                tale(
                        HandlingReportDraftSentForComment.class,
                        ON,
                        HandlingDuty.REPORT_COMMENT.of("government-1-1"),
                        "08-21",
                        "08-22",
                        "08-23",
                        on -> next(
                                before(SendHandlingReportDraft.class),
                                new SendHandlingReportDraft(CASE, null, "s", on))),
                tale(
                        SatisfactionVoteHeld.class,
                        ON,
                        HandlingDuty.HANDLING_REPORT.of(SupervisedOrgan.GOVERNMENT, 2),
                        "09-20",
                        "09-21",
                        "09-22",
                        CorrectionCases::voted),
                tale(ReRectificationOrdered.class, ON, ITEM, "09-25", "09-24", "09-26", on -> ordered(on, null)),
                tale(
                        ReRectificationOrdered.class,
                        ON,
                        ITEM,
                        "09-25",
                        "09-24",
                        "09-26",
                        on -> ordered(on, day("10-25"))));
    }

    private static List<CorrectionCase> ofItem() {
        DutyId trucks = HandlingDuty.ITEM_ASSIGNMENT.of(TRUCKS);
        return List.of(
                tale(ItemIdentified.class, ON, trucks, "09-10", "09-11", "09-12", CorrectionCases::found),
                tale(
                        ItemResultSubmitted.class,
                        ON,
                        HandlingDuty.REVIEW.of(BINS),
                        "08-10",
                        "08-11",
                        "08-12",
                        on -> next(before(SubmitItemResult.class), result(BINS, on))),
                tale(ItemAssigned.class, ON, ITEM, "06-09", "06-12", "06-13", CorrectionCases::assignedOn),
                tale(ItemReassigned.class, ON, ITEM, "06-14", "06-13", "06-15", on -> reassigned(day("06-07"), on)),
                tale(ItemRejected.class, ON, ITEM, "08-14", "08-11", "08-15", on -> rejected(on, null)),
                tale(ItemRejected.class, ON, ITEM, "08-11", "08-14", "08-15", on -> rejected(on, day("09-29"))),
                tale(
                        ItemReopened.class,
                        ON,
                        ITEM,
                        "08-28",
                        "08-29",
                        "08-30",
                        on -> next(until(CloseItem.class), new ReopenItem(CASE, BINS, "f", "r", null, on))),
                tale(ItemDeferred.class, ON, ITEM, "07-03", "07-04", "07-05", CorrectionCases::deferred),
                tale(
                        ItemResumed.class,
                        ON,
                        ITEM,
                        "08-01",
                        "08-02",
                        "08-03",
                        on -> next(deferred(day("07-03")), new ResumeItem(CASE, BINS, "r", day("09-29"), on))));
    }

    /** After the letter, so that it has to be given to a unit from the start. */
    private static Command[] found(LocalDate on) {
        return next(
                until(SubmitHandlingReport.class),
                new HoldFollowUpSupervision(CASE, "c", List.of(), List.of(finding(TRUCKS)), on));
    }

    private static CorrectionCase tale(
            Class<? extends Event> event,
            String component,
            DutyId duty,
            String typed,
            String right,
            String later,
            Function<LocalDate, Command[]> teller) {
        return new CorrectionCase(event, component, duty, day(typed), day(right), day(later), teller);
    }

    private static Command[] told(LocalDate on, LocalDate selfCheckBy) {
        return next(before(NotifyInspectedOrgan.class), new NotifyInspectedOrgan(CASE, null, "1号", selfCheckBy, on));
    }

    private static Command[] delivered(LocalDate sentOn, LocalDate on) {
        return next(
                before(DeliverOpinionLetter.class),
                new DeliverOpinionLetter(CASE, null, "2号", sentOn, List.of(), null, null, on));
    }

    private static Command[] assigned(LocalDate receivedOn) {
        return next(delivered(day("06-05"), receivedOn), assign(BINS, Town.GREENING, null));
    }

    private static Command[] assignedOn(LocalDate on) {
        return next(
                before(AssignItem.class), new AssignItem(CASE, BINS, Town.GREENING, List.of(), null, null, null, on));
    }

    private static Command[] reassigned(LocalDate receivedOn) {
        return reassigned(receivedOn, day("06-13"));
    }

    private static Command[] reassigned(LocalDate receivedOn, LocalDate on) {
        Command[] returned = next(assigned(receivedOn), new ReturnItem(CASE, BINS, "not ours", day("06-12")));
        return next(returned, new ReassignItem(CASE, BINS, Town.HOUSING, List.of(), null, null, on));
    }

    private static Command[] rejected(LocalDate on, @Nullable LocalDate dueOn) {
        return next(
                next(until(AcknowledgeItem.class), result(BINS, day("08-10"))),
                new RejectItem(CASE, BINS, "no", dueOn, on));
    }

    private static Command[] deferred(LocalDate on) {
        return next(until(AcknowledgeItem.class), new DeferItem(CASE, BINS, Town.CHAIRS, "r", day("12-01"), on));
    }

    private static Command[] voted(LocalDate on) {
        return next(until(SubmitHandlingReport.class), new HoldSatisfactionVote(CASE, null, AUTUMN, NO, on));
    }

    private static Command[] ordered(LocalDate on, @Nullable LocalDate dueOn) {
        return next(voted(day("09-20")), new OrderReRectification(CASE, List.of(BINS), "r", dueOn, null, null, on));
    }

    private static Command[] next(Command[] told, Command step) {
        return Stream.concat(Stream.of(told), Stream.of(step)).toArray(Command[]::new);
    }
}
