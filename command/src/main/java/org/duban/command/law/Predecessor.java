package org.duban.command.law;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The text another took the place of, and what became of its articles.
 *
 * @param source the earlier text's short name
 * @param articles later number, with or without a paragraph, to the earlier ones, where they are known to say the same
 * @param unverified those of them, by the later number, of which nobody has compared the earlier number; null if all were
 * @param added later numbers, with or without a paragraph, that had no counterpart in the earlier text
 */
public record Predecessor(
        String source,
        Map<String, List<String>> articles,
        @Nullable Set<String> unverified,
        Set<String> added) {

    private static final Caveat UNVERIFIED = Caveat.EARLIER_NUMBER_NOT_VERIFIED;

    /** Returns whether it is known what {@code citation} of the later text was in this one, or that it was not. */
    boolean knows(Citation citation) {
        return citation.article() == null
                || spellings(citation).anyMatch(spelling -> articles.containsKey(spelling) || added.contains(spelling));
    }

    /** Returns what {@code citation} of the later text meant while this text, with {@code caveat}, was in force. */
    List<Provision> earlier(Citation citation, @Nullable Caveat caveat) {
        if (citation.article() == null) {
            return List.of(new Provision(source, null, caveat));
        }
        return spellings(citation)
                .filter(spelling -> articles.containsKey(spelling) || added.contains(spelling))
                .findFirst()
                .filter(articles::containsKey)
                .map(spelling -> Objects.requireNonNull(articles.get(spelling)).stream()
                        .map(number -> new Provision(source, number, isUnverified(spelling) ? UNVERIFIED : caveat))
                        .toList())
                .orElseGet(() -> List.of(citation.asWritten(Caveat.NOT_IN_EARLIER_TEXT)));
    }

    private boolean isUnverified(String spelling) {
        return unverified != null && unverified.contains(spelling);
    }

    /** The paragraph goes before the whole article. */
    private static Stream<String> spellings(Citation citation) {
        String article = String.valueOf(citation.article());
        return Stream.of(article + citation.detail(), article).distinct();
    }
}
