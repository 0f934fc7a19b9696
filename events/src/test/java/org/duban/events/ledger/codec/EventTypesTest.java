package org.duban.events.ledger.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.duban.events.Event;
import org.duban.events.EventCorrected;
import org.duban.events.StreamId;
import org.duban.events.handling.ItemEvent;
import org.junit.jupiter.api.Test;

class EventTypesTest {

    @Test
    void finds_a_record_at_any_depth_of_its_family() {
        assertThat(EventTypes.ALL.named("ItemAssigned")).contains(ItemEvent.ItemAssigned.class);
    }

    @Test
    void knows_no_type_that_is_in_no_family() {
        assertThat(EventTypes.ALL.named("ItemTeleported")).isEmpty();
    }

    @Test
    void refuses_two_records_of_one_name() {
        assertThatThrownBy(() -> new EventTypes(List.of(ItemEvent.class, Namesake.class)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("under one name");
    }

    @Test
    void refuses_a_family_that_is_open() {
        assertThatThrownBy(() -> new EventTypes(List.of(Event.class, EventCorrected.class)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("is not a record");
    }

    @SuppressWarnings("unused") // only its name matters
    private sealed interface Namesake extends Event {

        record ItemAssigned(StreamId stream, LocalDate occurredOn) implements Namesake {}
    }
}
