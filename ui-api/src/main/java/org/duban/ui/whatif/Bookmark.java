package org.duban.ui.whatif;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duban.events.PossibleDays;

/**
 * Where a page ended, and what its list tells of, so that all pages agree.
 *
 * @param position of the ledger
 * @param today the day as of which is judged
 * @param proposal a fingerprint of what was proposed
 * @param streams how many streams have been told of
 * @param terms how many terms of the next stream have
 */
record Bookmark(long position, LocalDate today, int proposal, int streams, int terms) {

    private static final int HEX = 16;
    private static final Pattern PLAIN =
            Pattern.compile("(\\d{1,18}) (\\d{4}-\\d{2}-\\d{2}) ([0-9a-f]{1,8}) (\\d{1,9}) (\\d{1,9})");

    /** The cursor as callers get it: opaque, and fit for a URL. */
    String text() {
        String plain = position + " " + today + " " + Integer.toHexString(proposal) + " " + streams + " " + terms;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads a cursor.
     *
     * @throws IllegalArgumentException if it is none
     * @throws java.time.DateTimeException if its day is none
     */
    static Bookmark parse(String text) {
        Matcher plain = PLAIN.matcher(new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8));
        if (!plain.matches() || !PossibleDays.inFiles(LocalDate.parse(plain.group(2)))) {
            throw new IllegalArgumentException("cursor: not one of this list");
        }
        return of(plain);
    }

    private static Bookmark of(MatchResult plain) {
        return new Bookmark(
                Long.parseLong(plain.group(1)),
                LocalDate.parse(plain.group(2)),
                Integer.parseUnsignedInt(plain.group(3), HEX),
                Integer.parseInt(plain.group(4)),
                Integer.parseInt(plain.group(5)));
    }

    Bookmark at(int nextStream, int nextTerm) {
        return new Bookmark(position, today, proposal, nextStream, nextTerm);
    }
}
