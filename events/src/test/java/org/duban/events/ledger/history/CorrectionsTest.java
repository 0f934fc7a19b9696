package org.duban.events.ledger.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.duban.events.Event;
import org.duban.events.EventCorrected;
import org.duban.events.handling.ItemEvent.ItemAcknowledged;
import org.duban.events.ledger.codec.Samples;
import org.junit.jupiter.api.Test;

class CorrectionsTest {

    private static final ItemAcknowledged WRONG = acknowledged(1);
    private static final ItemAcknowledged RIGHT = acknowledged(2);
    private static final ItemAcknowledged BETTER = acknowledged(3);

    @Test
    void puts_the_corrected_content_in_the_place_of_the_wrong_one() {
        RecordedEvent correction = recorded("b", corrected("a", RIGHT));

        assertThat(Corrections.applied(List.of(recorded("a", WRONG), correction)))
                .containsExactly(recorded("a", RIGHT), correction);
    }

    @Test
    void keeps_a_history_without_corrections_as_it_is() {
        List<RecordedEvent> events = List.of(recorded("a", WRONG), recorded("b", RIGHT));

        assertThat(Corrections.applied(events)).isEqualTo(events);
    }

    @Test
    void follows_the_later_of_two_corrections() {
        List<RecordedEvent> events = List.of(
                recorded("a", WRONG), recorded("b", corrected("a", RIGHT)), recorded("c", corrected("a", BETTER)));

        assertThat(Corrections.applied(events).getFirst()).isEqualTo(recorded("a", BETTER));
    }

    @Test
    void reads_a_correction_as_it_was_corrected() {
        List<RecordedEvent> events = List.of(
                recorded("a", WRONG),
                recorded("b", corrected("a", RIGHT)),
                recorded("c", corrected("b", corrected("a", BETTER))));

        assertThat(Corrections.applied(events).getFirst()).isEqualTo(recorded("a", BETTER));
    }

    @Test
    void leaves_alone_what_a_correction_does_not_name() {
        List<RecordedEvent> events = List.of(recorded("a", WRONG), recorded("b", corrected("x", RIGHT)));

        assertThat(Corrections.applied(events)).isEqualTo(events);
    }

    private static ItemAcknowledged acknowledged(int day) {
        return new ItemAcknowledged(Samples.CASE, Samples.BULKY_WASTE, LocalDate.of(2023, 9, day));
    }

    private static EventCorrected corrected(String id, Event content) {
        return new EventCorrected(Samples.CASE.stream(), id, content, "登记有误", LocalDate.of(2023, 10, 8));
    }

    private static RecordedEvent recorded(String id, Event content) {
        return new RecordedEvent(1, "case-a", 0, Instant.EPOCH, id, "hash", content, Samples.meta());
    }
}
