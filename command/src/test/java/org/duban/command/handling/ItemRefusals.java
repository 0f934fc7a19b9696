package org.duban.command.handling;

import static org.duban.command.scenario.Acts.acknowledged;
import static org.duban.command.scenario.Acts.assigned;
import static org.duban.command.scenario.Acts.grant;
import static org.duban.command.scenario.Acts.request;
import static org.duban.command.scenario.Acts.submitted;
import static org.duban.command.scenario.Scenario.after;
import static org.duban.command.scenario.Story.AUTUMN;
import static org.duban.command.scenario.Story.BINS;
import static org.duban.command.scenario.Story.CASE;
import static org.duban.command.scenario.Story.PAPERS;
import static org.duban.command.scenario.Story.TRUCKS;
import static org.duban.command.scenario.Story.assign;
import static org.duban.command.scenario.Story.assisted;
import static org.duban.command.scenario.Story.before;
import static org.duban.command.scenario.Story.day;
import static org.duban.command.scenario.Story.from;
import static org.duban.command.scenario.Story.handlingReport;
import static org.duban.command.scenario.Story.identify;
import static org.duban.command.scenario.Story.until;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.duban.command.Authorized;
import org.duban.command.CaseCommand;
import org.duban.command.CommonRule;
import org.duban.command.Rule;
import org.duban.command.handling.ClosingCommand.CloseCase;
import org.duban.command.handling.ClosingCommand.PublishReport;
import org.duban.command.handling.ItemCommand.AcceptItem;
import org.duban.command.handling.ItemCommand.AssignItem;
import org.duban.command.handling.ItemCommand.CloseItem;
import org.duban.command.handling.ItemCommand.MergeItem;
import org.duban.command.handling.ItemCommand.RefuseReturn;
import org.duban.command.handling.ItemCommand.ReturnItem;
import org.duban.command.handling.ItemCommand.SubmitItemResult;
import org.duban.command.handling.ReportCommand.CommentHandlingReport;
import org.duban.command.handling.ReportCommand.HoldSatisfactionVote;
import org.duban.command.handling.ReportCommand.OrderReRectification;
import org.duban.command.handling.ReportCommand.SendHandlingReportDraft;
import org.duban.command.handling.ReportCommand.SubmitHandlingReport;
import org.duban.command.lawinspection.FieldworkCommand.CloseFieldwork;
import org.duban.command.scenario.Scenario.Outcome;
import org.duban.command.scenario.Town;
import org.duban.events.CaseId;
import org.duban.events.Evidence;
import org.duban.events.Role;
import org.duban.events.handling.ReportEvent.VoteTally;

/** One refused command for each rule about items and the report on them. */
public final class ItemRefusals {

    public static final Map<Rule, Supplier<Outcome>> ALL = new HashMap<>();

    static {
        ALL.put(
                HandlingRule.OWN_WORK_ACCEPTED,
                () -> submitted()
                        .by(Town.actor("greening-staff", Town.ENVIRONMENT, Role.COMMITTEE))
                        .when(new AcceptItem(CASE, BINS, "好", day("08-20"))));
        ALL.put(HandlingRule.ITEM_UNKNOWN, () -> assigned().when(new CloseItem(CASE, TRUCKS, "c", day("06-12"))));
        ALL.put(
                HandlingRule.DRAFT_NOT_SENT,
                () -> after(before(SendHandlingReportDraft.class)).when(handlingReport(day("09-01"), BINS)));
        ALL.put(
                HandlingRule.DRAFT_NOT_COMMENTED,
                () -> after(before(CommentHandlingReport.class)).when(handlingReport(day("08-28"), BINS)));
        ALL.put(
                HandlingRule.REPORT_MISSES_ITEM,
                () -> after(before(SubmitHandlingReport.class)).when(handlingReport(day("09-01"))));
        ALL.put(
                HandlingRule.TALLY_INCONSISTENT,
                () -> after(until(SubmitHandlingReport.class))
                        .when(new HoldSatisfactionVote(
                                CASE, null, AUTUMN, new VoteTally(30, 30, 29, 0, 29, 0, 0, 0), day("09-20"))));
        ALL.put(
                HandlingRule.VOTE_NOT_DISSATISFIED,
                () -> after(until(SubmitHandlingReport.class))
                        .when(new OrderReRectification(CASE, List.of(BINS), "r", null, null, null, day("09-20"))));
        ALL.put(HandlingRule.EXTENSION_AFTER_EXPIRY, () -> acknowledged().when(request("10-07", "09-08")));
        ALL.put(
                HandlingRule.EXTENSION_TWICE,
                () -> acknowledged().and(request("10-08", "07-03"), grant(null)).when(request("10-20", "07-11")));
        ALL.put(HandlingRule.EXTENSION_NOT_REQUESTED, () -> acknowledged().when(grant(null)));
        ALL.put(HandlingRule.EXTENSION_NOT_LATER, () -> acknowledged().when(request("09-07", "07-03")));
        ALL.put(HandlingRule.EXTENSION_BEYOND_CAP, () -> acknowledged().when(request("12-08", "07-03")));
        ALL.put(
                HandlingRule.ITEM_EXISTS,
                () -> after(before(CloseFieldwork.class)).when(identify(BINS, day("03-21"))));
        ALL.put(HandlingRule.ITEM_STATE, () -> assigned().when(new CloseItem(CASE, BINS, "c", day("06-12"))));
        ALL.put(
                HandlingRule.UNIT_TWICE,
                () -> after(before(AssignItem.class)).when(assign(BINS, Town.GREENING, null, Town.GREENING)));
        ALL.put(
                HandlingRule.UNIT_NOT_ASSISTING,
                () -> after(before(AssignItem.class)).when(assisted(Town.GREENING, Town.HOUSING, "07-09")));
        ALL.put(
                HandlingRule.ASSISTING_AFTER_LEAD,
                () -> after(before(AssignItem.class))
                        .when(assisted(Town.GREENING, Town.HOUSING, "09-08", Town.HOUSING)));
        ALL.put(
                HandlingRule.UNIT_OF_OTHER_ORGAN,
                () -> after(before(AssignItem.class)).when(assign(BINS, Town.COURT, null)));
        ALL.put(
                HandlingRule.RETURN_WINDOW_OVER,
                () -> assigned().when(new ReturnItem(CASE, BINS, "not ours", day("06-21"))));
        ALL.put(
                HandlingRule.RETURNED_BEFORE,
                () -> assigned()
                        .and(
                                new ReturnItem(CASE, BINS, "not ours", day("06-12")),
                                new RefuseReturn(CASE, BINS, "yours", day("06-13")))
                        .when(new ReturnItem(CASE, BINS, " not ours ", day("06-14"))));
        ALL.put(
                CommonRule.EVIDENCE_MISSING,
                () -> acknowledged().when(new SubmitItemResult(CASE, BINS, "m", "r", List.of(), day("08-10"))));
        ALL.put(
                CommonRule.EVIDENCE_UNKNOWN,
                () -> acknowledged()
                        .when(new SubmitItemResult(
                                CASE, BINS, "m", "r", List.of(new Evidence("b".repeat(64), "x")), day("08-10"))));
        ALL.put(
                HandlingRule.MERGE_TARGET_NOT_OPEN,
                () -> assigned().when(new MergeItem(CASE, BINS, BINS, "r", day("06-12"))));
        ALL.put(HandlingRule.ITEMS_OPEN, ItemRefusals::closedWithOpenItem);
        ALL.put(CommonRule.WRONG_FORM, () -> assigned().when(new PutQuestion(CASE, day("06-12"))));
    }

    /** A command of a form that this case does not have. */
    @Authorized(by = Role.CLERK, basis = "DD")
    record PutQuestion(CaseId caseId, LocalDate occurredOn) implements CaseCommand {}

    private ItemRefusals() {}

    private static Outcome closedWithOpenItem() {
        return after(before(CloseFieldwork.class))
                .and(identify(TRUCKS, day("03-21")))
                .and(from(CloseFieldwork.class, SubmitHandlingReport.class))
                .and(
                        handlingReport(day("09-01"), BINS, TRUCKS),
                        new PublishReport(CASE, PAPERS, "公报", "5", day("09-25")))
                .when(new CloseCase(CASE, "c", day("09-28")));
    }
}
