package org.duban.query;

import java.time.LocalDate;
import java.util.List;
import org.duban.events.CaseId;
import org.duban.events.Deadline;
import org.duban.events.DutyId;
import org.duban.events.Evidence;
import org.duban.events.ItemId;
import org.duban.events.LegalStatus;
import org.duban.events.MeetingId;
import org.duban.events.OpinionId;
import org.duban.events.PersonId;
import org.duban.events.Responsible;
import org.duban.events.Secrecy;
import org.duban.events.Session;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.events.handling.CasePaper;
import org.duban.events.handling.ClosingEvent.CaseClosed;
import org.duban.events.handling.HandlingDuty;
import org.duban.events.handling.ItemEvent.Category;
import org.duban.events.handling.ItemEvent.ItemAssigned;
import org.duban.events.handling.ItemEvent.ItemIdentified;
import org.duban.events.handling.ItemEvent.ItemReassigned;
import org.duban.events.handling.ItemEvent.ItemRejected;
import org.duban.events.handling.ItemEvent.ItemResultSubmitted;
import org.duban.events.handling.OpinionEvent.OpinionItem;
import org.duban.events.handling.OpinionEvent.OpinionLetterApproved;
import org.duban.events.handling.OpinionEvent.OpinionLetterDelivered;
import org.duban.events.handling.OpinionEvent.OpinionsCompiled;
import org.duban.events.handling.ReportEvent.ExtensionGranted;
import org.duban.events.handling.ReportEvent.HandlingReportCommented;
import org.duban.events.handling.ReportEvent.HandlingReportDraftSentForComment;
import org.duban.events.handling.ReportEvent.HandlingReportSubmitted;
import org.duban.events.handling.ReportEvent.Satisfaction;
import org.duban.events.handling.ReportEvent.SatisfactionVoteHeld;
import org.duban.events.handling.ReportEvent.VoteTally;
import org.duban.events.lawinspection.FieldworkEvent.FieldworkClosed;
import org.duban.events.lawinspection.InspectionReportEvent.InspectionReportDeliberated;
import org.duban.events.lawinspection.InspectionReportEvent.InspectionReportSubmitted;
import org.duban.events.lawinspection.PreparationEvent.InspectedOrganNotified;
import org.duban.events.lawinspection.PreparationEvent.InspectionPlanned;
import org.duban.events.lawinspection.PreparationEvent.Linkage;
import org.duban.events.lawinspection.PreparationEvent.SubjectKind;
import org.jspecify.annotations.Nullable;

/** Events of which only what matters to a test is said. */
public final class Facts {

    public static final CaseId CASE = new CaseId("waste-2023");

    /** All that deputies and public are told of a case. */
    public static final List<CasePaper> PAPERS =
            List.of(CasePaper.REPORT, CasePaper.OPINIONS, CasePaper.HANDLING_REPORT);

    public static final ItemId ITEM = new ItemId("bins");
    public static final ItemId OTHER_ITEM = new ItemId("trucks");
    public static final UnitId GREENING = new UnitId("greening");
    public static final UnitId HOUSING = new UnitId("housing");
    public static final UnitId COMMITTEE = new UnitId("environment");
    public static final MeetingId MEETING = new MeetingId("cm-6");
    public static final Session SESSION = new Session(new MeetingId("sc-15"), 35, 30);
    public static final Responsible BY_COMMITTEE = Responsible.committee(COMMITTEE);
    public static final DutyId REPORT = HandlingDuty.HANDLING_REPORT.of(SupervisedOrgan.GOVERNMENT);

    private Facts() {}

    public static LocalDate day(String monthAndDay) {
        return LocalDate.parse("2023-" + monthAndDay);
    }

    public static Deadline due(LocalDate on) {
        return new Deadline(
                Deadline.Kind.DATED, on, "ITEM_DUE", 1, "DD", null, LegalStatus.DD, on.minusMonths(3), "P3M", on, null);
    }

    public static Deadline undated(LocalDate on) {
        return new Deadline(Deadline.Kind.NONE, null, "REVIEW", 1, "DD", null, LegalStatus.DD, on, null, null, null);
    }

    public static InspectionPlanned planned(CaseId caseId, LocalDate on) {
        return planned(caseId, Secrecy.PUBLIC, on);
    }

    public static InspectionPlanned planned(CaseId caseId, Secrecy secrecy, LocalDate on) {
        return planned(caseId, secrecy, List.of(SupervisedOrgan.GOVERNMENT), on);
    }

    public static InspectionPlanned planned(
            CaseId caseId, Secrecy secrecy, List<SupervisedOrgan> organs, LocalDate on) {
        return new InspectionPlanned(
                caseId,
                "检查 Waste " + caseId,
                "生活垃圾管理条例",
                SubjectKind.REGULATION,
                organs,
                COMMITTEE,
                Linkage.NONE,
                null,
                secrecy,
                on);
    }

    public static InspectedOrganNotified notified(CaseId caseId, @Nullable LocalDate selfCheckBy, LocalDate on) {
        return new InspectedOrganNotified(
                caseId, SupervisedOrgan.GOVERNMENT, "no", selfCheckBy == null ? null : due(selfCheckBy), on);
    }

    public static FieldworkClosed fieldworkClosed(CaseId caseId, LocalDate reportBy, LocalDate on) {
        return new FieldworkClosed(caseId, BY_COMMITTEE, due(reportBy), on);
    }

    public static InspectionReportSubmitted inspectionReport(CaseId caseId, LocalDate on) {
        return new InspectionReportSubmitted(caseId, "good", List.of(), List.of(), "", null, on);
    }

    public static InspectionReportDeliberated deliberated(CaseId caseId, LocalDate compileBy, LocalDate on) {
        return new InspectionReportDeliberated(
                caseId, SESSION, List.of(new PersonId("p-1")), List.of("more bins"), BY_COMMITTEE, due(compileBy), on);
    }

    public static ItemIdentified identified(CaseId caseId, ItemId itemId, LocalDate on) {
        return new ItemIdentified(
                caseId, itemId, "Item " + itemId, "problem", Category.PROBLEM, "site", null, null, null, on);
    }

    public static ItemAssigned assigned(CaseId caseId, ItemId itemId, UnitId lead, LocalDate dueOn, LocalDate on) {
        return new ItemAssigned(caseId, itemId, lead, List.of(), List.of(), "科长", due(dueOn), due(on.plusDays(9)), on);
    }

    public static ItemReassigned reassigned(CaseId caseId, ItemId itemId, UnitId lead, LocalDate dueOn, LocalDate on) {
        return new ItemReassigned(
                caseId, itemId, lead, List.of(), List.of(), "科长", due(dueOn), due(on.plusDays(9)), List.of(), on);
    }

    public static ItemResultSubmitted submitted(CaseId caseId, ItemId itemId, int attempt, LocalDate on) {
        Evidence proof = new Evidence(Integer.toHexString(attempt % 16).repeat(64), "photo.jpg");
        return new ItemResultSubmitted(
                caseId, itemId, attempt, "measures", "result", List.of(proof), BY_COMMITTEE, undated(on), on);
    }

    public static ItemRejected rejected(CaseId caseId, ItemId itemId, LocalDate dueOn, LocalDate on) {
        return new ItemRejected(caseId, itemId, "half done", due(dueOn), on);
    }

    public static OpinionsCompiled compiled(CaseId caseId, List<ItemId> items, LocalDate on) {
        OpinionItem point = new OpinionItem(new OpinionId("first"), "Do better", items, null);
        return new OpinionsCompiled(caseId, "evaluation", List.of("p"), List.of("a"), List.of(point), on);
    }

    public static OpinionLetterApproved approved(CaseId caseId, LocalDate deliverBy, LocalDate on) {
        return new OpinionLetterApproved(
                caseId, MEETING, "signer", List.of(SupervisedOrgan.GOVERNMENT), due(deliverBy), on);
    }

    public static OpinionLetterDelivered delivered(CaseId caseId, LocalDate dueOn, LocalDate on) {
        return delivered(caseId, SupervisedOrgan.GOVERNMENT, List.of(), dueOn, on);
    }

    public static OpinionLetterDelivered delivered(
            CaseId caseId, SupervisedOrgan organ, List<ItemId> toAssign, LocalDate dueOn, LocalDate on) {
        return new OpinionLetterDelivered(
                caseId,
                organ,
                "徐人常〔2023〕5号",
                on,
                false,
                List.of("report"),
                toAssign,
                undated(on),
                due(dueOn),
                null,
                on);
    }

    public static HandlingReportDraftSentForComment drafted(
            CaseId caseId, SupervisedOrgan organ, int draft, LocalDate commentBy, LocalDate on) {
        return new HandlingReportDraftSentForComment(
                caseId, organ, "draft", comment(organ, draft), BY_COMMITTEE, due(commentBy), on);
    }

    public static HandlingReportCommented commented(
            CaseId caseId, SupervisedOrgan organ, int draft, boolean accepted, LocalDate on) {
        return new HandlingReportCommented(caseId, organ, comment(organ, draft), "hm", accepted, on);
    }

    public static DutyId comment(SupervisedOrgan organ, int draft) {
        return HandlingDuty.REPORT_COMMENT.of(organ.id() + "-1-" + draft);
    }

    public static HandlingReportSubmitted reported(CaseId caseId, LocalDate on) {
        return new HandlingReportSubmitted(
                caseId, SupervisedOrgan.GOVERNMENT, REPORT, "no", List.of(), undated(on), undated(on), on);
    }

    public static ExtensionGranted extended(CaseId caseId, LocalDate dueOn, LocalDate on) {
        return new ExtensionGranted(caseId, SupervisedOrgan.GOVERNMENT, REPORT, MEETING, "more", due(dueOn), on);
    }

    public static SatisfactionVoteHeld voted(CaseId caseId, Satisfaction result, LocalDate on) {
        VoteTally tally = new VoteTally(30, 30, 30, 0, 10, 5, 15, 0);
        boolean again = result == Satisfaction.DISSATISFIED;
        return new SatisfactionVoteHeld(
                caseId,
                SupervisedOrgan.GOVERNMENT,
                SESSION,
                tally,
                "MAJORITY_OF_MEMBERS",
                result,
                again ? HandlingDuty.HANDLING_REPORT.of(SupervisedOrgan.GOVERNMENT, 2) : null,
                again ? due(on.plusMonths(3)) : null,
                on);
    }

    public static CaseClosed closed(CaseId caseId, List<DutyId> lapsed, LocalDate on) {
        return new CaseClosed(caseId, "done", lapsed, on);
    }
}
