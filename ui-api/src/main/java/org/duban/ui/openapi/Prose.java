package org.duban.ui.openapi;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.events.words.FolderWords;
import org.duban.query.words.Vocabulary;
import org.duban.ui.text.Texts;

/**
 * What the document says in one language: words of its own, and for fields and codes those that they have everywhere.
 *
 * @param own its own words, by key
 * @param shown what fields and codes are called where they are shown
 * @param texts what fields of commands are called
 */
record Prose(Map<String, String> own, Vocabulary shown, Texts texts) {

    /** In the language of {@code texts}. */
    static Prose in(Texts texts) {
        List<String> here = List.of(Prose.class.getPackageName());
        return new Prose(FolderWords.of(here, texts.locale()), Vocabulary.in(texts.locale()), texts);
    }

    /** What is said under the first of the {@code keys} under which anything is. */
    Optional<String> find(String... keys) {
        return Arrays.stream(keys).map(own::get).filter(Objects::nonNull).findFirst();
    }

    /** What is said under {@code key}, with {@code details} in their places. */
    String say(String key, Map<String, String> details) {
        String said = find(key).orElseThrow(() -> new IllegalStateException("Nothing is said under " + key));
        for (Map.Entry<String, String> detail : details.entrySet()) {
            said = said.replace("{" + detail.getKey() + "}", detail.getValue());
        }
        return said;
    }

    /** What {@code field} of the answer called {@code schema} is. */
    Optional<String> ofAnswer(String schema, String field) {
        return find("property." + schema + "." + field)
                .or(() -> shown.find("field." + schema + "." + field))
                .or(() -> find("property." + field))
                .or(() -> shown.find("field." + field))
                .or(() -> texts.find("field." + field));
    }

    /** What {@code field} of a command is. */
    Optional<String> ofCommand(String field) {
        return texts.find("field." + field).or(() -> find("property." + field)).or(() -> shown.find("field." + field));
    }

    /** Each constant of {@code type} with what it is called; empty if that is not said of any. */
    Optional<String> constants(Class<?> type) {
        String key = "value." + type.getSimpleName() + ".";
        return listed(Arrays.stream(type.getEnumConstants()).map(Object::toString), code -> shown.find(key + code));
    }

    /** Each of {@code codes} with what it is called among {@code family}; empty if that is not said of any. */
    Optional<String> codes(String family, List<String> codes) {
        return listed(codes.stream(), code -> shown.find(family + "." + code));
    }

    private Optional<String> listed(Stream<String> codes, Function<String, Optional<String>> calling) {
        String all = codes.flatMap(code -> calling.apply(code).map(name -> code + " " + name).stream())
                .collect(Collectors.joining("; "));
        return Optional.of(all).filter(said -> !said.isEmpty());
    }
}
