package org.duban.ui.evaluations;

import java.util.Locale;
import org.duban.command.data.Bilingual;
import org.duban.query.words.Vocabulary;

/** Says things of a report in both languages at once, so that it reads the same wherever it is produced again. */
final class BothLanguages {

    private BothLanguages() {}

    /** What both languages say under {@code key}. */
    static Bilingual of(String key) {
        return new Bilingual(
                Vocabulary.in(Locale.CHINESE).text(key),
                Vocabulary.in(Locale.ENGLISH).text(key));
    }
}
