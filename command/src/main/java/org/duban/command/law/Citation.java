package org.duban.command.law;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One provision as code and packs write it.
 *
 * @param source the text's short name
 * @param article the provision's number, null where the source has none
 * @param detail the paragraph or item within it, as written; empty for the whole article
 */
record Citation(String source, @Nullable String article, String detail) {

    private static final Pattern FORM = Pattern.compile(
            "(?<source>[A-Z][A-Za-z0-9-]*)( §(?<article>\\d+(–\\d+)?)(?<detail>(\\(\\d+\\))?( ¶\\d+)?))?");

    /**
     * Returns the citations in {@code text}, which are separated by "; ".
     *
     * @throws IllegalArgumentException if one is not of the form "S24 §17 ¶3"
     */
    static List<Citation> all(String text) {
        return Arrays.stream(text.split("; ", -1)).map(Citation::one).toList();
    }

    private static Citation one(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException("\"" + text + "\" is not a citation of the form \"S24 §17\".");
        }
        String detail = form.group("detail");
        return new Citation(form.group("source"), form.group("article"), detail == null ? "" : detail);
    }

    /** Returns the last article's number, zero if there is none. */
    int lastArticle() {
        return article == null ? 0 : Integer.parseInt(article.substring(article.indexOf('–') + 1));
    }

    /** Returns the provision under the numbers written here. */
    Provision asWritten(@Nullable Caveat caveat) {
        return new Provision(source, article == null ? null : article + detail, caveat);
    }
}
