package org.duban.ui.text;

import java.util.ResourceBundle;

/** What kinds of duties are called on the pages, for those who write elsewhere. */
public final class DutyWords {

    private static final String BUNDLE = "org.duban.ui.pages.messages";

    private DutyWords() {}

    /** The words for the kind of duty called {@code kind}, in the language of {@code texts}. */
    public static String of(Enum<?> kind, Texts texts) {
        return ResourceBundle.getBundle(
                        BUNDLE,
                        texts.locale(),
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .getString("kind.of." + kind.name());
    }
}
