package org.duban.ui.calendar;

import java.nio.charset.StandardCharsets;

/** Folds the lines of iCalendar text so that none is longer than RFC 5545 (3.1) lets it be, and no character is torn. */
final class Folding {

    private static final String END = "\r\n";

    /** Octets of a line without its end, the blank before a continuation included. */
    private static final int MOST = 75;

    private Folding() {}

    static String of(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        text.lines().forEach(line -> fold(line, folded));
        return folded.toString();
    }

    private static void fold(String line, StringBuilder folded) {
        int octets = 0;
        for (int at = 0; at < line.length(); ) {
            int next = line.offsetByCodePoints(at, 1);
            String character = line.substring(at, next);
            int wide = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + wide > MOST) {
                folded.append(END).append(' ');
                octets = 1;
            }
            folded.append(character);
            octets += wide;
            at = next;
        }
        folded.append(END);
    }
}
