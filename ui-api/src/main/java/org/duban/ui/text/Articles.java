package org.duban.ui.text;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duban.query.words.Numerals;
import org.jspecify.annotations.Nullable;

/** Numbers of articles, with paragraphs and items, as a language cites them. */
public final class Articles {

    private static final Pattern FORM =
            Pattern.compile("(?<article>\\d{1,3})(?:\\((?<item>\\d{1,3})\\))?(?: ¶(?<paragraph>\\d{1,3}))?");

    private Articles() {}

    /** The article in words: "17 ¶3" is 第十七条第三款, or art. 17 para. 3; what is no number stays as it is. */
    public static String told(String article, Locale language) {
        Matcher form = FORM.matcher(article);
        if (!form.matches()) {
            return article;
        }
        boolean english = language.getLanguage().equals(Locale.ENGLISH.getLanguage());
        return part(form.group("article"), english ? "art. %s" : "第%s条", language)
                + part(form.group("paragraph"), english ? " para. %s" : "第%s款", language)
                + part(form.group("item"), english ? " item %s" : "第%s项", language);
    }

    private static String part(@Nullable String number, String form, Locale language) {
        return number == null ? "" : form.formatted(Numerals.of(Integer.parseInt(number), language));
    }
}
