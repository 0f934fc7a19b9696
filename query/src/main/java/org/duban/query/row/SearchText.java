package org.duban.query.row;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Texts as they are searched. What is searched and what is asked are folded alike, so that nobody has to know how a title
 * was typed: width, case and compatibility forms make no difference (NFKC), nor do brackets, quotation marks and spaces,
 * except those between two words of letters.
 */
public final class SearchText {

    /** Between texts that are searched together; no folded text holds it, so that nothing is found across them. */
    private static final String BETWEEN = "\n";

    private SearchText() {}

    /** Several texts to be searched together. */
    public static String of(String... texts) {
        return Stream.of(texts).map(SearchText::folded).collect(Collectors.joining(BETWEEN));
    }

    /** One text, or the words that are looked for. */
    public static String folded(String text) {
        int[] points = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .codePoints()
                .map(one -> Character.toLowerCase(Character.toUpperCase(one)))
                .filter(one -> !isBracket(one) && Character.getType(one) != Character.FORMAT)
                .toArray();
        StringBuilder folded = new StringBuilder(points.length);
        for (int at = 0; at < points.length; at++) {
            if (!isSpace(points[at])) {
                folded.appendCodePoint(points[at]);
            } else if (!folded.isEmpty()
                    && isWord(folded.codePointBefore(folded.length()))
                    && isWord(next(points, at))) {
                folded.append(' ');
            }
        }
        return Normalizer.normalize(folded, Normalizer.Form.NFKC);
    }

    /** What follows the spaces at {@code at}; a space if nothing does. */
    private static int next(int[] points, int at) {
        return Arrays.stream(points, at, points.length)
                .filter(one -> !isSpace(one))
                .findFirst()
                .orElse(' ');
    }

    private static boolean isWord(int codePoint) {
        return Character.isLetterOrDigit(codePoint) && !Character.isIdeographic(codePoint);
    }

    private static boolean isSpace(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
    }

    private static boolean isBracket(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.START_PUNCTUATION, Character.END_PUNCTUATION -> true;
            case Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION -> true;
            default -> "\"'<>".indexOf(codePoint) >= 0;
        };
    }
}
