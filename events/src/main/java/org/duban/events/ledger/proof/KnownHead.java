package org.duban.events.ledger.proof;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in the chain that somebody noted elsewhere: a printed head or a receipt.
 *
 * @param position of any event of a commit, 0 for the header
 * @param hash of that commit, in lower-case hex
 */
public record KnownHead(long position, String hash) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,18}):([0-9a-f]{64})");

    /**
     * Reads {@code POSITION:HASH}.
     *
     * @throws IllegalArgumentException if {@code written} is anything else
     */
    public static KnownHead parse(String written) {
        Matcher matcher = WRITTEN.matcher(written);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("POSITION:HASH expected, the hash as 64 hex digits, not " + written);
        }
        return new KnownHead(Long.parseLong(matcher.group(1)), matcher.group(2));
    }
}
