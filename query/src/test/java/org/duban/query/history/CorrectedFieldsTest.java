package org.duban.query.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.duban.events.Event;
import org.duban.events.EventCorrected;
import org.duban.events.Fixed;
import org.duban.events.ledger.codec.EventTypes;
import org.duban.events.ledger.codec.SampleEvents;
import org.duban.query.words.Labels;
import org.duban.query.words.ValueText;
import org.duban.query.words.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Of a correction it is told which fields it changed and how they read now, whatever kind of event it is of. */
class CorrectedFieldsTest {

    private static final ValueText VALUES =
            new ValueText(Vocabulary.in(Locale.CHINESE), (Labels) java.lang.reflect.Proxy.newProxyInstance(
                    Labels.class.getClassLoader(),
                    new Class<?>[] {Labels.class},
                    (proxy, method, ids) -> String.valueOf(ids[0])));
    private static final Contents CONTENTS = new Contents(VALUES, any -> true, false);

    static Stream<Class<? extends Event>> types() {
        return EventTypes.ALL.records().stream()
                .filter(type -> type != EventCorrected.class && !type.isAnnotationPresent(Fixed.class))
                .map(type -> type.asSubclass(Event.class));
    }

    @ParameterizedTest
    @MethodSource("types")
    void every_field_that_a_correction_changes_is_told_and_no_other(Class<? extends Event> type) throws Exception {
        Event before = SampleEvents.full(type);
        for (RecordComponent component : type.getRecordComponents()) {
            Optional<Event> after = changed(before, component);
            if (after.isPresent()) {
                List<ContentField> told = told(before, after.get());
                assertThat(told).as(component.getName()).hasSize(1);
                assertThat(told.getFirst().name()).isEqualTo(component.getName());
                assertThat(told.getFirst().label()).isNotBlank();
                assertThat(texts(told.getFirst())).as(component.getName()).isNotBlank();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void what_an_earlier_correction_changed_already_is_not_told_again(Class<? extends Event> type) throws Exception {
        Event before = SampleEvents.full(type);
        Event later = changed(before, component(type, "occurredOn")).orElseThrow();
        HistoryEntry first = entry(1, "first", before, null);
        HistoryEntry once = entry(2, "once", corrected(later), "first");
        HistoryEntry twice = entry(3, "twice", corrected(before), "first");
        List<HistoryEntry> all = List.of(first, once, twice);
        assertThat(CorrectedFields.of(once, all).content())
                .extracting(ContentField::name)
                .containsExactly("occurredOn");
        assertThat(CorrectedFields.of(twice, all).content())
                .extracting(ContentField::name)
                .containsExactly("occurredOn");
        assertThat(CorrectedFields.of(first, all)).isSameAs(first);
    }

    private static List<ContentField> told(Event before, Event after) {
        HistoryEntry first = entry(1, "first", before, null);
        HistoryEntry correction = entry(2, "second", corrected(after), "first");
        return CorrectedFields.of(correction, List.of(first, correction)).content();
    }

    private static EventCorrected corrected(Event after) {
        return new EventCorrected(after.stream(), "first", after, "误", after.occurredOn());
    }

    private static HistoryEntry entry(long position, String id, Event event, @Nullable String corrects) {
        return new HistoryEntry(
                position,
                position,
                id,
                Instant.EPOCH,
                event.occurredOn(),
                event.getClass().getSimpleName(),
                "",
                CONTENTS.of(event),
                null,
                null,
                null,
                null,
                List.of(),
                "",
                null,
                null,
                corrects);
    }

    private static RecordComponent component(Class<?> type, String name) {
        return Stream.of(type.getRecordComponents())
                .filter(one -> one.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The same event with that component otherwise, if it is one that is put right by typing. */
    private static Optional<Event> changed(Event event, RecordComponent changed) throws Exception {
        List<@Nullable Object> values = new ArrayList<>();
        for (RecordComponent component : event.getClass().getRecordComponents()) {
            Object value = component.getAccessor().invoke(event);
            boolean it = component.getName().equals(changed.getName()); // components of two calls are not equal
            values.add(it ? another(value) : value);
            if (it && values.getLast() == null) {
                return Optional.empty();
            }
        }
        Class<?>[] types = Stream.of(event.getClass().getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        var constructor = event.getClass().getDeclaredConstructor(types);
        constructor.setAccessible(true);
        try {
            return Optional.of((Event) constructor.newInstance(values.toArray()));
        } catch (java.lang.reflect.InvocationTargetException cannotBe) {
            return Optional.empty();
        }
    }

    private static @Nullable Object another(@Nullable Object value) {
        return switch (value) {
            case String text -> text + "改";
            case LocalDate day -> day.plusDays(1);
            case Integer number -> number + 1;
            case Boolean yes -> !yes;
            case Enum<?> constant -> {
                Object[] all = constant.getDeclaringClass().getEnumConstants();
                yield all.length == 1 ? null : all[(constant.ordinal() + 1) % all.length];
            }
            case List<?> list -> list.size() < 2 ? null : list.subList(1, list.size());
            case null, default -> null;
        };
    }

    private static String texts(ContentField field) {
        return Stream.concat(
                        Stream.ofNullable(field.text()), field.parts().stream().map(CorrectedFieldsTest::texts))
                .reduce("", String::concat);
    }
}
