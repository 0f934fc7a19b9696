package org.duban.ui.evaluations;

import java.util.Locale;
import org.duban.query.words.Vocabulary;

/** What a report says in both languages at once, so that it reads the same wherever it is produced again; empty where one has no word. */
public record BothLanguages(String zh, String en) {

    /** What both languages say under {@code key}. */
    static BothLanguages of(String key) {
        return new BothLanguages(
                Vocabulary.in(Locale.CHINESE).text(key),
                Vocabulary.in(Locale.ENGLISH).text(key));
    }

    /** The text in one language. */
    public String in(Locale language) {
        return language.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? en : zh;
    }
}
