package org.duban.events.ledger.checkpoint;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.duban.events.ledger.Head;
import org.duban.events.ledger.document.LedgerDigest;

/**
 * Where a ledger stood, as it is signed: lines that people can read, of which the first three are those of a checkpoint of a
 * transparency log (C2SP tlog-checkpoint).
 *
 * @param ledger its own random name
 * @param position of the last event, which is the size of the tree
 * @param root of the tree, in hex
 * @param head the hash of the last commit, in hex
 * @param at when the statement was made
 */
public record Statement(String ledger, long position, String root, String head, LedgerDigest digest, Instant at) {

    private static final String ORIGIN = "duban/";
    private static final Pattern NAME = Pattern.compile("[0-9a-f]{32}");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final int LINES = 6;

    /** @throws IllegalArgumentException if something cannot be the name, the position or a hash of a ledger */
    public Statement {
        if (!NAME.matcher(ledger).matches()
                || position < 0
                || !HASH.matcher(root).matches()
                || !HASH.matcher(head).matches()) {
            throw new IllegalArgumentException("No ledger stands there");
        }
    }

    /** That a ledger stands at {@code head}. */
    public static Statement of(String ledger, Head head, String root, LedgerDigest digest, Instant at) {
        return new Statement(ledger, head.position(), root, head.hash(), digest, at);
    }

    /** The text that is signed, with the end of its last line. */
    public String text() {
        return ORIGIN + ledger + "\n"
                + position + "\n"
                + Base64.getEncoder().encodeToString(HexFormat.of().parseHex(root)) + "\n"
                + "head " + head + "\n"
                + "digest " + digest.stored() + "\n"
                + "at " + at + "\n";
    }

    /**
     * Reads such a text.
     *
     * @throws IllegalArgumentException if it is anything else, be it only in how something is written
     */
    public static Statement parse(String text) {
        List<String> lines = text.lines().toList();
        if (lines.size() != LINES) {
            throw new IllegalArgumentException("A statement has " + LINES + " lines");
        }
        try {
            Statement read = new Statement(
                    after(ORIGIN, lines.get(0)),
                    Long.parseLong(lines.get(1)),
                    HexFormat.of().formatHex(Base64.getDecoder().decode(lines.get(2))),
                    after("head ", lines.get(3)),
                    LedgerDigest.of(after("digest ", lines.get(4))),
                    Instant.parse(after("at ", lines.get(5))));
            if (!read.text().equals(text)) {
                throw new IllegalArgumentException("It is written otherwise");
            }
            return read;
        } catch (DateTimeException unread) {
            throw new IllegalArgumentException("No time", unread);
        }
    }

    private static String after(String word, String line) {
        if (!line.startsWith(word)) {
            throw new IllegalArgumentException("A line that begins with " + word.strip() + " is expected");
        }
        return line.substring(word.length());
    }
}
