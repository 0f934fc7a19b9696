package org.duban.ui.evaluations;

import java.util.Locale;
import org.duban.query.words.Vocabulary;

/** A text in both languages. */
public record Bilingual(String zh, String en) {

    /** What both languages say under {@code key}. */
    static Bilingual of(String key) {
        return new Bilingual(
                Vocabulary.in(Locale.CHINESE).text(key),
                Vocabulary.in(Locale.ENGLISH).text(key));
    }

    /** The text in one language. */
    public String in(Locale language) {
        return language.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? en : zh;
    }
}
