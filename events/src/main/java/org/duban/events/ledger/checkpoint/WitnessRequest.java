package org.duban.events.ledger.checkpoint;

import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/**
 * What a witness is asked to sign (C2SP tlog-witness): a statement, and what proves that the ledger as he saw it last is its
 * beginning.
 *
 * @param old how many events the witness saw last; 0 if he is not known to have seen any
 * @param path in hex, as RFC 9162 has it; empty if nothing is to be proved
 * @param note the statement, signed
 */
public record WitnessRequest(long old, List<String> path, SignedNote note) {

    private static final String OLD = "old ";
    private static final int MOST_HASHES = 63;

    /** @throws IllegalArgumentException if there can be no such request */
    public WitnessRequest {
        path = List.copyOf(path);
        if (old < 0 || path.size() > MOST_HASHES) {
            throw new IllegalArgumentException("No request to a witness");
        }
    }

    /** As it is sent. */
    public String written() {
        StringBuilder text = new StringBuilder(OLD).append(old).append('\n');
        path.forEach(hash -> text.append(
                        Base64.getEncoder().encodeToString(HexFormat.of().parseHex(hash)))
                .append('\n'));
        return text.append('\n').append(note.written()).toString();
    }

    /**
     * Reads what {@link #written} gives.
     *
     * @throws IllegalArgumentException if it is anything else
     */
    public static WitnessRequest parse(String text) {
        int end = text.indexOf("\n\n");
        List<String> lines =
                end < 0 ? List.of() : text.substring(0, end).lines().toList();
        if (lines.isEmpty() || !lines.getFirst().startsWith(OLD)) {
            throw new IllegalArgumentException("A line that says how many were seen, hashes and a note are expected");
        }
        WitnessRequest read = new WitnessRequest(
                Long.parseLong(lines.getFirst().substring(OLD.length())),
                lines.stream()
                        .skip(1)
                        .map(line ->
                                HexFormat.of().formatHex(Base64.getDecoder().decode(line)))
                        .toList(),
                SignedNote.parse(text.substring(end + 2)));
        if (!read.written().equals(text)) {
            throw new IllegalArgumentException("It is written otherwise");
        }
        return read;
    }
}
