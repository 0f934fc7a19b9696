package org.duban.command.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.duban.command.CommandFolders;
import org.duban.events.AtLeastOne;
import org.duban.events.ledger.codec.EventTypes;
import org.junit.jupiter.api.Test;

class AmountsTest {

    @Test
    void what_is_marked_is_a_number_or_a_list() {
        assertThat(marked())
                .isNotEmpty()
                .allSatisfy(component -> assertThat(component.getType())
                        .satisfiesAnyOf(
                                type -> assertThat(type).isEqualTo(int.class),
                                type -> assertThat(Collection.class).isAssignableFrom(type)));
    }

    @Test
    void what_may_be_missing_is_called_by_its_name_in_both_languages() {
        for (Locale language : List.of(Locale.ENGLISH, Locale.CHINESE)) {
            Set<String> words = CommandFolders.words(language).keySet();

            assertThat(marked()).allSatisfy(component -> assertThat(words).contains("word." + component.getName()));
        }
    }

    private static List<RecordComponent> marked() {
        return EventTypes.ALL.records().stream()
                .flatMap(type -> Stream.of(type.getRecordComponents()))
                .filter(component -> component.isAnnotationPresent(AtLeastOne.class))
                .toList();
    }
}
