package org.duban.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.duban.command.stream.Parts;
import org.duban.events.EventFamilies;
import org.duban.events.SeveralLines;
import org.junit.jupiter.api.Test;

class TextsOfSeveralLinesTest {

    private final Set<Class<?>> seen = new HashSet<>();
    private final Map<String, Set<Boolean>> several = new TreeMap<>();

    @Test
    void a_text_has_one_line_or_several_wherever_it_is_called_the_same() {
        Commands.all().forEach(command -> texts(command.type()));
        EventFamilies.ALL.forEach(this::texts);

        assertThat(several).hasSizeGreaterThan(40).containsEntry("reason", Set.of(true));
        assertThat(several)
                .allSatisfy((name, marks) -> assertThat(marks).as(name).hasSize(1));
    }

    private void texts(Class<?> type) {
        if (!seen.add(type)) {
            return;
        }
        if (type.isSealed()) {
            Arrays.stream(type.getPermittedSubclasses()).forEach(this::texts);
        }
        if (type.isRecord()) {
            Stream.of(type.getRecordComponents()).forEach(this::text);
        }
    }

    private void text(RecordComponent component) {
        Class<?> type = Parts.entryType(component);
        if (type == String.class) {
            several.computeIfAbsent(component.getName(), name -> new TreeSet<>())
                    .add(component.isAnnotationPresent(SeveralLines.class));
        }
        if (type.getName().startsWith("org.duban")) {
            texts(type);
        }
    }
}
