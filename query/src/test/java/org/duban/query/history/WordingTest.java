package org.duban.query.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.events.CaseEvent;
import org.duban.events.Event;
import org.duban.events.ledger.codec.EventTypes;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {

    private static final Set<String> ALWAYS = Set.of("value.none", "value.noDate", "value.and");

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void there_is_a_text_for_every_type_of_case_event_and_none_beyond(String language) {
        assertThat(keys(language, "event."))
                .isEqualTo(types().map(type -> "event." + EventTypes.name(type)).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void every_place_in_a_text_names_a_component_of_the_event(String language) {
        assertThat(types())
                .allSatisfy(type -> assertThat(components(type))
                        .extracting(RecordComponent::getName)
                        .containsAll(places(language, type)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void there_is_a_text_for_every_value_that_a_place_can_take_and_none_beyond(String language) {
        Set<String> expected = new HashSet<>(ALWAYS);
        types().forEach(type -> components(type).stream()
                .filter(component -> places(language, type).contains(component.getName()))
                .forEach(component -> expected.addAll(values(component.getType()))));
        assertThat(keys(language, "value.")).isEqualTo(expected);
    }

    private static Stream<Class<? extends Event>> types() {
        return EventTypes.ALL.records().stream().filter(CaseEvent.class::isAssignableFrom);
    }

    private static List<RecordComponent> components(Class<?> type) {
        return List.of(type.getRecordComponents());
    }

    private static Set<String> values(Class<?> type) {
        if (type == boolean.class) {
            return Set.of("value.true", "value.false");
        }
        return type.isEnum()
                ? Arrays.stream(type.getEnumConstants())
                        .map(constant -> "value." + type.getSimpleName() + "." + ((Enum<?>) constant).name())
                        .collect(Collectors.toSet())
                : Set.of();
    }

    private static Set<String> places(String language, Class<? extends Event> type) {
        return Pattern.compile("\\{([^}]*)}")
                .matcher(bundle(language).getString("event." + EventTypes.name(type)))
                .results()
                .map((MatchResult place) -> place.group(1))
                .collect(Collectors.toSet());
    }

    private static Set<String> keys(String language, String prefix) {
        return bundle(language).keySet().stream()
                .filter(key -> key.startsWith(prefix))
                .collect(Collectors.toSet());
    }

    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle(Wording.BUNDLE, Locale.of(language));
    }
}
