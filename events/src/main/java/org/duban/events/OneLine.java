package org.duban.events;

/** Texts of one line, such as names, titles and numbers of documents; those of several are marked {@link SeveralLines}. */
public final class OneLine {

    /** How many characters one may have, each of Unicode's counted once. */
    public static final int LONGEST = 1_000;

    private OneLine() {}

    /** Whether {@code text} is one. */
    public static boolean is(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                && text.chars().noneMatch(one -> one == '\n' || one == '\r' || one == '\t');
    }
}
