package org.duban.query.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.duban.query.Facts.CASE;
import static org.duban.query.Facts.GREENING;
import static org.duban.query.Facts.ITEM;
import static org.duban.query.Facts.day;
import static org.duban.query.Facts.due;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.duban.events.DutyId;
import org.duban.events.Event;
import org.duban.events.MeetingId;
import org.duban.events.Responsible;
import org.duban.events.SupervisedOrgan;
import org.duban.events.handling.HandlingDuty;
import org.duban.events.handling.ReportEvent.Satisfaction;
import org.duban.events.lawinspection.InspectionDuty;
import org.duban.events.meeting.MeetingEvent.MeetingKind;
import org.duban.events.meeting.MeetingEvent.MeetingMoved;
import org.duban.events.meeting.MeetingEvent.MeetingScheduled;
import org.duban.query.Facts;
import org.duban.query.InMemoryHistory;
import org.duban.query.caseview.CaseView;
import org.duban.query.duty.DutyView;
import org.duban.query.fold.CaseFold;
import org.duban.query.fold.RegisterFold;
import org.duban.query.register.RegisterView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DutyRowsTest {

    private static final DutyId SELF_CHECK = InspectionDuty.SELF_CHECK.of(SupervisedOrgan.GOVERNMENT);
    private static final DutyId WORK = HandlingDuty.RECTIFICATION_ITEM.of(ITEM);

    private final InMemoryHistory book = new InMemoryHistory();

    @BeforeEach
    void open() {
        book.write(Facts.planned(CASE, day("01-10")));
    }

    @Test
    void the_general_office_owes_the_letter_as_no_unit_does() {
        happened(Facts.approved(CASE, day("05-19"), day("05-12")));
        assertThat(row(HandlingDuty.OPINION_DELIVER.of(SupervisedOrgan.GOVERNMENT)))
                .extracting(DutyRow::responsible, DutyRow::unit, DutyRow::open)
                .containsExactly(Responsible.GENERAL_OFFICE, null, true);
    }

    @Test
    void an_item_not_yet_assigned_is_owed_by_the_organs_office_and_by_nobody_else() {
        happened(Facts.identified(CASE, ITEM, day("01-20")));
        assertThat(rows()).isEmpty();
        happened(Facts.delivered(CASE, SupervisedOrgan.GOVERNMENT, List.of(ITEM), day("08-15"), day("05-15")));
        assertThat(row(HandlingDuty.ITEM_ASSIGNMENT.of(ITEM)))
                .extracting(DutyRow::followUpId, DutyRow::responsible, DutyRow::itemId, DutyRow::unassigned)
                .containsExactly(
                        "waste-2023:ITEM_ASSIGNMENT:bins", Responsible.office(SupervisedOrgan.GOVERNMENT), ITEM, true);
        happened(Facts.assigned(CASE, ITEM, GREENING, day("08-31"), day("05-20")));
        assertThat(row(HandlingDuty.ITEM_ASSIGNMENT.of(ITEM)).unassigned()).isFalse();
        assertThat(row(WORK)).extracting(DutyRow::state, DutyRow::unit).containsExactly("ASSIGNED", GREENING);
    }

    @Test
    void a_dissatisfied_vote_opens_a_second_report() {
        happened(Facts.delivered(CASE, day("08-15"), day("05-15")));
        happened(Facts.extended(CASE, day("08-31"), day("08-01")));
        happened(Facts.reported(CASE, day("09-02")));
        happened(Facts.voted(CASE, Satisfaction.DISSATISFIED, day("09-20")));
        assertThat(rows().stream()
                        .filter(row ->
                                HandlingDuty.HANDLING_REPORT.has(row.duty().id())))
                .extracting(
                        DutyRow::followUpId,
                        DutyRow::dueOn,
                        DutyRow::state,
                        row -> row.duty().doneLate())
                .containsExactly(
                        tuple("waste-2023:HANDLING_REPORT:government", day("08-31"), "DONE", true),
                        tuple("waste-2023:HANDLING_REPORT:government-2", day("12-20"), "OPEN", false));
    }

    @Test
    void a_meeting_owes_its_notice() {
        MeetingId meeting = new MeetingId("sc-1");
        InMemoryHistory register = new InMemoryHistory();
        register.write(new MeetingScheduled(
                meeting,
                MeetingKind.STANDING_COMMITTEE,
                17,
                1,
                "第一次会议",
                day("03-10"),
                day("03-11"),
                false,
                due(day("03-03")),
                day("02-01")));
        register.write(new MeetingMoved(
                meeting, day("03-10"), day("03-20"), day("03-21"), "rain", due(day("03-13")), day("02-05")));
        RegisterView view = Objects.requireNonNull(RegisterFold.fold(register.all(), LocalDate.MAX));
        assertThat(DutyRows.of(view))
                .extracting(DutyRow::followUpId, DutyRow::title, DutyRow::responsible, DutyRow::dueOn)
                .containsExactly(
                        tuple("meeting-sc-1:MEETING_NOTICE", "第一次会议", Responsible.GENERAL_OFFICE, day("03-13")));
    }

    @Test
    void what_is_open_when_the_case_closes_lapses_and_what_was_met_stays_so() {
        happened(Facts.notified(CASE, day("02-20"), day("02-01")));
        happened(Facts.approved(CASE, day("05-19"), day("05-12")));
        happened(Facts.delivered(CASE, day("08-15"), day("05-15")));
        DutyId delivery = HandlingDuty.OPINION_DELIVER.of(SupervisedOrgan.GOVERNMENT);
        happened(Facts.closed(CASE, List.of(SELF_CHECK, delivery), day("11-01")));
        assertThat(row(SELF_CHECK).state()).isEqualTo("LAPSED");
        assertThat(duty(SELF_CHECK).daysLate(day("12-01"))).isZero();
        assertThat(row(delivery).state()).isEqualTo("DONE");
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
