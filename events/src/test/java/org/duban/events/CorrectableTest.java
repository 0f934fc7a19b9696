package org.duban.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;
import org.duban.events.handling.DeliberationEvent.Ballot;
import org.duban.events.handling.ReportEvent.VoteTally;
import org.junit.jupiter.api.Test;

/** What the marks on events say of corrections makes sense. */
class CorrectableTest {

    @Test
    void only_a_deadline_is_set_by_people_and_under_a_rule() {
        assertThat(components())
                .filteredOn(component -> component.isAnnotationPresent(SetByPeople.class))
                .isNotEmpty()
                .allMatch(component -> component.getType() == Deadline.class)
                .allMatch(component ->
                        component.getAnnotation(SetByPeople.class).value().matches("[A-Z_]+"));
    }

    @Test
    void only_a_deadline_is_counted_from_something_else_and_from_one_thing() {
        assertThat(components())
                .filteredOn(component -> component.isAnnotationPresent(CountedFrom.class))
                .isNotEmpty()
                .allMatch(component -> component.getType() == Deadline.class)
                .allSatisfy(component -> {
                    CountedFrom mark = component.getAnnotation(CountedFrom.class);
                    assertThat(mark.value().isEmpty())
                            .as("%s.%s", component.getDeclaringRecord().getSimpleName(), component.getName())
                            .isEqualTo(mark.steps().length > 0);
                    Class<?> whole = mark.of() == Event.class ? component.getDeclaringRecord() : mark.of();
                    assertThat(whole.getRecordComponents())
                            .extracting(RecordComponent::getName)
                            .containsAnyOf(mark.value().isEmpty() ? "occurredOn" : mark.value());
                });
    }

    @Test
    void whatever_has_opinions_raised_says_so_to_the_rules_of_every_form() {
        assertThat(components())
                .filteredOn(component -> component.getName().equals("opinionsRaised"))
                .isNotEmpty()
                .allMatch(component -> RaisesOpinions.class.isAssignableFrom(component.getDeclaringRecord()));
    }

    @Test
    void a_deadline_is_not_marked_as_fixed_because_every_deadline_is() {
        assertThat(fixed()).isNotEmpty().noneMatch(component -> component.getType() == Deadline.class);
    }

    @Test
    void only_what_an_event_itself_says_is_marked_as_fixed() {
        assertThat(fixed()).allMatch(component -> Event.class.isAssignableFrom(component.getDeclaringRecord()));
    }

    @Test
    void nothing_is_marked_twice_as_fixed() {
        assertThat(fixed())
                .noneMatch(component -> component.getDeclaringRecord().isAnnotationPresent(Fixed.class));
    }

    @Test
    void only_an_event_is_fixed_as_a_whole() {
        assertThat(EventsModule.records())
                .filteredOn(type -> type.isAnnotationPresent(Fixed.class))
                .isNotEmpty()
                .allMatch(Event.class::isAssignableFrom);
    }

    @Test
    void the_day_an_event_happened_can_be_corrected() {
        assertThat(fixed()).noneMatch(component -> component.getName().equals("occurredOn"));
    }

    @Test
    void how_members_voted_can_be_corrected() {
        assertThat(components())
                .filteredOn(component -> component.getType() == Ballot.class || component.getType() == VoteTally.class)
                .hasSizeGreaterThan(8)
                .noneMatch(component -> component.isAnnotationPresent(Fixed.class));
    }

    @Test
    void what_can_be_corrected_though_it_names_somebody_is_not_fixed_besides() {
        assertThat(components())
                .filteredOn(component -> component.isAnnotationPresent(Typed.class))
                .isNotEmpty()
                .noneMatch(component -> component.isAnnotationPresent(Fixed.class));
    }

    private static List<RecordComponent> fixed() {
        return components().stream()
                .filter(component -> component.isAnnotationPresent(Fixed.class))
                .toList();
    }

    private static List<RecordComponent> components() {
        return EventsModule.records().stream()
                .flatMap(type -> Stream.of(type.getRecordComponents()))
                .toList();
    }
}
