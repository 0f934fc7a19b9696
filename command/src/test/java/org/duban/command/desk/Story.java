package org.duban.command.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.duban.command.rules.Term;
import org.duban.events.CaseEvent;
import org.duban.events.CaseId;
import org.duban.events.Deadline;
import org.duban.events.Evidence;
import org.duban.events.ItemId;
import org.duban.events.OpinionId;
import org.duban.events.Secrecy;
import org.duban.events.Session;
import org.duban.events.SupervisedOrgan;
import org.duban.events.handling.ItemEvent.Category;
import org.duban.events.handling.ItemEvent.ItemAccepted;
import org.duban.events.handling.ItemEvent.ItemAcknowledged;
import org.duban.events.handling.ItemEvent.ItemAssigned;
import org.duban.events.handling.ItemEvent.ItemClosed;
import org.duban.events.handling.ItemEvent.ItemIdentified;
import org.duban.events.handling.ItemEvent.ItemResultSubmitted;
import org.duban.events.handling.OpinionEvent.OpinionItem;
import org.duban.events.handling.OpinionEvent.OpinionLetterApproved;
import org.duban.events.handling.OpinionEvent.OpinionLetterDelivered;
import org.duban.events.handling.OpinionEvent.OpinionsCompiled;
import org.duban.events.lawinspection.FieldworkEvent.Activity;
import org.duban.events.lawinspection.FieldworkEvent.FieldworkClosed;
import org.duban.events.lawinspection.FieldworkEvent.SiteInspected;
import org.duban.events.lawinspection.InspectionReportEvent.InspectionReportDeliberated;
import org.duban.events.lawinspection.InspectionReportEvent.InspectionReportSubmitted;
import org.duban.events.lawinspection.InspectionReportEvent.ReportPlacedOnAgenda;
import org.duban.events.lawinspection.PreparationEvent.Circle;
import org.duban.events.lawinspection.PreparationEvent.GroupFormed;
import org.duban.events.lawinspection.PreparationEvent.GroupMember;
import org.duban.events.lawinspection.PreparationEvent.InspectedOrganNotified;
import org.duban.events.lawinspection.PreparationEvent.InspectionPlanned;
import org.duban.events.lawinspection.PreparationEvent.Linkage;
import org.duban.events.lawinspection.PreparationEvent.PlanAdopted;
import org.duban.events.lawinspection.PreparationEvent.SubjectKind;

/** One inspection of 2023 with one item, as far as it had come on each day. */
final class Story {

    static final CaseId CASE = new CaseId("waste-2023");
    static final ItemId ITEM = new ItemId("bins");
    static final ItemId OTHER = new ItemId("smell");
    static final OpinionId POINT = new OpinionId("one");
    static final Evidence FILE = new Evidence("ab".repeat(32), "photo.jpg");
    static final Session SESSION = new Session("fifteenth", 40, 30);
    static final Activity VISIT = new Activity("went there", List.of("a street"), 5);
    static final GroupMember LEADER = new GroupMember("Lu", Circle.STANDING_COMMITTEE_MEMBER, null);

    static final InspectionPlanned OPENED = opened(Linkage.NONE, Secrecy.PUBLIC);
    static final PlanAdopted ADOPTED = new PlanAdopted(
            CASE, "8th", "sorting", "on site", on("04-03"), on("04-28"), List.of("one group"), on("03-06"));
    static final GroupFormed FORMED = new GroupFormed(CASE, LEADER, List.of(), on("03-10"));
    static final InspectedOrganNotified NOTIFIED = new InspectedOrganNotified(CASE, "no. 7", null, on("03-20"));
    static final SiteInspected SITE = new SiteInspected(CASE, VISIT, on("04-11"));
    static final ItemIdentified IDENTIFIED = identified(ITEM);
    static final FieldworkClosed FIELDWORK_CLOSED =
            new FieldworkClosed(CASE, counted(Term.LEI_REPORT, on("04-28")), on("04-28"));
    static final InspectionReportSubmitted REPORTED =
            new InspectionReportSubmitted(CASE, "fair", List.of("bins"), List.of("more bins"), "none", on("05-30"));
    static final ReportPlacedOnAgenda ON_AGENDA = new ReportPlacedOnAgenda(CASE, "9th", "fifteenth", on("06-05"));
    static final InspectionReportDeliberated DELIBERATED = new InspectionReportDeliberated(
            CASE, SESSION, List.of(), List.of(), counted(Term.OPINION_COMPILE, on("06-28")), on("06-28"));
    static final OpinionsCompiled COMPILED = new OpinionsCompiled(
            CASE, "fair", List.of(), List.of(), List.of(new OpinionItem(POINT, "bins", List.of(ITEM))), on("07-03"));
    static final OpinionLetterApproved APPROVED =
            new OpinionLetterApproved(CASE, "10th", "Lu", counted(Term.OPINION_DELIVER, on("07-06")), on("07-06"));
    static final OpinionLetterDelivered DELIVERED = new OpinionLetterDelivered(
            CASE, "no. 9", on("07-10"), false, List.of(), counted(Term.OPINION_HANDLE, on("07-10")), on("07-10"));
    static final ItemAssigned ASSIGNED = assigned(ITEM);
    static final ItemAcknowledged ACKNOWLEDGED = new ItemAcknowledged(CASE, ITEM, on("07-17"));
    static final ItemResultSubmitted RESULT = result(1, on("09-01"));
    static final ItemAccepted ACCEPTED = new ItemAccepted(CASE, ITEM, "good", on("09-08"));
    static final ItemClosed CLOSED = new ItemClosed(CASE, ITEM, "done", on("09-12"));

    static final List<CaseEvent> PREPARED = List.of(OPENED, ADOPTED, FORMED, NOTIFIED);
    static final List<CaseEvent> INSPECTED = plus(PREPARED, SITE, IDENTIFIED);
    static final List<CaseEvent> FIELD_DONE = plus(INSPECTED, FIELDWORK_CLOSED);
    static final List<CaseEvent> REPORT_IN = plus(FIELD_DONE, REPORTED);
    static final List<CaseEvent> HEARD = plus(REPORT_IN, ON_AGENDA, DELIBERATED);
    static final List<CaseEvent> WRITTEN = plus(HEARD, COMPILED);
    static final List<CaseEvent> SENT = plus(WRITTEN, APPROVED, DELIVERED);
    static final List<CaseEvent> GIVEN = plus(SENT, ASSIGNED);
    static final List<CaseEvent> TAKEN_ON = plus(GIVEN, ACKNOWLEDGED);
    static final List<CaseEvent> HANDED_IN = plus(TAKEN_ON, RESULT);
    static final List<CaseEvent> FOUND_GOOD = plus(HANDED_IN, ACCEPTED);
    static final List<CaseEvent> STRUCK_OFF = plus(FOUND_GOOD, CLOSED);

    private Story() {}

    /** A day of 2023. */
    static LocalDate on(String monthAndDay) {
        return LocalDate.parse("2023-" + monthAndDay);
    }

    static List<CaseEvent> plus(List<CaseEvent> past, CaseEvent... more) {
        return Stream.concat(past.stream(), Stream.of(more)).toList();
    }

    static Deadline counted(Term term, LocalDate trigger) {
        return Scenario.RULES.counted(term, trigger);
    }

    static InspectionPlanned opened(Linkage linkage, Secrecy secrecy) {
        return new InspectionPlanned(
                CASE,
                "waste",
                "the waste regulation",
                SubjectKind.REGULATION,
                SupervisedOrgan.GOVERNMENT,
                Town.ENVIRONMENT.unitId(),
                linkage,
                linkage == Linkage.NONE ? null : "the municipal congress",
                secrecy,
                on("03-01"));
    }

    static ItemIdentified identified(ItemId itemId) {
        return new ItemIdentified(
                CASE, itemId, "bins", "too few", Category.PROBLEM, "SiteInspected", null, on("04-11"));
    }

    static ItemAssigned assigned(ItemId itemId) {
        return new ItemAssigned(
                CASE,
                itemId,
                Town.GREENING.unitId(),
                List.of(),
                null,
                DELIVERED.handleBy(),
                counted(Term.ITEM_RETURN, on("07-14")),
                on("07-14"));
    }

    static ItemResultSubmitted result(int attempt, LocalDate day) {
        return new ItemResultSubmitted(CASE, ITEM, attempt, "bought bins", "enough now", List.of(FILE), day);
    }
}
