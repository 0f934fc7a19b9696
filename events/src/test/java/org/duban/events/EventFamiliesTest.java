package org.duban.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.duban.events.ledger.codec.EventTypes;
import org.duban.events.ledger.codec.SampleEvents;
import org.junit.jupiter.api.Test;

class EventFamiliesTest {

    @Test
    void every_family_is_sealed_but_the_correction_that_is_a_record() {
        assertThat(EventFamilies.ALL)
                .doesNotHaveDuplicates()
                .allMatch(family -> family.isSealed() || family == EventCorrected.class);
    }

    @Test
    void every_sealed_family_that_is_part_of_no_other_is_in_the_table_of_contents() {
        List<Class<? extends Event>> families = EventsModule.all(Event.class).stream()
                .filter(type ->
                        type.isSealed() && Stream.of(type.getInterfaces()).noneMatch(Class::isSealed))
                .toList();

        assertThat(families).isNotEmpty();
        assertThat(EventFamilies.ALL).containsAll(families);
    }

    @Test
    void every_record_of_an_event_belongs_to_a_family() {
        List<Class<? extends Event>> records =
                EventsModule.all(Event.class).stream().filter(Class::isRecord).toList();

        assertThat(EventTypes.ALL.records()).containsExactlyInAnyOrderElementsOf(records);
    }

    @Test
    void every_family_is_called_an_event_and_is_alone_in_its_folder() {
        List<Class<? extends Event>> families =
                EventFamilies.ALL.stream().filter(Class::isSealed).toList();

        assertThat(families).allMatch(family -> family.getSimpleName().endsWith("Event"));
        assertThat(families).extracting(Class::getPackageName).doesNotHaveDuplicates();
    }

    @Test
    void every_kind_of_stream_is_named_by_one_id() throws ReflectiveOperationException {
        assertThat(kindsOfStreams()).isNotEmpty().doesNotHaveDuplicates().allMatch(kind -> kind.matches("[a-z]+"));
    }

    @Test
    void every_event_is_recorded_in_a_stream_of_a_kind_there_is() throws ReflectiveOperationException {
        List<String> kinds = kindsOfStreams();

        assertThat(SampleEvents.all())
                .allSatisfy(event -> assertThat(event.stream().kind()).isIn(kinds));
    }

    private static List<String> kindsOfStreams() throws ReflectiveOperationException {
        List<String> kinds = new ArrayList<>();
        for (Class<?> type : EventsModule.records()) {
            if (Stream.of(type.getFields()).anyMatch(field -> field.getName().equals("KIND"))) {
                kinds.add((String) type.getField("KIND").get(null));
            }
        }
        return kinds;
    }
}
