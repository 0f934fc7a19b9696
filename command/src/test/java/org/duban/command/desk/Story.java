package org.duban.command.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.duban.command.CaseCommand;
import org.duban.command.handling.ClosingCommand.CloseCase;
import org.duban.command.handling.ClosingCommand.PublishReport;
import org.duban.command.handling.Finding;
import org.duban.command.handling.ItemCommand.AcceptItem;
import org.duban.command.handling.ItemCommand.AcknowledgeItem;
import org.duban.command.handling.ItemCommand.AssignItem;
import org.duban.command.handling.ItemCommand.CloseItem;
import org.duban.command.handling.ItemCommand.IdentifyItem;
import org.duban.command.handling.ItemCommand.SubmitItemResult;
import org.duban.command.handling.OpinionCommand.ApproveOpinionLetter;
import org.duban.command.handling.OpinionCommand.CompileOpinions;
import org.duban.command.handling.OpinionCommand.DeliverOpinionLetter;
import org.duban.command.handling.OpinionCommand.OpinionPoint;
import org.duban.command.handling.ReportCommand.CommentHandlingReport;
import org.duban.command.handling.ReportCommand.SendHandlingReportDraft;
import org.duban.command.handling.ReportCommand.SubmitHandlingReport;
import org.duban.command.lawinspection.FieldworkCommand.CloseFieldwork;
import org.duban.command.lawinspection.FieldworkCommand.InspectSite;
import org.duban.command.lawinspection.InspectionReportCommand.DeliberateInspectionReport;
import org.duban.command.lawinspection.InspectionReportCommand.PlaceReportOnAgenda;
import org.duban.command.lawinspection.InspectionReportCommand.SubmitInspectionReport;
import org.duban.command.lawinspection.PreparationCommand.AdoptInspectionPlan;
import org.duban.command.lawinspection.PreparationCommand.FormInspectionGroup;
import org.duban.command.lawinspection.PreparationCommand.NotifyInspectedOrgan;
import org.duban.command.lawinspection.PreparationCommand.OpenLawInspection;
import org.duban.events.CaseId;
import org.duban.events.Evidence;
import org.duban.events.ItemId;
import org.duban.events.OpinionId;
import org.duban.events.Secrecy;
import org.duban.events.Session;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.events.handling.ItemEvent.Category;
import org.duban.events.handling.ReportEvent.ItemReport;
import org.duban.events.lawinspection.FieldworkEvent.Activity;
import org.duban.events.lawinspection.PreparationEvent.Circle;
import org.duban.events.lawinspection.PreparationEvent.GroupMember;
import org.duban.events.lawinspection.PreparationEvent.Linkage;
import org.duban.events.lawinspection.PreparationEvent.SubjectKind;
import org.jspecify.annotations.Nullable;

/** A law inspection of 2023 in which nothing goes wrong: one finding, handled, published, closed. */
final class Story {

    static final CaseId CASE = new CaseId("waste-2023");
    static final ItemId BINS = new ItemId("bins");
    static final ItemId TRUCKS = new ItemId("trucks");
    static final Evidence PHOTO = new Evidence("a".repeat(64), "photo.jpg");
    static final Session SESSION = new Session("第十五次会议", 35, 30);
    static final Activity VISIT = new Activity("看现场", List.of("田林"), 12);
    static final GroupMember LEADER = new GroupMember("张三", Circle.STANDING_COMMITTEE_MEMBER, null);

    private Story() {}

    static LocalDate day(String monthAndDay) {
        return LocalDate.parse("2023-" + monthAndDay);
    }

    /** Every step, oldest first. */
    static List<CaseCommand> told() {
        List<CaseCommand> steps = new ArrayList<>(inspected(open(Linkage.NONE, Secrecy.PUBLIC)));
        steps.addAll(handled());
        return steps;
    }

    /** The story up to and including the first command of that type. */
    static CaseCommand[] until(Class<? extends CaseCommand> type) {
        return cut(told(), type, 1);
    }

    /** The story before the first command of that type. */
    static CaseCommand[] before(Class<? extends CaseCommand> type) {
        return cut(told(), type, 0);
    }

    /** The story from the first command of one type up to but without the first of another. */
    static CaseCommand[] from(Class<? extends CaseCommand> first, Class<? extends CaseCommand> last) {
        List<CaseCommand> steps = told();
        int skipped = before(first).length;
        return cut(steps.subList(skipped, steps.size()), last, 0);
    }

    private static CaseCommand[] cut(List<CaseCommand> steps, Class<? extends CaseCommand> type, int more) {
        int at = steps.stream().map(Object::getClass).toList().indexOf(type);
        return steps.subList(0, at + more).toArray(CaseCommand[]::new);
    }

    /** From the plan to the deliberation. */
    static List<CaseCommand> inspected(OpenLawInspection open) {
        return List.of(
                open,
                new AdoptInspectionPlan(CASE, "主任会议", "f", "m", day("03-20"), day("04-28"), List.of(), day("03-06")),
                new FormInspectionGroup(CASE, LEADER, List.of(), day("03-10")),
                new NotifyInspectedOrgan(CASE, "1号", null, day("03-15")),
                new InspectSite(CASE, VISIT, List.of(finding(BINS)), day("03-20")),
                new CloseFieldwork(CASE, day("04-28")),
                report("修法建议"),
                new PlaceReportOnAgenda(CASE, "主任会议", "第十五次会议", day("05-18")),
                new DeliberateInspectionReport(CASE, SESSION, List.of(), List.of(), day("05-25")));
    }

    /** From the opinions to the end. */
    static List<CaseCommand> handled() {
        return List.of(
                compile(new OpinionPoint(new OpinionId("o1"), "意见", List.of(BINS), null)),
                new ApproveOpinionLetter(CASE, "主任会议", "李四", day("06-02")),
                new DeliverOpinionLetter(CASE, "2号", day("06-05"), List.of(), day("06-07")),
                assign(BINS, TestDirectory.GREENING, null),
                new AcknowledgeItem(CASE, BINS, day("06-12")),
                result(BINS, day("08-10")),
                new AcceptItem(CASE, BINS, "好", day("08-20")),
                new CloseItem(CASE, BINS, "销号", day("08-25")),
                new SendHandlingReportDraft(CASE, "s", day("08-21")),
                new CommentHandlingReport(CASE, "c", true, day("08-24")),
                handlingReport(day("09-01"), BINS),
                new PublishReport(CASE, "公报", "5", day("09-25")),
                new CloseCase(CASE, "结案", day("09-28")));
    }

    static OpenLawInspection open(Linkage linkage, Secrecy secrecy) {
        return open(linkage, secrecy, day("03-01"));
    }

    static OpenLawInspection open(Linkage linkage, Secrecy secrecy, LocalDate on) {
        return new OpenLawInspection(
                CASE,
                "title",
                "生活垃圾管理条例",
                SubjectKind.REGULATION,
                SupervisedOrgan.GOVERNMENT,
                TestDirectory.ENVIRONMENT,
                linkage,
                linkage == Linkage.NONE ? null : "市人大常委会",
                null,
                secrecy,
                on);
    }

    static Finding finding(ItemId itemId) {
        return new Finding(itemId, "title", "problem", Category.PROBLEM, null);
    }

    static IdentifyItem identify(ItemId itemId, LocalDate on) {
        return new IdentifyItem(CASE, itemId, "title", "problem", Category.PROBLEM, "source", null, on);
    }

    static SubmitInspectionReport report(@Nullable String legislativeAdvice) {
        return new SubmitInspectionReport(CASE, "e", List.of("p"), List.of("a"), legislativeAdvice, day("05-15"));
    }

    static CompileOpinions compile(OpinionPoint... points) {
        return new CompileOpinions(CASE, "e", List.of(), List.of(), List.of(points), day("05-29"));
    }

    static AssignItem assign(ItemId itemId, UnitId lead, @Nullable LocalDate dueOn, UnitId... assisting) {
        return new AssignItem(CASE, itemId, lead, List.of(assisting), null, dueOn, day("06-09"));
    }

    static SubmitItemResult result(ItemId itemId, LocalDate on) {
        return new SubmitItemResult(CASE, itemId, "m", "r", List.of(PHOTO), on);
    }

    static SubmitHandlingReport handlingReport(LocalDate on, ItemId... items) {
        return new SubmitHandlingReport(
                CASE,
                "3号",
                List.of(items).stream()
                        .map(itemId -> new ItemReport(itemId, "m", "r", null))
                        .toList(),
                on);
    }
}
