package org.duban.ui.accounts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Knows what is guessed first: one common word with digits and signs around it, also where signs stand for letters
 * ({@code P@ssw0rd2024!}), a row of keys or of the alphabet, the same thing over and over.
 */
record CommonPasswords(Set<String> words, List<String> rows) {

    private static final String FILE = "common-passwords.txt";
    private static final String SIGNS = "@40135$7!";
    private static final String MEANT = "aaoiessti";
    private static final int TIMES = 3;
    private static final int SHORTEST_ROW = 4;

    /** Those of the list that comes with Duban: a word on each line, a row of keys after {@code >}. */
    static CommonPasswords shipped() {
        try (InputStream file = Objects.requireNonNull(CommonPasswords.class.getResourceAsStream(FILE))) {
            List<String> lines = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
            List<String> rows = lines.stream()
                    .filter(line -> line.startsWith(">"))
                    .map(line -> line.substring(1))
                    .flatMap(row ->
                            Stream.of(row, new StringBuilder(row).reverse().toString()))
                    .map(row -> row.repeat(TIMES))
                    .toList();
            return new CommonPasswords(
                    lines.stream().filter(line -> !line.startsWith(">")).collect(Collectors.toSet()), rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether {@code password} is one, or one of these made from a word of {@code about}. */
    boolean has(String password, Collection<String> about) {
        String folded = folded(password);
        String core = core(folded);
        Set<String> own = about.stream().map(word -> letters(folded(word))).collect(Collectors.toSet());
        return Stream.of(folded, core, letters(core), letters(meant(core)))
                .filter(form -> !form.isEmpty())
                .anyMatch(form -> words.contains(form)
                        || own.contains(form)
                        || isOverAndOver(form)
                        || rows.stream().anyMatch(row -> form.length() >= SHORTEST_ROW && row.contains(form)));
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s", "");
    }

    /** Without the digits and signs at either end. */
    private static String core(String text) {
        return text.replaceAll("^\\P{L}+|\\P{L}+$", "");
    }

    private static String letters(String text) {
        return text.replaceAll("\\P{L}", "");
    }

    private static String meant(String text) {
        StringBuilder meant = new StringBuilder(text);
        for (int n = 0; n < text.length(); n++) {
            int sign = SIGNS.indexOf(text.charAt(n));
            if (sign >= 0) {
                meant.setCharAt(n, MEANT.charAt(sign));
            }
        }
        return meant.toString();
    }

    private boolean isOverAndOver(String text) {
        return IntStream.rangeClosed(1, text.length() / 2)
                .filter(unit -> text.length() >= TIMES * unit || words.contains(text.substring(0, unit)))
                .anyMatch(unit -> repeats(text, unit));
    }

    /** Whether the text goes on as its first {@code unit} characters did; the last time may be cut short. */
    private static boolean repeats(String text, int unit) {
        return text.regionMatches(unit, text, 0, text.length() - unit);
    }
}
