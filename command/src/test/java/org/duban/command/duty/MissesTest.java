package org.duban.command.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.duban.events.CaseId;
import org.duban.events.Deadline;
import org.duban.events.DutyId;
import org.duban.events.Event;
import org.duban.events.LegalStatus;
import org.duban.events.MeetingId;
import org.duban.events.Owing;
import org.duban.events.Responsible;
import org.duban.events.StreamId;
import org.duban.events.SupervisedOrgan;
import org.duban.events.duty.DeadlineEvent.DeadlineMissWithdrawn;
import org.duban.events.duty.DeadlineEvent.DeadlineMissed;
import org.duban.events.duty.DeadlineEvent.Ground;
import org.duban.events.duty.EscalationEvent.SupervisionLetterIssued;
import org.duban.events.handling.HandlingDuty;
import org.junit.jupiter.api.Test;

class MissesTest {

    private static final StreamId CASE = new CaseId("waste-2023").stream();
    private static final DutyId REPORT = HandlingDuty.HANDLING_REPORT.of(SupervisedOrgan.GOVERNMENT);
    private static final LocalDate DUE = LocalDate.of(2023, 5, 31);

    private static final Responsible OFFICE = Responsible.office(SupervisedOrgan.GOVERNMENT);
    private static final LocalDate BEGUN = LocalDate.of(2023, 3, 1);

    private final Duties owed = Duties.NONE.after(says(new Owing.Opens(REPORT, due(DUE), OFFICE)));

    @Test
    void the_last_day_itself_is_in_time_and_the_next_is_not() {
        assertThat(on(owed, DUE).unrecorded(CASE)).isEmpty();
        assertThat(on(owed, DUE.plusDays(1)).unrecorded(CASE)).containsExactly(missed(DUE));
    }

    @Test
    void a_duty_without_date_is_never_missed() {
        Deadline none = new Deadline(
                Deadline.Kind.NONE, null, "PUBLISH", 1, "S24", "17", LegalStatus.LAW, DUE, null, null, null);
        Duties undated = Duties.NONE.after(says(new Owing.Opens(REPORT, none, OFFICE)));
        assertThat(on(undated, LocalDate.MAX).unrecorded(CASE)).isEmpty();
    }

    @Test
    void a_duty_met_on_its_last_day_is_not_missed_and_one_met_later_is() {
        Duties inTime = owed.after(says(new Owing.Meets(REPORT, DUE)));
        Duties late = owed.after(says(new Owing.Meets(REPORT, DUE.plusDays(1))));
        assertThat(on(inTime, DUE.plusDays(9)).unrecorded(CASE)).isEmpty();
        assertThat(on(late, DUE.plusDays(9)).unrecorded(CASE)).containsExactly(missed(DUE));
    }

    @Test
    void a_duty_that_was_met_late_stays_so_when_what_it_was_about_is_merged_away() {
        Duties met = owed.after(says(new Owing.Meets(REPORT, DUE.plusDays(1))));
        Duties merged = met.after(says(new Owing.Ends(REPORT, Owing.Cause.MERGED)));
        assertThat(merged).isEqualTo(met);
        assertThat(on(merged, DUE.plusDays(9)).unrecorded(CASE)).containsExactly(missed(DUE));
        assertThat(owed.after(says(new Owing.Ends(REPORT, Owing.Cause.MERGED))).all())
                .isEmpty();
    }

    @Test
    void what_is_on_record_is_not_recorded_again() {
        Duties recorded = DutyFold.evolve(owed, missed(DUE));
        assertThat(on(recorded, DUE.plusDays(5)).unrecorded(CASE)).isEmpty();
        assertThat(on(recorded, DUE.plusDays(5)).mistaken()).isEmpty();
    }

    @Test
    void a_later_last_day_makes_a_miss_a_mistake() {
        Duties moved = DutyFold.evolve(owed, missed(DUE)).after(says(new Owing.Moves(REPORT, due(DUE.plusDays(7)))));
        assertThat(on(moved, DUE.plusDays(2)).mistaken())
                .extracting(Misses.Mistaken::ground)
                .containsExactly(Ground.DUE_LATER);
    }

    @Test
    void an_earlier_last_day_is_recorded_as_missed_once_the_other_was_taken_back() {
        Duties moved = DutyFold.evolve(owed, missed(DUE)).after(says(new Owing.Moves(REPORT, due(DUE.minusDays(7)))));
        assertThat(on(moved, DUE.plusDays(2)).mistaken())
                .extracting(Misses.Mistaken::ground)
                .containsExactly(Ground.DUE_EARLIER);
        assertThat(on(moved, DUE.plusDays(2)).unrecorded(CASE)).isEmpty();
        Duties withdrawn =
                DutyFold.evolve(moved, new DeadlineMissWithdrawn(CASE, REPORT, 1, "id", Ground.DUE_EARLIER, DUE));
        assertThat(on(withdrawn, DUE.plusDays(2)).unrecorded(CASE)).containsExactly(missed(DUE.minusDays(7)));
    }

    @Test
    void a_deadline_is_on_record_as_missed_though_nobody_looked_before_a_letter_set_a_limit() {
        Deadline limit = due(DUE.plusDays(20));
        Duties supervised = DutyFold.evolve(
                owed,
                new SupervisionLetterIssued(
                        CASE, REPORT, 1, new MeetingId("cm"), "no", "text", limit, null, DUE.plusDays(1)));
        assertThat(on(supervised, DUE.plusDays(21)).unrecorded(CASE))
                .extracting(DeadlineMissed::stage, DeadlineMissed::missedOn)
                .containsExactly(tuple(1, DUE), tuple(2, limit.dueOn()));
    }

    @Test
    void another_term_has_misses_of_its_own() {
        Duties again =
                DutyFold.evolve(owed, missed(DUE)).after(says(new Owing.Opens(REPORT, due(DUE.plusMonths(1)), OFFICE)));
        assertThat(on(again, DUE.plusDays(5)).mistaken()).isEmpty();
        assertThat(on(again, DUE.plusMonths(2)).unrecorded(CASE)).containsExactly(missed(DUE.plusMonths(1)));
    }

    @Test
    void a_deadline_that_a_letter_followed_before_anyone_looked_is_put_on_record_with_the_letters_limit() {
        LocalDate limit = DUE.plusDays(20);
        SupervisionLetterIssued letter = new SupervisionLetterIssued(
                CASE, REPORT, 1, new MeetingId("cm"), "1号", "t", due(limit), null, DUE.plusDays(5));
        Misses misses = on(DutyFold.evolve(owed, letter), limit.plusDays(1));
        assertThat(misses.unrecorded(CASE)).extracting(DeadlineMissed::missedOn).containsExactly(DUE, limit);
        assertThat(misses.unrecorded(CASE)).extracting(DeadlineMissed::stage).containsExactly(1, 2);
    }

    @Test
    void what_was_missed_waits_until_a_mistake_of_the_same_stage_is_taken_back() {
        LocalDate later = DUE.plusDays(7);
        Duties moved = DutyFold.evolve(owed, missed(DUE)).after(says(new Owing.Moves(REPORT, due(later))));
        assertThat(on(moved, later.plusDays(1)).unrecorded(CASE)).isEmpty();
        Duties takenBack = DutyFold.evolve(
                moved, new DeadlineMissWithdrawn(CASE, REPORT, 1, "e1", Ground.DUE_LATER, later.plusDays(1)));
        assertThat(on(takenBack, later.plusDays(1)).unrecorded(CASE)).containsExactly(missed(later));
    }

    /** An event that does nothing but this. */
    private static Event says(Owing owing) {
        return new Said(CASE, List.of(owing), BEGUN);
    }

    private record Said(StreamId stream, List<Owing> owing, LocalDate occurredOn) implements Event {}

    private static Misses on(Duties duties, LocalDate today) {
        return new Misses(duties, today);
    }

    private static DeadlineMissed missed(LocalDate lastDay) {
        return new DeadlineMissed(CASE, REPORT, 1, lastDay, due(lastDay), lastDay.plusDays(1));
    }

    private static Deadline due(LocalDate dueOn) {
        return new Deadline(
                Deadline.Kind.DATED,
                dueOn,
                "OPINION_HANDLE",
                1,
                "SH-Rules",
                "26",
                LegalStatus.MODEL,
                LocalDate.of(2023, 2, 28),
                "P3M",
                dueOn,
                null);
    }
}
