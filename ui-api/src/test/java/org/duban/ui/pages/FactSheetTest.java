package org.duban.ui.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.duban.events.Deadline;
import org.duban.events.Evidence;
import org.duban.events.Sealed;
import org.duban.query.CaseForms;
import org.duban.query.caseview.CaseView;
import org.duban.query.caseview.ItemHandling;
import org.duban.query.words.Vocabulary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the page of a case may have to tell has a name for it. */
class FactSheetTest {

    private static final Set<Class<?>> ONE_VALUE = Set.of(Deadline.class, Evidence.class, Sealed.class);

    private final Map<String, RecordComponent> shown = new LinkedHashMap<>();

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void everything_a_case_keeps_has_a_label(String language) {
        CaseForms.ALL.forEach(form -> collect(form.facts(), Set.of()));
        collect(CaseView.class, CaseSheet.TOLD_ELSEWHERE);
        component(CaseView.class, "proceedings").ifPresent(part -> collect(part.getType(), Set.of()));
        collect(ItemHandling.class, CaseSheet.TOLD_WITH_THE_ITEM);

        Vocabulary words = Vocabulary.in(Locale.forLanguageTag(language));
        assertThat(shown).hasSizeGreaterThan(100);
        assertThat(shown.values())
                .allSatisfy(part -> assertThatCode(() -> words.field(part.getDeclaringRecord(), part.getName()))
                        .as(part.toString())
                        .doesNotThrowAnyException());
    }

    private void collect(Type type, Set<String> but) {
        if (type instanceof ParameterizedType generic) {
            Stream.of(generic.getActualTypeArguments()).forEach(argument -> collect(argument, Set.of()));
        }
        if (type instanceof Class<?> known && known.isRecord() && !isId(known) && !ONE_VALUE.contains(known)) {
            Stream.of(known.getRecordComponents())
                    .filter(part -> !but.contains(part.getName())
                            && !FactSheet.told(known).contains(part.getName()))
                    .filter(part -> shown.put(known.getName() + "." + part.getName(), part) == null)
                    .forEach(part -> collect(part.getGenericType(), Set.of()));
        }
    }

    private static Optional<RecordComponent> component(Class<?> view, String name) {
        return Stream.of(view.getRecordComponents())
                .filter(part -> part.getName().equals(name))
                .findFirst();
    }

    private static boolean isId(Class<?> record) {
        RecordComponent[] parts = record.getRecordComponents();
        return parts.length == 1 && parts[0].getName().equals("value");
    }
}
