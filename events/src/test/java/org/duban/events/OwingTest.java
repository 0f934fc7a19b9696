package org.duban.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.duban.events.ledger.codec.SampleEvents;
import org.junit.jupiter.api.Test;

/** What every event says it does to duties. */
class OwingTest {

    @Test
    void every_event_says_it_without_failing() {
        assertThat(SampleEvents.all())
                .allSatisfy(event -> assertThat(event.owing()).doesNotContainNull());
    }

    @Test
    void some_event_does_each_thing_that_can_be_done_to_a_duty() {
        List<Class<?>> seen = owing().<Class<?>>map(Owing::getClass).distinct().toList();

        assertThat(Owing.class.getPermittedSubclasses())
                .filteredOn(Class::isRecord)
                .isSubsetOf(seen);
    }

    @Test
    void no_event_opens_a_duty_twice() {
        assertThat(SampleEvents.all())
                .allSatisfy(event -> assertThat(event.owing())
                        .filteredOn(Owing.Opens.class::isInstance)
                        .extracting(Owing::duty)
                        .doesNotHaveDuplicates());
    }

    @Test
    void every_duty_is_of_a_kind_that_some_form_or_register_names() {
        List<String> kinds = kinds();

        assertThat(SampleEvents.all())
                .allSatisfy(event -> assertThat(event.owing())
                        .allSatisfy(owing -> assertThat(owing.duty().kind()).isIn(kinds)));
    }

    @Test
    void no_two_kinds_of_duty_have_one_name() {
        assertThat(kinds()).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void every_kind_of_duty_is_a_constant_of_an_enum() {
        assertThat(EventsModule.all(DutyKind.class)).isNotEmpty().allMatch(Class::isEnum);
    }

    @Test
    void every_kind_of_duty_has_a_name_that_duties_can_bear() {
        assertThat(kinds()).allMatch(kind -> new DutyId(kind + ":a").kind().equals(kind));
    }

    private static Stream<Owing> owing() {
        return SampleEvents.all().stream().flatMap(event -> event.owing().stream());
    }

    /** The names of all kinds of duty, by the enums that are compiled. */
    private static List<String> kinds() {
        return EventsModule.all(DutyKind.class).stream()
                .flatMap(kinds -> Stream.of(kinds.getEnumConstants()))
                .map(DutyKind::name)
                .toList();
    }
}
