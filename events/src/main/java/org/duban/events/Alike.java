package org.duban.events;

import java.text.Normalizer;
import java.util.Locale;

/** Codes and numbers as people write them: two that differ only in case, width or the blanks around them are one. */
public final class Alike {

    private Alike() {}

    /** What all writings of a code have in common. */
    public static String of(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT);
    }
}
