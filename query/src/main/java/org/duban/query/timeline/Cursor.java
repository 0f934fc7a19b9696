package org.duban.query.timeline;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import org.duban.events.PossibleDays;

/**
 * Where a page ended, and the point its list tells of, so that all pages agree.
 *
 * @param list what the list is of
 * @param after the key of the page's last entry
 */
public record Cursor(Point point, String list, String after) {

    private static final String SEPARATOR = " ";
    private static final int PARTS = 4;

    /** The cursor as callers get it: opaque, and fit for a URL. */
    public String text() {
        String plain = String.join(
                SEPARATOR, List.of(Long.toString(point.position()), point.on().toString(), fingerprint(list), after));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /** @throws IllegalArgumentException if the text is no cursor of this list */
    static Cursor parse(String text, String list) {
        String[] parts = plain(text).split(SEPARATOR, PARTS);
        if (parts.length < PARTS || !parts[0].matches("[0-9]{1,18}") || !parts[2].equals(fingerprint(list))) {
            throw new IllegalArgumentException("cursor: not one of this list");
        }
        LocalDate on = Days.parse("cursor", parts[1]);
        if (!PossibleDays.inFiles(on)) {
            throw new IllegalArgumentException("cursor: not one of this list");
        }
        return new Cursor(new Point(Long.parseLong(parts[0]), on), list, parts[3]);
    }

    private static String plain(String text) {
        try {
            return new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException("cursor: not one of this list", wrong);
        }
    }

    private static String fingerprint(String list) {
        return Integer.toHexString(list.hashCode());
    }
}
