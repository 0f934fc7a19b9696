package org.duban.command.law;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duban.command.data.UnfitData;
import org.duban.events.LegalStatus;
import org.jspecify.annotations.Nullable;

/**
 * One provision as code and packs write it.
 *
 * @param source the text's short name
 * @param article the provision's number, null where the source has none
 * @param detail the paragraph or item within it, as written; empty for the whole article
 * @param as how firm it is for what it is cited for, null for as firm as the text is
 */
record Citation(
        String source,
        @Nullable String article,
        String detail,
        @Nullable LegalStatus as) {

    private static final Pattern FORM =
            Pattern.compile("(?<source>[A-Z][A-Za-z0-9-]*)( §(?<article>\\d+)(?<detail>(\\(\\d+\\))?( ¶\\d+)?))?"
                    + "( as (?<as>MODEL|DD|VERIFY))?");

    /**
     * Returns the citations in {@code text}, which are separated by "; ".
     *
     * @throws IllegalArgumentException if one is not of the form "S24 §17 ¶3" or "SH-Sug §14 as DD"
     */
    static List<Citation> all(String text) {
        return Arrays.stream(text.split("; ", -1)).map(Citation::one).toList();
    }

    private static Citation one(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new UnfitData("no-citation", text);
        }
        String detail = form.group("detail");
        String as = form.group("as");
        return new Citation(
                form.group("source"),
                form.group("article"),
                detail == null ? "" : detail,
                as == null ? null : LegalStatus.valueOf(as));
    }

    /** Returns the article's number, zero if there is none. */
    int number() {
        return article == null ? 0 : Integer.parseInt(article);
    }

    /** Returns the provision's number with paragraph and item, null where the source has none. */
    @Nullable
    String place() {
        return article == null ? null : article + detail;
    }

    /** Returns the provision under the numbers written here. */
    Provision asWritten(@Nullable Caveat caveat) {
        return new Provision(source, place(), caveat);
    }
}
