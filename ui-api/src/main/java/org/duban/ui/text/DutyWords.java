package org.duban.ui.text;

/** What kinds of duties are called, for those who write of them. */
public final class DutyWords {

    private DutyWords() {}

    /** The words for the kind of duty called {@code kind}, in the language of {@code texts}. */
    public static String of(Enum<?> kind, Texts texts) {
        return texts.get("duty." + kind.name());
    }
}
