package org.duban.ui.problem;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.duban.ui.text.Texts;

/**
 * One of the values that a field or parameter takes.
 *
 * @param code as it is written
 * @param key under which there may be words for it
 */
public record Choice(String code, String key) {

    /** The key of the words for a constant of an enum. */
    public static String key(Enum<?> constant) {
        return "value." + constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    }

    /** Choices of codes, with words under {@code prefix} and a dot. */
    public static List<Choice> of(Collection<String> codes, String prefix) {
        return codes.stream().map(code -> new Choice(code, prefix + "." + code)).toList();
    }

    /** The fault of what is none of {@code choices}. */
    public static Fault noneOf(List<Choice> choices, Fault.Place place, String at) {
        return new Fault(place, at, FaultCode.NOT_ONE_OF, details(choices));
    }

    /** The choices as the details of a fault. */
    public static Map<String, String> details(List<Choice> choices) {
        return Map.of(
                "names", choices.stream().map(Choice::code).collect(Collectors.joining(" ")),
                "keys", choices.stream().map(Choice::key).collect(Collectors.joining(" ")));
    }

    /** The choices of such a fault as programs' people read them: each code, with its name after it where there is one. */
    static String told(Map<String, String> details, Texts texts) {
        return each(details, texts, (code, word) -> texts.get("word.coded", Map.of("code", code, "word", word)));
    }

    /** The same by their names alone, where they have any. */
    static String inWords(Map<String, String> details, Texts texts) {
        return each(details, texts, (code, word) -> word);
    }

    private static String each(Map<String, String> details, Texts texts, BinaryOperator<String> naming) {
        String[] codes = details.getOrDefault("names", "").split(" ", -1);
        String[] keys = details.getOrDefault("keys", "").split(" ", -1);
        return IntStream.range(0, codes.length)
                .mapToObj(n -> texts.find(n < keys.length ? keys[n] : "")
                        .map(word -> naming.apply(codes[n], word))
                        .orElse(codes[n]))
                .collect(Collectors.joining(texts.get("word.and")));
    }
}
