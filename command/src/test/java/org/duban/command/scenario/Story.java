package org.duban.command.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.duban.command.Command;
import org.duban.command.handling.ClosingCommand.CloseCase;
import org.duban.command.handling.ClosingCommand.PublishReport;
import org.duban.command.handling.ClosingCommand.TellDeputies;
import org.duban.command.handling.Finding;
import org.duban.command.handling.ItemCommand.AcceptItem;
import org.duban.command.handling.ItemCommand.AcknowledgeItem;
import org.duban.command.handling.ItemCommand.AssignItem;
import org.duban.command.handling.ItemCommand.AssistingDay;
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
import org.duban.command.stream.Parts;
import org.duban.events.CaseId;
import org.duban.events.Evidence;
import org.duban.events.ItemId;
import org.duban.events.OpinionId;
import org.duban.events.Secrecy;
import org.duban.events.Session;
import org.duban.events.StreamId;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.events.handling.CasePaper;
import org.duban.events.handling.ItemEvent.Category;
import org.duban.events.handling.ReportEvent.ItemReport;
import org.duban.events.lawinspection.FieldworkEvent.Activity;
import org.duban.events.lawinspection.PreparationEvent.Circle;
import org.duban.events.lawinspection.PreparationEvent.GroupMember;
import org.duban.events.lawinspection.PreparationEvent.Linkage;
import org.duban.events.lawinspection.PreparationEvent.SubjectKind;
import org.jspecify.annotations.Nullable;

/** A law inspection of 2023 in which nothing goes wrong: one finding, handled, published, closed. */
public final class Story {

    public static final CaseId CASE = new CaseId("waste-2023");
    public static final StreamId STREAM = CASE.stream();
    public static final ItemId BINS = new ItemId("bins");
    public static final ItemId TRUCKS = new ItemId("trucks");
    /** All that deputies and public are told of an inspection. */
    public static final List<CasePaper> PAPERS =
            List.of(CasePaper.REPORT, CasePaper.OPINIONS, CasePaper.HANDLING_REPORT);

    public static final Evidence PHOTO = new Evidence("a".repeat(64), "photo.jpg");
    public static final Session SESSION = new Session(Town.session("05-25"), 35, 30);
    public static final Session AUTUMN = new Session(Town.session("09-20"), 35, 30);
    public static final Session WINTER = new Session(Town.session("12-10"), 35, 30);
    public static final Activity VISIT = new Activity("看现场", List.of("田林"), 12);
    public static final GroupMember LEADER = new GroupMember(Town.ZHANG, Circle.STANDING_COMMITTEE_MEMBER, null);

    private Story() {}

    public static LocalDate day(String monthAndDay) {
        return LocalDate.parse("2023-" + monthAndDay);
    }

    /** Every step, oldest first. */
    public static List<Command> told() {
        List<Command> steps = new ArrayList<>(inspected(open(Linkage.NONE, Secrecy.PUBLIC)));
        steps.addAll(handled());
        return steps;
    }

    /** The same steps in another case. */
    public static List<Command> of(CaseId caseId) {
        return told().stream()
                .<Command>map(step -> (Command) Parts.replaced((Record) step, Set.of("caseId"), name -> caseId))
                .toList();
    }

    /** The story up to and including the first command of that type. */
    public static Command[] until(Class<? extends Command> type) {
        return cut(told(), type, 1);
    }

    /** The story before the first command of that type. */
    public static Command[] before(Class<? extends Command> type) {
        return cut(told(), type, 0);
    }

    /** The story from the first command of one type up to but without the first of another. */
    public static Command[] from(Class<? extends Command> first, Class<? extends Command> last) {
        List<Command> steps = told();
        int skipped = before(first).length;
        return cut(steps.subList(skipped, steps.size()), last, 0);
    }

    private static Command[] cut(List<Command> steps, Class<? extends Command> type, int more) {
        int at = steps.stream().map(Object::getClass).toList().indexOf(type);
        return steps.subList(0, at + more).toArray(Command[]::new);
    }

    /** From the plan to the deliberation. */
    public static List<Command> inspected(OpenLawInspection open) {
        return List.of(
                open,
                new AdoptInspectionPlan(
                        CASE, Town.CHAIRS, "f", "m", day("03-20"), day("04-28"), List.of(), day("03-06")),
                new FormInspectionGroup(CASE, LEADER, List.of(), day("03-10")),
                new NotifyInspectedOrgan(CASE, null, "1号", null, day("03-15")),
                new InspectSite(CASE, VISIT, List.of(finding(BINS)), null, day("03-20")),
                new CloseFieldwork(CASE, day("04-28")),
                report("修法建议"),
                new PlaceReportOnAgenda(CASE, Town.CHAIRS, Town.session("05-25"), day("05-18")),
                new DeliberateInspectionReport(CASE, SESSION, List.of(), List.of(), day("05-25")));
    }

    /** From the opinions to the end. */
    public static List<Command> handled() {
        return List.of(
                compile(new OpinionPoint(new OpinionId("o1"), "意见", List.of(BINS), null, null)),
                new ApproveOpinionLetter(CASE, Town.CHAIRS, "李四", day("06-02")),
                new DeliverOpinionLetter(CASE, null, "2号", day("06-05"), List.of(), null, null, day("06-07")),
                assign(BINS, Town.GREENING, null),
                new AcknowledgeItem(CASE, BINS, day("06-12")),
                result(BINS, day("08-10")),
                new AcceptItem(CASE, BINS, "好", day("08-20")),
                new CloseItem(CASE, BINS, "销号", day("08-25")),
                new SendHandlingReportDraft(CASE, null, "s", day("08-21")),
                new CommentHandlingReport(CASE, null, "c", true, day("08-24")),
                handlingReport(day("09-01"), BINS),
                new TellDeputies(CASE, PAPERS, "代表专报", "3", day("09-22")),
                new PublishReport(CASE, PAPERS, "公报", "5", day("09-25")),
                new CloseCase(CASE, "结案", day("09-28")));
    }

    public static OpenLawInspection open(Linkage linkage, Secrecy secrecy) {
        return open(linkage, secrecy, day("03-01"));
    }

    public static OpenLawInspection open(Linkage linkage, Secrecy secrecy, LocalDate on) {
        return new OpenLawInspection(
                CASE,
                "title",
                "生活垃圾管理条例",
                SubjectKind.REGULATION,
                List.of(SupervisedOrgan.GOVERNMENT),
                Town.ENVIRONMENT,
                linkage,
                linkage == Linkage.NONE ? null : "市人大常委会",
                null,
                secrecy,
                on);
    }

    public static Finding finding(ItemId itemId) {
        return new Finding(itemId, "title", "problem", Category.PROBLEM, null);
    }

    public static IdentifyItem identify(ItemId itemId, LocalDate on) {
        return new IdentifyItem(CASE, itemId, "title", "problem", Category.PROBLEM, "source", null, on);
    }

    public static SubmitInspectionReport report(@Nullable String legislativeAdvice) {
        return new SubmitInspectionReport(CASE, "e", List.of("p"), List.of("a"), legislativeAdvice, null, day("05-15"));
    }

    public static CompileOpinions compile(OpinionPoint... points) {
        return new CompileOpinions(CASE, "e", List.of(), List.of(), List.of(points), day("05-29"));
    }

    public static AssignItem assign(ItemId itemId, UnitId lead, @Nullable LocalDate dueOn, UnitId... assisting) {
        return new AssignItem(CASE, itemId, lead, List.of(assisting), null, null, dueOn, day("06-09"));
    }

    /** The bins are given to the lead unit, and the other one owes an opinion by that day, assisting or not. */
    public static AssignItem assisted(UnitId lead, UnitId asked, String dueOn, UnitId... assisting) {
        return new AssignItem(
                CASE,
                BINS,
                lead,
                List.of(assisting),
                List.of(new AssistingDay(asked, day(dueOn))),
                null,
                null,
                day("06-09"));
    }

    public static SubmitItemResult result(ItemId itemId, LocalDate on) {
        return new SubmitItemResult(CASE, itemId, "m", "r", List.of(PHOTO), on);
    }

    public static SubmitHandlingReport handlingReport(LocalDate on, ItemId... items) {
        return new SubmitHandlingReport(
                CASE,
                null,
                "3号",
                List.of(items).stream()
                        .map(itemId -> new ItemReport(itemId, "m", "r", null))
                        .toList(),
                on);
    }
}
