package org.duban.command.law;

import java.util.Map;
import java.util.Set;

/**
 * The text another took the place of, and what became of its articles.
 *
 * @param source the earlier text's short name
 * @param articles later number to earlier number, where both are known to say the same
 * @param added later numbers that had no counterpart in the earlier text
 */
public record Predecessor(String source, Map<String, String> articles, Set<String> added) {

    /** Returns what {@code citation} of the later text meant while this text was in force. */
    Provision earlier(Citation citation) {
        String article = citation.article();
        if (article == null) {
            return new Provision(source, null, null);
        }
        String number = articles.get(article);
        if (number != null) {
            // Paragraphs were not compared, so the earlier article is cited as a whole.
            return new Provision(source, number, null);
        }
        return citation.asWritten(
                added.contains(article) ? Caveat.NOT_IN_EARLIER_TEXT : Caveat.EARLIER_NUMBER_NOT_VERIFIED);
    }
}
