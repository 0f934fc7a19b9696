package org.duban.ui.pages;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A colour as style sheets write it, and how well another one can be told from it (WCAG 2.2). */
record Colour(int red, int green, int blue) {

    private static final Pattern SHORT = Pattern.compile("#(\\p{XDigit})(\\p{XDigit})(\\p{XDigit})");

    static Colour of(String written) {
        Matcher three = SHORT.matcher(written);
        String six = three.matches() ? three.replaceAll("#$1$1$2$2$3$3") : written;
        int all = Integer.decode(six);
        return new Colour(all >> 16 & 0xff, all >> 8 & 0xff, all & 0xff);
    }

    /** From 1, for the same colour, to 21, for black and white. */
    double contrast(Colour other) {
        double one = luminance() + 0.05;
        double two = other.luminance() + 0.05;
        return Math.max(one, two) / Math.min(one, two);
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
