package org.duban.query.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.query.Facts.CASE;
import static org.duban.query.Facts.COMMITTEE;
import static org.duban.query.Facts.GREENING;
import static org.duban.query.Facts.HOUSING;
import static org.duban.query.Facts.ITEM;
import static org.duban.query.Facts.OTHER_ITEM;
import static org.duban.query.Facts.REPORT;
import static org.duban.query.Facts.day;
import static org.duban.query.Facts.due;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.duban.events.Deadline;
import org.duban.events.DutyId;
import org.duban.events.Event;
import org.duban.events.MeetingId;
import org.duban.events.Owing;
import org.duban.events.Responsible;
import org.duban.events.SupervisedOrgan;
import org.duban.events.duty.DeadlineEvent.DeadlineMissed;
import org.duban.events.duty.DeadlineEvent.TermResumed;
import org.duban.events.duty.DeadlineEvent.TermSuspended;
import org.duban.events.duty.EscalationEvent.ReminderLetterIssued;
import org.duban.events.duty.EscalationEvent.SupervisionLetterIssued;
import org.duban.events.handling.ClosingEvent.ReportPublished;
import org.duban.events.handling.HandlingDuty;
import org.duban.events.handling.ItemEvent.ItemMergedInto;
import org.duban.events.lawinspection.InspectionDuty;
import org.duban.query.Facts;
import org.duban.query.InMemoryHistory;
import org.duban.query.caseview.CaseView;
import org.duban.query.duty.DutyView.PastTerm;
import org.duban.query.duty.Escalation.Pause;
import org.duban.query.fold.CaseFold;
import org.duban.query.row.DutyRow;
import org.duban.query.row.DutyRows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OwingFoldTest {

    private static final DutyId SELF_CHECK = InspectionDuty.SELF_CHECK.of(SupervisedOrgan.GOVERNMENT);
    private static final DutyId WORK = HandlingDuty.RECTIFICATION_ITEM.of(ITEM);

    private final InMemoryHistory book = new InMemoryHistory();

    @BeforeEach
    void open() {
        book.write(Facts.planned(CASE, day("01-10")));
    }

    @Test
    void a_duty_is_open_from_the_event_that_opens_it_until_the_one_that_meets_it() {
        happened(Facts.fieldworkClosed(CASE, day("05-01"), day("03-01")));
        assertThat(row(InspectionDuty.INSPECTION_REPORT.only()))
                .extracting(DutyRow::responsible, DutyRow::unit, DutyRow::state, DutyRow::dueOn)
                .containsExactly(Responsible.committee(COMMITTEE), COMMITTEE, "OPEN", day("05-01"));
        happened(Facts.inspectionReport(CASE, day("04-20")));
        assertThat(row(InspectionDuty.INSPECTION_REPORT.only()))
                .extracting(DutyRow::state, DutyRow::metOn)
                .containsExactly("DONE", day("04-20"));
    }

    @Test
    void what_has_no_date_is_never_late() {
        happened(Facts.delivered(CASE, day("08-15"), day("05-15")));
        happened(Facts.reported(CASE, day("08-02")));
        DutyView publication = duty(HandlingDuty.PUBLICATION.only());
        assertThat(publication.open()).isTrue();
        assertThat(publication.due().kind()).isEqualTo(Deadline.Kind.NONE);
        assertThat(publication.daysLate(day("12-31"))).isNull();
        happened(new ReportPublished(CASE, Facts.PAPERS, "web", "url", day("09-01")));
        assertThat(duty(HandlingDuty.PUBLICATION.only()).metOn()).isEqualTo(day("09-01"));
    }

    @Test
    void a_rejection_renews_the_duty_for_whoever_owed_it_and_forgets_what_was_done_about_its_last_term() {
        assigned();
        happened(new ReminderLetterIssued(CASE.stream(), WORK, "no", "text", null, day("05-10")));
        happened(Facts.submitted(CASE, ITEM, 1, day("05-20")));
        assertThat(duty(WORK).metOn()).isEqualTo(day("05-20"));
        happened(Facts.rejected(CASE, ITEM, day("06-30"), day("06-01")));
        assertThat(duty(WORK))
                .isEqualTo(new DutyView(
                        WORK,
                        Responsible.unit(GREENING),
                        due(day("06-30")),
                        day("06-01"),
                        null,
                        null,
                        Escalation.NONE,
                        List.of(new PastTerm(
                                Responsible.unit(GREENING), due(day("05-31")), day("03-01"), day("05-20"), null))));
        assertThat(duty(HandlingDuty.REVIEW.of(ITEM)).metOn()).isEqualTo(day("06-01"));
    }

    @Test
    void a_reassignment_passes_the_duty_on_under_another_date() {
        assigned();
        happened(Facts.reassigned(CASE, ITEM, HOUSING, day("06-15"), day("03-05")));
        assertThat(duty(WORK))
                .extracting(DutyView::responsible, DutyView::dueOn, DutyView::since)
                .containsExactly(Responsible.unit(HOUSING), day("06-15"), day("03-01"));
    }

    @Test
    void a_merged_item_is_owed_no_more() {
        assigned();
        happened(Facts.identified(CASE, OTHER_ITEM, day("01-20")));
        happened(new ItemMergedInto(CASE, ITEM, OTHER_ITEM, "same", List.of(), day("03-02")));
        assertThat(duty(WORK).ended()).isEqualTo(new DutyView.Ended(day("03-02"), Owing.Cause.MERGED));
        assertThat(row(WORK))
                .extracting(DutyRow::state, DutyRow::open, DutyRow::closed)
                .containsExactly("MERGED", false, true);
    }

    @Test
    void a_term_that_stood_still_ends_later_and_its_pause_is_kept() {
        happened(Facts.notified(CASE, day("02-20"), day("02-01")));
        happened(new TermSuspended(
                CASE.stream(),
                SELF_CHECK,
                day("02-05"),
                day("02-09"),
                Facts.MEETING,
                "reason",
                due(day("02-27")),
                day("02-04")));
        happened(new TermResumed(
                CASE.stream(),
                SELF_CHECK,
                day("02-05"),
                day("02-07"),
                Facts.MEETING,
                "over",
                due(day("02-23")),
                day("02-07")));
        assertThat(duty(SELF_CHECK))
                .extracting(
                        DutyView::dueOn,
                        DutyView::open,
                        owed -> owed.escalation().moves())
                .containsExactly(day("02-23"), true, 2);
        assertThat(duty(SELF_CHECK).escalation().pauses())
                .containsExactly(new Pause(
                        day("02-05"),
                        day("02-07"),
                        Facts.MEETING,
                        "reason",
                        day("02-04"),
                        day("02-07"),
                        "over",
                        Facts.MEETING));
    }

    @Test
    void a_deadline_that_a_letter_followed_stays_unrecorded_until_its_own_miss_is_on_record() {
        happened(Facts.notified(CASE, day("02-20"), day("02-01")));
        happened(new SupervisionLetterIssued(
                CASE.stream(), SELF_CHECK, 1, new MeetingId("cm"), "no", "t", due(day("03-20")), null, day("02-24")));
        assertThat(duty(SELF_CHECK).unrecorded()).hasValue(day("02-20"));
        happened(new DeadlineMissed(CASE.stream(), SELF_CHECK, 1, day("02-20"), due(day("02-20")), day("02-21")));
        assertThat(duty(SELF_CHECK).unrecorded()).hasValue(day("03-20"));
    }

    @Test
    void an_event_about_a_duty_that_was_never_owed_changes_nothing() {
        happened(Facts.reported(CASE, day("03-01")));
        assertThat(rows()).extracting(row -> row.duty().id()).doesNotContain(REPORT);
    }

    private void assigned() {
        happened(Facts.identified(CASE, ITEM, day("01-20")));
        happened(Facts.assigned(CASE, ITEM, GREENING, day("05-31"), day("03-01")));
    }

    private void happened(Event event) {
        book.write(event);
    }

    private CaseView view() {
        return Objects.requireNonNull(CaseFold.fold(book.all(), LocalDate.MAX));
    }

    private List<DutyRow> rows() {
        return DutyRows.of(view());
    }

    private DutyView duty(DutyId id) {
        return view().duty(id).orElseThrow();
    }

    private DutyRow row(DutyId id) {
        return rows().stream()
                .filter(row -> row.duty().id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
