package org.duban.query.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.query.Facts.CASE;
import static org.duban.query.Facts.REPORT;
import static org.duban.query.Facts.day;
import static org.duban.query.Facts.due;
import static org.duban.query.followup.EscalationProposal.CHOOSE_MEASURE;
import static org.duban.query.followup.EscalationProposal.PUT_BEFORE_CHAIRPERSONS;
import static org.duban.query.followup.EscalationProposal.REMIND;
import static org.duban.query.followup.EscalationProposal.SUPERVISE;

import java.time.LocalDate;
import java.util.Objects;
import org.duban.events.DutyBearerId;
import org.duban.events.Event;
import org.duban.events.MeetingId;
import org.duban.events.Responsible;
import org.duban.events.Responsible.Kind;
import org.duban.events.StreamId;
import org.duban.events.duty.EscalationEvent.EscalatedToChairpersonsMeeting;
import org.duban.events.duty.EscalationEvent.EscalationMeasureChosen;
import org.duban.events.duty.EscalationEvent.Measure;
import org.duban.events.duty.EscalationEvent.ReminderLetterIssued;
import org.duban.events.duty.EscalationEvent.SupervisionLetterIssued;
import org.duban.query.Facts;
import org.duban.query.InMemoryHistory;
import org.duban.query.duty.DutyView;
import org.duban.query.fold.CaseFold;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LadderTest {

    private final InMemoryHistory book = new InMemoryHistory();

    @BeforeEach
    void deliver() {
        book.write(Facts.planned(CASE, day("01-10")));
        book.write(Facts.delivered(CASE, day("08-15"), day("05-15")));
    }

    @Test
    void a_reminder_is_proposed_in_the_last_days_until_one_is_out() {
        assertThat(on("08-07")).isNull();
        assertThat(on("08-08")).isEqualTo(REMIND);
        assertThat(on("08-15")).isEqualTo(REMIND);
        book.write(reminder("08-08"));
        assertThat(on("08-15")).isNull();
    }

    @Test
    void a_deadline_that_was_put_off_may_be_reminded_of_again() {
        book.write(reminder("08-08"));
        book.write(Facts.extended(CASE, day("09-15"), day("08-10")));
        assertThat(on("09-07")).isNull();
        assertThat(on("09-08")).isEqualTo(REMIND);
    }

    @Test
    void each_last_day_that_passes_leads_to_the_next_rung() {
        assertThat(on("08-16")).isEqualTo(SUPERVISE);
        book.write(supervision("08-16", "08-31"));
        assertThat(on("08-31")).isNull();
        assertThat(on("09-01")).isEqualTo(PUT_BEFORE_CHAIRPERSONS);
        book.write(new EscalatedToChairpersonsMeeting(
                CASE.stream(), REPORT, Facts.MEETING, "r", due(day("09-20")), day("09-01")));
        assertThat(on("09-20")).isNull();
        assertThat(on("09-21")).isEqualTo(CHOOSE_MEASURE);
        book.write(new EscalationMeasureChosen(
                CASE.stream(), REPORT, Measure.SPECIAL_INQUIRY, "d", null, null, day("09-21")));
        assertThat(on("09-22")).isNull();
    }

    @Test
    void a_limit_that_the_deadline_is_put_off_past_counts_no_more() {
        book.write(supervision("08-16", "08-31"));
        book.write(Facts.extended(CASE, day("09-15"), day("08-17")));
        assertThat(on("09-01")).isNull();
        assertThat(on("09-16")).isEqualTo(SUPERVISE);
    }

    @Test
    void a_deadline_that_lies_ahead_again_is_reminded_of_whatever_limit_was_set_after_it() {
        book.write(supervision("08-16", "09-30"));
        book.write(Facts.extended(CASE, day("09-15"), day("08-17")));
        assertThat(on("09-07")).isNull();
        assertThat(on("09-15")).isEqualTo(REMIND);
        assertThat(on("09-16")).isNull();
        assertThat(on("10-01")).isEqualTo(PUT_BEFORE_CHAIRPERSONS);
    }

    @Test
    void nothing_is_proposed_about_what_was_done() {
        book.write(Facts.reported(CASE, day("08-16")));
        assertThat(on("08-17")).isNull();
    }

    @Test
    void what_is_owed_within_the_congress_is_put_before_the_chairpersons_without_a_letter() {
        DutyView owed = owed();
        LocalDate late = day("08-16");
        StreamId bearer = new DutyBearerId("b1").stream();

        for (Kind kind : Kind.values()) {
            DutyView other = by(owed, new Responsible(kind, "x"));
            boolean supervised = kind == Kind.UNIT || kind == Kind.ORGAN_OFFICE;
            assertThat(new Ladder(7).proposal(CASE.stream(), other, late))
                    .contains(supervised ? SUPERVISE : PUT_BEFORE_CHAIRPERSONS);
            assertThat(new Ladder(7).proposal(bearer, other, late)).contains(PUT_BEFORE_CHAIRPERSONS);
        }
    }

    private static DutyView by(DutyView owed, Responsible other) {
        return new DutyView(
                owed.id(),
                other,
                owed.due(),
                owed.since(),
                owed.metOn(),
                owed.ended(),
                owed.escalation(),
                owed.earlier());
    }

    private DutyView owed() {
        return Objects.requireNonNull(CaseFold.fold(book.all(), LocalDate.MAX))
                .duty(REPORT)
                .orElseThrow();
    }

    private static Event reminder(String on) {
        return new ReminderLetterIssued(CASE.stream(), REPORT, "no", "text", null, day(on));
    }

    private static Event supervision(String on, String limit) {
        return new SupervisionLetterIssued(
                CASE.stream(), REPORT, 1, new MeetingId("cm"), "no", "text", due(day(limit)), null, day(on));
    }

    private @Nullable EscalationProposal on(String day) {
        return new Ladder(7).proposal(CASE.stream(), owed(), day(day)).orElse(null);
    }
}
