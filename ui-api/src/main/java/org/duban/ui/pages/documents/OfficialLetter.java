package org.duban.ui.pages.documents;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an official document says.
 *
 * @param issuer at its head, and below it
 * @param documentNo as given; a place left open where it has none yet
 * @param addressee whom it is sent to; null if to nobody in particular
 * @param attachments named below the text
 * @param day as it is written below
 * @param phrases of the language it is written in
 */
public record OfficialLetter(
        Layout layout,
        String issuer,
        String documentNo,
        String title,
        @Nullable String addressee,
        List<Paragraph> paragraphs,
        List<String> attachments,
        String day,
        Phrases phrases) {

    /**
     * What its language puts around an addressee and before the attachments.
     *
     * @param salutation with the addressee in the place {@code {0}}
     */
    public record Phrases(String salutation, String enclosed) {

        String to(String addressee) {
            return salutation.replace("{0}", addressee);
        }
    }

    /** How the standard lays it out. */
    public enum Layout {
        /** With the issuer in red and a red line below the number. */
        DOCUMENT,
        /** A letter: between two red double lines, its number at the right, the first page without one of its own. */
        LETTER,
        /** A report to a session: title and text alone. */
        REPORT
    }

    /** How deep a paragraph stands. */
    public enum Level {
        HEADING,
        SUBHEADING,
        TEXT
    }

    /** A paragraph of the text. */
    public record Paragraph(Level level, String text) {}
}
