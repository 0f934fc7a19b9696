package org.duban.ui.commands.shape;

import java.util.regex.Pattern;

/**
 * A set of characters, as the inside of a class in a regular expression that every reader of JSON Schema understands:
 * escapes for those of four hex digits, the others as they are.
 */
record CharacterSet(String inside) {

    /** Nothing in them has a place in a text: controls but for tab and line ends, and half pairs of surrogates. */
    static final CharacterSet UNPRINTABLE = of(0x00, 0x08)
            .and(0x0B, 0x0C)
            .and(0x0E, 0x1F)
            .and(0x7F, 0x9F)
            .and(0x2028, 0x202E)
            .and(0x2066, 0x2069)
            .and(0xFDD0, 0xFDEF)
            .and(0xFFFE, 0xFFFF);

    /** Half of a pair that stands for one character. */
    static final CharacterSet SURROGATES = of(0xD800, 0xDFFF);

    /** What begins another line, or leaps within one. */
    static final CharacterSet LINES = of(0x09, 0x0A).and(0x0D, 0x0D);

    /** Spaces, and what stands for none: cut off at both ends of a text. */
    static final CharacterSet SPACES = LINES.and(0x20, 0x20)
            .and(0xA0, 0xA0)
            .and(0x1680, 0x1680)
            .and(0x2000, 0x200B)
            .and(0x202F, 0x202F)
            .and(0x205F, 0x2060)
            .and(0x3000, 0x3000)
            .and(0xFEFF, 0xFEFF);

    /**
     * What shows nothing where it stands alone: spaces, what Unicode says may be ignored (Default_Ignorable_Code_Point), the
     * empty pattern of Braille, and marks without a letter.
     */
    static final CharacterSet UNSEEN = SPACES.and(0xAD, 0xAD)
            .and(0x0300, 0x036F)
            .and(0x061C, 0x061C)
            .and(0x115F, 0x1160)
            .and(0x17B4, 0x17B5)
            .and(0x180B, 0x180F)
            .and(0x1AB0, 0x1AFF)
            .and(0x1DC0, 0x1DFF)
            .and(0x200C, 0x200F)
            .and(0x2061, 0x2065)
            .and(0x206A, 0x206F)
            .and(0x20D0, 0x20FF)
            .and(0x2800, 0x2800)
            .and(0x3164, 0x3164)
            .and(0xFE00, 0xFE0F)
            .and(0xFE20, 0xFE2F)
            .and(0xFFA0, 0xFFA0)
            .and(0xFFF0, 0xFFFB)
            .and(0x1BCA0, 0x1BCA3)
            .and(0x1D173, 0x1D17A)
            .and(0xE0000, 0xE0FFF);

    private static CharacterSet of(int from, int to) {
        return new CharacterSet(from == to ? written(from) : written(from) + "-" + written(to));
    }

    private CharacterSet and(int from, int to) {
        return and(of(from, to));
    }

    /** These and those. */
    CharacterSet and(CharacterSet more) {
        return new CharacterSet(inside + more.inside);
    }

    /** Finds one of them. */
    Pattern any() {
        return Pattern.compile("[" + inside + "]");
    }

    /** Finds one that is not of them. */
    Pattern other() {
        return Pattern.compile("[^" + inside + "]");
    }

    private static String written(int codePoint) {
        return Character.isSupplementaryCodePoint(codePoint)
                ? Character.toString(codePoint)
                : "\\u%04X".formatted(codePoint);
    }
}
