package org.duban.query.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.duban.events.Deadline;
import org.duban.events.Event;
import org.duban.events.EventCorrected;
import org.duban.events.EventFamilies;
import org.duban.events.SupervisedOrgan;
import org.duban.events.duty.DutyEvent;
import org.duban.events.handling.HandlingDuty;
import org.duban.events.handling.HandlingEvent;
import org.duban.events.handling.ItemState;
import org.duban.events.ledger.codec.EventTypes;
import org.duban.query.CaseForms;
import org.duban.query.Registers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTest {

    private static final Pattern PLACE = Pattern.compile("\\{([^}]*)}");

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void there_is_a_sentence_for_every_type_of_event_and_none_beyond(String language) {
        assertThat(keys(language, "event."))
                .isEqualTo(EventTypes.ALL.records().stream()
                        .map(type -> "event." + EventTypes.name(type))
                        .collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void every_place_in_a_sentence_names_a_component_of_the_event(String language) {
        assertThat(EventTypes.ALL.records())
                .allSatisfy(type -> assertThat(type.getRecordComponents())
                        .extracting(RecordComponent::getName)
                        .containsAll(PLACE.matcher(words(language).text("event." + EventTypes.name(type)))
                                .results()
                                .map(place -> place.group(1))
                                .toList()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void there_is_a_label_for_every_component_and_a_word_for_every_constant_that_an_event_can_hold(String language) {
        Vocabulary words = words(language);
        Set<Class<?>> seen = new HashSet<>();
        for (Class<? extends Event> type : EventTypes.ALL.records()) {
            check(words, type, seen);
        }
        assertThat(seen).contains(Deadline.class, SupervisedOrgan.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void there_is_a_label_for_everything_that_a_form_keeps_and_a_word_for_every_constant_in_it(String language) {
        Set<Class<?>> seen = new HashSet<>();
        CaseForms.ALL.forEach(form -> check(words(language), form.facts(), seen));
        assertThat(seen).hasSizeGreaterThan(CaseForms.ALL.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void every_form_and_register_has_words_for_itself_its_stages_its_duties_and_its_purposes(String language) {
        Set<String> keys = words(language).keys();
        CaseForms.ALL.forEach(form -> {
            assertThat(keys).contains("form." + form.code());
            assertThat(form.stages().order())
                    .allSatisfy(stage -> assertThat(keys).contains("stage." + stage));
            assertThat(form.duties()).allSatisfy(duty -> assertThat(keys).contains("duty." + duty.name()));
            assertThat(form.purposes()).allSatisfy(purpose -> assertThat(keys).contains("purpose." + purpose));
        });
        Registers.ALL.forEach(register -> {
            assertThat(keys).contains("form." + register.kind().toUpperCase(Locale.ROOT));
            assertThat(register.duties()).allSatisfy(duty -> assertThat(keys).contains("duty." + duty.name()));
        });
        assertThat(HandlingDuty.values()).allSatisfy(duty -> assertThat(keys).contains("duty." + duty.name()));
        assertThat(ItemState.values()).allSatisfy(state -> assertThat(keys).contains("value.ItemState." + state));
    }

    @Test
    void every_family_of_events_is_viewed_by_a_form_a_register_or_a_shared_process() {
        Set<Class<?>> viewed = new HashSet<>(Set.of(EventCorrected.class, DutyEvent.class, HandlingEvent.class));
        CaseForms.ALL.forEach(form -> viewed.add(form.family()));
        Registers.ALL.forEach(register -> viewed.add(register.family()));
        assertThat(viewed).isEqualTo(Set.copyOf(EventFamilies.ALL));
    }

    @Test
    void both_languages_say_the_same_things() {
        assertThat(words("en").keys()).isEqualTo(words("zh").keys());
    }

    private static void check(Vocabulary words, Class<?> type, Set<Class<?>> seen) {
        if (!seen.add(type)) {
            return;
        }
        if (type.isEnum()) {
            for (Object constant : type.getEnumConstants()) {
                assertThat(words.value((Enum<?>) constant)).isNotBlank();
            }
        }
        if (type.isRecord() && !isId(type)) {
            for (RecordComponent component : type.getRecordComponents()) {
                assertThat(words.field(type, component.getName())).isNotBlank();
                check(words, element(component.getGenericType()), seen);
            }
        }
    }

    private static boolean isId(Class<?> type) {
        return type.getRecordComponents().length == 1 && type.getRecordComponents()[0].getType() == String.class;
    }

    private static Class<?> element(Type type) {
        return type instanceof ParameterizedType list ? (Class<?>) list.getActualTypeArguments()[0] : (Class<?>) type;
    }

    private static Set<String> keys(String language, String prefix) {
        return words(language).keys().stream()
                .filter(key -> key.startsWith(prefix))
                .collect(Collectors.toSet());
    }

    private static Vocabulary words(String language) {
        return Vocabulary.in(Locale.of(language));
    }
}
