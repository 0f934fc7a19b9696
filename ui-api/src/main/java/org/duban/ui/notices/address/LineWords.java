package org.duban.ui.notices.address;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words of the line of a file that is about the webhook called {@code name}. */
record LineWords(String name, List<String> words) {

    private static final int UNMARKED = 2;

    static LineWords of(String name, String line) {
        return new LineWords(name, Arrays.asList(line.split(" ", -1)));
    }

    /** @throws UnfitWebhook if one after the first two begins otherwise */
    void mustBegin(String... marks) {
        marked().filter(word -> Stream.of(marks).noneMatch(word::startsWith)).forEach(word -> {
            throw new UnfitWebhook(name, word, null);
        });
    }

    String first() {
        return words.getFirst();
    }

    /** @throws UnfitWebhook if there is none, or {@code reading} does not take it */
    <T> T second(Function<String, T> reading) {
        String word = words.size() > 1 ? words.get(1) : "";
        if (word.isEmpty()) {
            throw new UnfitWebhook(name, word, null);
        }
        return understood(word, word, reading);
    }

    /** @throws UnfitWebhook if {@code reading} does not take one */
    <T> List<T> values(String mark, Function<String, T> reading) {
        return marked().filter(word -> word.startsWith(mark))
                .map(word -> understood(word, word.substring(mark.length()), reading))
                .toList();
    }

    /** The last one of that mark; null without one. */
    <T> @Nullable T value(String mark, Function<String, T> reading) {
        List<T> all = values(mark, reading);
        return all.isEmpty() ? null : all.getLast();
    }

    private Stream<String> marked() {
        return words.stream().skip(UNMARKED);
    }

    private <T> T understood(String word, String value, Function<String, T> reading) {
        try {
            return reading.apply(value);
        } catch (RuntimeException unknown) {
            throw new UnfitWebhook(name, word, unknown);
        }
    }
}
