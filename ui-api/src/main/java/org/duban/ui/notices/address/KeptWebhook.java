package org.duban.ui.notices.address;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;

/** A webhook as a line of a file: secret, address and what it wants, with a blank between them. */
record KeptWebhook(String secret, URI url, Interest interest) {

    private static final String TYPE = "type=";
    private static final String ORGAN = "organ=";
    private static final String UNIT = "unit=";

    /**
     * What {@code line} says of the webhook called {@code name}.
     *
     * @throws UnfitWebhook if that cannot be
     */
    static KeptWebhook read(String name, String line) {
        List<String> words = Arrays.asList(line.split(" ", -1));
        words.stream()
                .skip(2)
                .filter(word -> Stream.of(TYPE, ORGAN, UNIT).noneMatch(word::startsWith))
                .forEach(word -> {
                    throw new UnfitWebhook(name, word, null);
                });
        Interest interest = new Interest(
                values(name, words, TYPE, Interest::knownType),
                values(name, words, ORGAN, SupervisedOrgan::valueOf),
                values(name, words, UNIT, UnitId::new));
        return new KeptWebhook(words.getFirst(), url(name, words), interest);
    }

    private static URI url(String name, List<String> words) {
        String url = words.size() > 1 ? words.get(1) : "";
        return understood(
                name,
                url,
                written -> Optional.of(written)
                        .filter(text -> !text.isEmpty())
                        .map(URI::create)
                        .orElseThrow(IllegalArgumentException::new));
    }

    private static <T> List<T> values(String name, List<String> words, String prefix, Function<String, T> reading) {
        return words.stream()
                .skip(2)
                .filter(word -> word.startsWith(prefix))
                .map(word -> understood(name, word, written -> reading.apply(written.substring(prefix.length()))))
                .toList();
    }

    private static <T> T understood(String name, String word, Function<String, T> reading) {
        try {
            return reading.apply(word);
        } catch (IllegalArgumentException unknown) {
            throw new UnfitWebhook(name, word, unknown);
        }
    }

    /** The line that says this. */
    String line() {
        return Stream.of(
                        Stream.of(secret, url.toString()),
                        interest.types().stream().map(TYPE::concat),
                        interest.organs().stream().map(organ -> ORGAN + organ),
                        interest.units().stream().map(unit -> UNIT + unit))
                .flatMap(words -> words)
                .collect(Collectors.joining(" "));
    }
}
