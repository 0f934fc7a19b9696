package org.duban.command.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.command.scenario.Story.BINS;
import static org.duban.command.scenario.Story.CASE;
import static org.duban.command.scenario.Story.STREAM;
import static org.duban.command.scenario.Story.before;
import static org.duban.command.scenario.Story.day;
import static org.duban.command.scenario.Story.result;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.duban.command.CorrectEvent;
import org.duban.command.SystemCommand.SweepDeadlines;
import org.duban.command.dispatch.WorkingGateway;
import org.duban.command.handling.ItemCommand.AcceptItem;
import org.duban.command.handling.ItemCommand.ReportProgress;
import org.duban.command.handling.ItemCommand.SubmitItemResult;
import org.duban.events.DutyId;
import org.duban.events.duty.DeadlineEvent.DeadlineMissWithdrawn;
import org.duban.events.duty.DeadlineEvent.DeadlineMissed;
import org.duban.events.duty.DeadlineEvent.Ground;
import org.duban.events.duty.DutyEvent;
import org.duban.events.handling.HandlingDuty;
import org.duban.events.handling.ItemEvent.ItemResultSubmitted;
import org.duban.events.handling.OpinionEvent.OpinionLetterDelivered;
import org.duban.events.ledger.history.RecordedEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SweepTest {

    private static final DutyId ITEM = HandlingDuty.RECTIFICATION_ITEM.of(BINS);

    private WorkingGateway office;

    @BeforeEach
    void begin(@TempDir Path folder) {
        office = WorkingGateway.begun(folder);
        office.tell(before(SubmitItemResult.class));
    }

    @AfterEach
    void close() {
        office.ledger.close();
    }

    @Test
    void a_missed_deadline_is_recorded_once_on_the_day_after_it() {
        assertThat(sweep()).isTrue();
        DeadlineMissed missed = missed();
        assertThat(missed.stage()).isEqualTo(1);
        assertThat(missed.occurredOn()).isEqualTo(missed.missedOn().plusDays(1));
        assertThat(missed.due().dueOn()).isEqualTo(missed.missedOn());
        assertThat(sweep()).isFalse();
        assertThat(recorded(DeadlineMissed.class).stream()
                        .filter(one -> one.duty().equals(ITEM)))
                .hasSize(1);
    }

    @Test
    void sweeping_raises_no_version() {
        long version = office.send(progress()).version();
        sweep();
        assertThat(office.gateway
                        .send(progress(), WorkingGateway.expecting("department", version))
                        .version())
                .isGreaterThan(version);
    }

    @Test
    void a_result_in_time_that_is_registered_late_takes_the_miss_back() {
        sweep();
        LocalDate lastDay = missed().missedOn();
        office.send(result(BINS, lastDay));
        DeadlineMissWithdrawn withdrawn = withdrawn();
        assertThat(withdrawn.ground()).isEqualTo(Ground.MET_IN_TIME);
        assertThat(withdrawn.missed()).isEqualTo(idOf(DeadlineMissed.class));
        assertThat(sweep()).isFalse();
    }

    @Test
    void a_late_result_leaves_the_miss() {
        sweep();
        office.send(result(BINS, missed().missedOn().plusDays(1)));
        assertThat(recorded(DeadlineMissWithdrawn.class)).isEmpty();
    }

    @Test
    void a_late_result_recorded_before_anyone_looked_is_put_on_record_as_missed() {
        office.send(result(BINS, day("12-31")));
        assertThat(sweep()).isTrue();
        assertThat(missed().missedOn()).isBefore(day("12-31"));
    }

    @Test
    void a_correction_that_makes_the_result_timely_takes_the_miss_back() {
        sweep();
        LocalDate lastDay = missed().missedOn();
        office.send(result(BINS, lastDay.plusDays(3)));
        office.send(new CorrectEvent(
                STREAM,
                idOf(ItemResultSubmitted.class),
                Map.of("occurredOn", lastDay.toString()),
                "typed wrongly",
                day("12-31")));
        assertThat(withdrawn().ground()).isEqualTo(Ground.MET_IN_TIME);
    }

    @Test
    void a_miss_of_a_last_day_that_was_an_earlier_one_is_taken_back_and_recorded_anew() {
        sweep();
        LocalDate lastDay = missed().missedOn();
        office.send(new CorrectEvent(
                STREAM,
                idOf(OpinionLetterDelivered.class),
                Map.of("occurredOn", "2023-06-06"),
                "typed wrongly",
                day("12-31")));
        assertThat(recorded(DeadlineMissWithdrawn.class))
                .extracting(DeadlineMissWithdrawn::ground)
                .containsOnly(Ground.DUE_EARLIER);
        assertThat(recorded(DeadlineMissed.class).stream()
                        .filter(one -> one.duty().equals(ITEM))
                        .map(DeadlineMissed::missedOn))
                .as("in the same commit, not when somebody sweeps")
                .containsExactly(lastDay, lastDay.minusDays(1));
        assertThat(sweep()).isFalse();
    }

    @Test
    void what_comes_after_the_term_does_not_take_its_miss_back() {
        sweep();
        office.send(result(BINS, missed().missedOn().plusDays(1)));
        office.send(new AcceptItem(CASE, BINS, "looks good", day("12-31")));
        assertThat(sweep()).isFalse();
        assertThat(recorded(DeadlineMissWithdrawn.class)).isEmpty();
    }

    private boolean sweep() {
        return office.system.run(new SweepDeadlines(STREAM, day("12-31")));
    }

    private static ReportProgress progress() {
        return new ReportProgress(CASE, BINS, "half done", day("12-31"));
    }

    private DeadlineMissed missed() {
        return recorded(DeadlineMissed.class).stream()
                .filter(one -> one.duty().equals(ITEM))
                .findFirst()
                .orElseThrow();
    }

    private DeadlineMissWithdrawn withdrawn() {
        return recorded(DeadlineMissWithdrawn.class).getFirst();
    }

    private <E> List<E> recorded(Class<E> type) {
        return office.recorded().stream()
                .map(RecordedEvent::event)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private String idOf(Class<?> type) {
        return office.recorded().stream()
                .filter(recorded -> type.isInstance(recorded.event()))
                .filter(recorded -> !(recorded.event() instanceof DutyEvent about)
                        || about.duty().equals(ITEM))
                .map(RecordedEvent::id)
                .findFirst()
                .orElseThrow();
    }
}
