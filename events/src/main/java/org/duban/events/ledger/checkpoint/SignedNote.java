package org.duban.events.ledger.checkpoint;

import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A text with signatures beneath it (C2SP signed-note): the text, an empty line, and a line for each signature.
 *
 * @param text that ends with the end of its last line, and has no empty line
 * @param signatures as they are written, without the dash in front: a name, and in base 64 the key's id and the signature
 */
public record SignedNote(String text, List<String> signatures) {

    private static final String DASH = "— ";
    private static final int ID_BYTES = 4;

    /** @throws IllegalArgumentException if the text cannot be signed */
    public SignedNote {
        if (!text.endsWith("\n") || text.contains("\n\n") || text.startsWith("\n")) {
            throw new IllegalArgumentException("A text of lines that are not empty is expected");
        }
        signatures = List.copyOf(signatures);
    }

    /** The text with no signature yet. */
    public static SignedNote of(Statement statement) {
        return of(statement.text());
    }

    /**
     * Any text with no signature yet.
     *
     * @throws IllegalArgumentException if it cannot be signed
     */
    public static SignedNote of(String text) {
        return new SignedNote(text, List.of());
    }

    SignedNote with(String signature) {
        return new SignedNote(
                text, Stream.concat(signatures.stream(), Stream.of(signature)).toList());
    }

    /** Whether that signer signed the text. */
    public boolean signedBy(NoteKey key) {
        return signature(key).isPresent();
    }

    /** When a witness saw the text, by his signature; nothing unless it is that of a witness who signed. */
    public Optional<Instant> seenBy(NoteKey key) {
        return signature(key)
                .filter(signature -> key.algorithm().timed())
                .map(signature -> Instant.ofEpochSecond(NoteAlgorithm.second(signature)));
    }

    private Optional<byte[]> signature(NoteKey key) {
        return signatures.stream()
                .filter(line -> line.startsWith(key.name() + " "))
                .map(line -> decoded(line.substring(key.name().length() + 1)))
                .filter(both -> both.length > ID_BYTES)
                .filter(both -> Arrays.equals(Arrays.copyOf(both, ID_BYTES), key.id()))
                .map(both -> Arrays.copyOfRange(both, ID_BYTES, both.length))
                .filter(signature -> key.signed(text, signature))
                .findFirst();
    }

    /** The same text with those signatures of {@code other}'s that it has not, if it is of the same text. */
    public SignedNote joined(SignedNote other) {
        return other.text.equals(text)
                ? new SignedNote(
                        text,
                        Stream.concat(signatures.stream(), other.signatures.stream())
                                .distinct()
                                .toList())
                : this;
    }

    /** Nothing of what is written otherwise than an encoder does: the last letter has bits that no byte hangs on. */
    private static byte[] decoded(String text) {
        try {
            byte[] bytes = Base64.getDecoder().decode(text);
            return Base64.getEncoder().encodeToString(bytes).equals(text) ? bytes : new byte[0];
        } catch (IllegalArgumentException unfit) {
            return new byte[0];
        }
    }

    /** The name of the log that the text is about, which is its first line (C2SP tlog-checkpoint). */
    public String origin() {
        return text.substring(0, text.indexOf('\n'));
    }

    /** What the text says. */
    public Statement statement() {
        return Statement.parse(text);
    }

    /** As a file. */
    public String written() {
        StringBuilder file = new StringBuilder(text).append('\n');
        signatures.forEach(line -> file.append(DASH).append(line).append('\n'));
        return file.toString();
    }

    /**
     * Reads such a file.
     *
     * @throws IllegalArgumentException if it is anything else
     */
    public static SignedNote parse(String file) {
        int end = file.indexOf("\n\n");
        if (end < 0 || !file.endsWith("\n")) {
            throw new IllegalArgumentException("A text, an empty line and signatures are expected");
        }
        List<String> lines = file.substring(end + 2).lines().toList();
        if (lines.isEmpty() || !lines.stream().allMatch(line -> line.startsWith(DASH))) {
            throw new IllegalArgumentException("A signature begins with a dash");
        }
        return new SignedNote(
                file.substring(0, end + 1),
                lines.stream().map(line -> line.substring(DASH.length())).toList());
    }
}
