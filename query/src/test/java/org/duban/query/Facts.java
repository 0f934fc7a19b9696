package org.duban.query;

import java.time.LocalDate;
import java.util.List;
import org.duban.events.CaseId;
import org.duban.events.Deadline;
import org.duban.events.Evidence;
import org.duban.events.ItemId;
import org.duban.events.OpinionId;
import org.duban.events.Secrecy;
import org.duban.events.Session;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.events.handling.ItemEvent.Category;
import org.duban.events.handling.ItemEvent.ItemAssigned;
import org.duban.events.handling.ItemEvent.ItemIdentified;
import org.duban.events.handling.ItemEvent.ItemReassigned;
import org.duban.events.handling.ItemEvent.ItemRejected;
import org.duban.events.handling.ItemEvent.ItemResultSubmitted;
import org.duban.events.handling.OpinionEvent.OpinionItem;
import org.duban.events.handling.OpinionEvent.OpinionLetterDelivered;
import org.duban.events.handling.OpinionEvent.OpinionsCompiled;
import org.duban.events.handling.ReportEvent.Satisfaction;
import org.duban.events.handling.ReportEvent.SatisfactionVoteHeld;
import org.duban.events.handling.ReportEvent.VoteTally;
import org.duban.events.lawinspection.PreparationEvent.InspectionPlanned;
import org.duban.events.lawinspection.PreparationEvent.Linkage;
import org.duban.events.lawinspection.PreparationEvent.SubjectKind;

/** Events of which only what matters to a test is said. */
public final class Facts {

    public static final CaseId CASE = new CaseId("waste-2023");
    public static final ItemId ITEM = new ItemId("bins");
    public static final ItemId OTHER_ITEM = new ItemId("trucks");
    public static final UnitId GREENING = new UnitId("greening");
    public static final UnitId HOUSING = new UnitId("housing");
    public static final UnitId COMMITTEE = new UnitId("environment");
    public static final Session SESSION = new Session("第十五次会议", 35, 30);

    private Facts() {}

    public static LocalDate day(String monthAndDay) {
        return LocalDate.parse("2023-" + monthAndDay);
    }

    public static Deadline due(LocalDate on) {
        return new Deadline(Deadline.Kind.DATED, on, "ITEM_DUE", 1, "DD", null, on.minusMonths(3), "P3M", on, null);
    }

    public static InspectionPlanned planned(CaseId caseId, LocalDate on) {
        return planned(caseId, Secrecy.PUBLIC, on);
    }

    public static InspectionPlanned planned(CaseId caseId, Secrecy secrecy, LocalDate on) {
        return new InspectionPlanned(
                caseId,
                "检查 Waste " + caseId,
                "生活垃圾管理条例",
                SubjectKind.REGULATION,
                SupervisedOrgan.GOVERNMENT,
                COMMITTEE,
                Linkage.NONE,
                null,
                secrecy,
                on);
    }

    public static ItemIdentified identified(CaseId caseId, ItemId itemId, LocalDate on) {
        return new ItemIdentified(caseId, itemId, "Item " + itemId, "problem", Category.PROBLEM, "site", null, on);
    }

    public static ItemAssigned assigned(CaseId caseId, ItemId itemId, UnitId lead, LocalDate dueOn, LocalDate on) {
        return new ItemAssigned(caseId, itemId, lead, List.of(), "科长", due(dueOn), due(on.plusDays(9)), on);
    }

    public static ItemReassigned reassigned(CaseId caseId, ItemId itemId, UnitId lead, LocalDate dueOn, LocalDate on) {
        return new ItemReassigned(caseId, itemId, lead, List.of(), "科长", due(dueOn), due(on.plusDays(9)), on);
    }

    public static ItemResultSubmitted submitted(CaseId caseId, ItemId itemId, int attempt, LocalDate on) {
        Evidence proof = new Evidence(Integer.toHexString(attempt % 16).repeat(64), "photo.jpg");
        return new ItemResultSubmitted(caseId, itemId, attempt, "measures", "result", List.of(proof), on);
    }

    public static ItemRejected rejected(CaseId caseId, ItemId itemId, LocalDate dueOn, LocalDate on) {
        return new ItemRejected(caseId, itemId, "half done", due(dueOn), on);
    }

    public static OpinionsCompiled compiled(CaseId caseId, List<ItemId> items, LocalDate on) {
        OpinionItem point = new OpinionItem(new OpinionId("first"), "Do better", items);
        return new OpinionsCompiled(caseId, "evaluation", List.of("p"), List.of("a"), List.of(point), on);
    }

    public static OpinionLetterDelivered delivered(CaseId caseId, LocalDate dueOn, LocalDate on) {
        return new OpinionLetterDelivered(caseId, "徐人常〔2023〕5号", on, false, List.of("report"), due(dueOn), on);
    }

    public static SatisfactionVoteHeld voted(CaseId caseId, Satisfaction result, LocalDate on) {
        VoteTally tally = new VoteTally(30, 30, 30, 0, 10, 5, 15, 0);
        return new SatisfactionVoteHeld(
                caseId,
                SESSION,
                tally,
                "MAJORITY_OF_MEMBERS",
                result,
                result == Satisfaction.DISSATISFIED ? due(on.plusMonths(3)) : null,
                on);
    }
}
