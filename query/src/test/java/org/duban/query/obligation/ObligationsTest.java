package org.duban.query.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.duban.query.Facts.CASE;
import static org.duban.query.Facts.COMMITTEE;
import static org.duban.query.Facts.GREENING;
import static org.duban.query.Facts.ITEM;
import static org.duban.query.Facts.OTHER_ITEM;
import static org.duban.query.Facts.SESSION;
import static org.duban.query.Facts.day;
import static org.duban.query.Facts.due;

import java.time.LocalDate;
import java.util.List;
import org.duban.events.Deadline;
import org.duban.events.Event;
import org.duban.events.handling.ClosingEvent.CaseClosed;
import org.duban.events.handling.ClosingEvent.ReportPublished;
import org.duban.events.handling.DeadlineEvent.DeadlineMissed;
import org.duban.events.handling.DeadlineEvent.TermSuspended;
import org.duban.events.handling.DutyId;
import org.duban.events.handling.DutyKind;
import org.duban.events.handling.EscalationEvent.SupervisionLetterIssued;
import org.duban.events.handling.ItemEvent.ItemAccepted;
import org.duban.events.handling.ItemEvent.ItemMergedInto;
import org.duban.events.handling.OpinionEvent.OpinionLetterApproved;
import org.duban.events.handling.ReportEvent.ExtensionGranted;
import org.duban.events.handling.ReportEvent.HandlingReportCommented;
import org.duban.events.handling.ReportEvent.HandlingReportDraftSentForComment;
import org.duban.events.handling.ReportEvent.HandlingReportSubmitted;
import org.duban.events.handling.ReportEvent.Satisfaction;
import org.duban.events.lawinspection.FieldworkEvent.FieldworkClosed;
import org.duban.events.lawinspection.InspectionReportEvent.InspectionReportDeliberated;
import org.duban.events.lawinspection.InspectionReportEvent.InspectionReportSubmitted;
import org.duban.events.lawinspection.PreparationEvent.InspectedOrganNotified;
import org.duban.query.Book;
import org.duban.query.Facts;
import org.duban.query.caseview.CaseFold;
import org.duban.query.caseview.CaseView;
import org.junit.jupiter.api.Test;

class ObligationsTest {

    private final Book book = new Book();

    @Test
    void the_committee_owes_the_report_from_the_end_of_fieldwork_until_it_is_in() {
        happened(new FieldworkClosed(CASE, due(day("05-01")), day("03-01")));
        Obligation open = only(DutyKind.INSPECTION_REPORT);
        assertThat(open)
                .extracting(Obligation::owner, Obligation::unit, Obligation::open, Obligation::dueOn)
                .containsExactly(Owner.COMMITTEE, COMMITTEE, true, day("05-01"));
        happened(new InspectionReportSubmitted(CASE, "", List.of(), List.of(), "", day("04-20")));
        assertThat(only(DutyKind.INSPECTION_REPORT))
                .extracting(Obligation::state, Obligation::metOn)
                .containsExactly("DONE", day("04-20"));
    }

    @Test
    void opinions_are_owed_by_the_committee_and_their_letter_by_the_general_office() {
        happened(new InspectionReportDeliberated(CASE, SESSION, List.of(), List.of(), due(day("05-10")), day("05-01")));
        assertThat(only(DutyKind.OPINION_COMPILE).owner()).isEqualTo(Owner.COMMITTEE);
        happened(Facts.compiled(CASE, List.of(ITEM), day("05-08")));
        happened(new OpinionLetterApproved(CASE, "meeting", "signer", due(day("05-19")), day("05-12")));
        assertThat(only(DutyKind.OPINION_COMPILE).metOn()).isEqualTo(day("05-08"));
        assertThat(only(DutyKind.OPINION_DELIVER))
                .extracting(Obligation::owner, Obligation::unit, Obligation::open)
                .containsExactly(Owner.GENERAL_OFFICE, null, true);
        happened(Facts.delivered(CASE, day("08-15"), day("05-15")));
        assertThat(only(DutyKind.OPINION_DELIVER).metOn()).isEqualTo(day("05-15"));
    }

    @Test
    void a_dissatisfied_vote_opens_a_second_round_of_the_handling_report() {
        happened(Facts.delivered(CASE, day("08-15"), day("05-15")));
        happened(new ExtensionGranted(CASE, "meeting", "more", due(day("08-31")), day("08-01")));
        happened(new HandlingReportSubmitted(CASE, "no", List.of(), day("09-02")));
        happened(Facts.voted(CASE, Satisfaction.DISSATISFIED, day("09-20")));
        assertThat(all(DutyKind.HANDLING_REPORT))
                .extracting(Obligation::followUpId, Obligation::dueOn, Obligation::state, Obligation::doneLate)
                .containsExactly(
                        tuple("waste-2023:HANDLING_REPORT", day("08-31"), "DONE", true),
                        tuple("waste-2023:HANDLING_REPORT:2", day("12-20"), "OPEN", false));
    }

    @Test
    void each_draft_of_the_report_is_owed_a_comment() {
        happened(Facts.delivered(CASE, day("08-15"), day("05-15")));
        happened(new HandlingReportDraftSentForComment(CASE, "first", due(day("07-08")), day("07-01")));
        happened(new HandlingReportCommented(CASE, "thin", false, day("07-05")));
        happened(new HandlingReportDraftSentForComment(CASE, "second", due(day("07-20")), day("07-13")));
        assertThat(all(DutyKind.REPORT_COMMENT))
                .extracting(Obligation::followUpId, Obligation::metOn)
                .containsExactly(
                        tuple("waste-2023:REPORT_COMMENT:1-1", day("07-05")),
                        tuple("waste-2023:REPORT_COMMENT:1-2", null));
    }

    @Test
    void publication_is_owed_without_a_date_once_the_report_is_in() {
        happened(Facts.delivered(CASE, day("08-15"), day("05-15")));
        assertThat(all(DutyKind.PUBLICATION)).isEmpty();
        happened(new HandlingReportSubmitted(CASE, "no", List.of(), day("08-02")));
        assertThat(only(DutyKind.PUBLICATION))
                .extracting(Obligation::deadline, Obligation::dueOn, Obligation::ruleId, Obligation::open)
                .containsExactly(Deadline.Kind.NONE, null, "PUBLISH", true);
        happened(new ReportPublished(CASE, "web", "url", day("09-01")));
        assertThat(only(DutyKind.PUBLICATION).metOn()).isEqualTo(day("09-01"));
    }

    @Test
    void a_submitted_result_is_owed_a_review() {
        happened(Facts.identified(CASE, ITEM, day("01-20")));
        happened(Facts.assigned(CASE, ITEM, GREENING, day("05-31"), day("03-01")));
        assertThat(all(DutyKind.REVIEW)).isEmpty();
        happened(Facts.submitted(CASE, ITEM, 1, day("05-20")));
        assertThat(only(DutyKind.REVIEW))
                .extracting(Obligation::unit, Obligation::state, Obligation::dueOn)
                .containsExactly(COMMITTEE, "OPEN", null);
        happened(new ItemAccepted(CASE, ITEM, "good", day("06-01")));
        assertThat(only(DutyKind.REVIEW))
                .extracting(Obligation::state, Obligation::metOn)
                .containsExactly("DONE", day("06-01"));
    }

    @Test
    void items_only_found_or_merged_are_not_listed() {
        happened(Facts.identified(CASE, ITEM, day("01-20")));
        happened(Facts.identified(CASE, OTHER_ITEM, day("01-20")));
        happened(Facts.assigned(CASE, OTHER_ITEM, GREENING, day("05-31"), day("03-01")));
        happened(new ItemMergedInto(CASE, OTHER_ITEM, ITEM, "same", day("03-02")));
        assertThat(all(DutyKind.RECTIFICATION_ITEM)).isEmpty();
    }

    @Test
    void an_item_that_nobody_was_given_is_owed_by_nobody_and_without_a_day_once_the_letter_is_out() {
        happened(Facts.identified(CASE, ITEM, day("01-20")));
        assertThat(all(DutyKind.RECTIFICATION_ITEM)).isEmpty();
        happened(Facts.delivered(CASE, day("08-15"), day("05-15")));
        assertThat(only(DutyKind.RECTIFICATION_ITEM))
                .extracting(
                        Obligation::followUpId,
                        Obligation::owner,
                        Obligation::unit,
                        Obligation::state,
                        Obligation::deadline,
                        Obligation::dueOn,
                        Obligation::open)
                .containsExactly(
                        "waste-2023:RECTIFICATION_ITEM:bins",
                        Owner.NOBODY,
                        null,
                        "IDENTIFIED",
                        Deadline.Kind.NONE,
                        null,
                        true);
        assertThat(only(DutyKind.RECTIFICATION_ITEM).daysLate(day("12-31"))).isNull();
        happened(Facts.assigned(CASE, ITEM, GREENING, day("08-31"), day("05-20")));
        assertThat(only(DutyKind.RECTIFICATION_ITEM))
                .extracting(Obligation::followUpId, Obligation::owner, Obligation::unit, Obligation::dueOn)
                .containsExactly("waste-2023:RECTIFICATION_ITEM:bins", Owner.UNIT, GREENING, day("08-31"));
    }

    @Test
    void a_self_check_asked_for_lapses_when_the_case_closes_without_it() {
        happened(new InspectedOrganNotified(CASE, "no", due(day("02-20")), day("02-01")));
        assertThat(only(DutyKind.SELF_CHECK))
                .extracting(Obligation::owner, Obligation::dueOn, Obligation::open)
                .containsExactly(Owner.ORGAN_OFFICE, day("02-20"), true);
        happened(new CaseClosed(CASE, "done", day("11-01")));
        assertThat(only(DutyKind.SELF_CHECK))
                .extracting(Obligation::state, Obligation::open)
                .containsExactly("LAPSED", false);
    }

    @Test
    void a_self_check_that_stood_still_is_due_later() {
        happened(new InspectedOrganNotified(CASE, "no", due(day("02-20")), day("02-01")));
        happened(new TermSuspended(
                CASE,
                DutyId.of(DutyKind.SELF_CHECK),
                day("02-05"),
                day("02-09"),
                "meeting",
                "reason",
                due(day("02-27")),
                day("02-04")));
        assertThat(only(DutyKind.SELF_CHECK))
                .extracting(Obligation::dueOn, Obligation::open)
                .containsExactly(day("02-27"), true);
    }

    @Test
    void a_deadline_that_a_letter_followed_stays_unrecorded_until_its_own_miss_is_on_record() {
        DutyId selfCheck = DutyId.of(DutyKind.SELF_CHECK);
        happened(new InspectedOrganNotified(CASE, "no", due(day("02-20")), day("02-01")));
        happened(new SupervisionLetterIssued(CASE, selfCheck, 1, "no", "t", due(day("03-20")), day("02-24")));
        assertThat(only(DutyKind.SELF_CHECK).unrecorded()).hasValue(day("02-20"));
        happened(new DeadlineMissed(CASE, selfCheck, 1, day("02-20"), due(day("02-20")), day("02-21")));
        assertThat(only(DutyKind.SELF_CHECK).unrecorded()).hasValue(day("03-20"));
    }

    private void happened(Event event) {
        if (book.all().isEmpty()) {
            book.write(Facts.planned(CASE, day("01-10")));
        }
        book.write(event);
    }

    private List<Obligation> all(DutyKind kind) {
        CaseView view = CaseFold.fold(book.all(), LocalDate.MAX);
        if (view == null) {
            throw new AssertionError("not opened");
        }
        return Obligations.of(view).stream().filter(owed -> owed.kind() == kind).toList();
    }

    private Obligation only(DutyKind kind) {
        List<Obligation> all = all(kind);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }
}
