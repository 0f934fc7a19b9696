package org.duban.ui.wiring;

import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duban.events.ledger.CommitCursor;
import org.duban.events.ledger.Head;
import org.duban.events.ledger.ReadableLedger;
import org.duban.ui.files.BadSecretFile;
import org.duban.ui.files.SecretFile;
import org.jspecify.annotations.Nullable;

/**
 * What a data folder knows of its ledger, in a file beside it. It may lag behind the ledger, never lead it: what it names
 * was durable before it was written down.
 *
 * @param ledger the ledger's own name
 * @param position of a head that it had
 * @param hash of the commit there
 * @param clock what the clock showed then
 */
record SeenLedger(String ledger, long position, String hash, Instant clock) {

    /** The file's name in the data folder. */
    static final String FILE = "ledger-seen";

    private static final int LINES = 3;

    /** What is known of {@code ledger} at {@code clock}. */
    static SeenLedger of(ReadableLedger ledger, Instant clock) {
        Head head = ledger.head();
        return new SeenLedger(ledger.id(), head.position(), head.hash(), clock);
    }

    /**
     * What was written down in the data folder; empty if nothing was.
     *
     * @throws BadSecretFile if the file is not of this form
     */
    static Optional<SeenLedger> in(Path data) {
        Path path = data.resolve(FILE);
        List<String> lines = new SecretFile(path).lines();
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        List<String> values = new ArrayList<>();
        lines.forEach(line -> values.addAll(List.of(line.split(" "))));
        try {
            if (lines.size() == LINES && values.size() == LINES * 2 + 1) {
                return Optional.of(new SeenLedger(
                        values.get(1), Long.parseLong(values.get(3)), values.get(4), Instant.parse(values.get(6))));
            }
        } catch (NumberFormatException | DateTimeParseException damaged) {
            throw damaged(path, damaged);
        }
        throw damaged(path, null);
    }

    private static BadSecretFile damaged(Path path, @Nullable Exception cause) {
        BadSecretFile bad = new BadSecretFile(String.valueOf(path.getFileName()), "does not say which ledger was seen");
        bad.initCause(cause);
        return bad;
    }

    /** Writes it down in the data folder, durably. */
    void write(Path data) {
        new SecretFile(data.resolve(FILE))
                .replace(List.of("ledger " + ledger, "head " + position + " " + hash, "clock " + clock));
    }

    /** Whether {@code found} has, where this one ended, the commit that it ended with. */
    boolean isPartOf(ReadableLedger found) {
        if (position == 0) {
            return true;
        }
        try (CommitCursor commits = found.from(position)) {
            return commits.hasNext() && commits.next().hash().equals(hash);
        }
    }
}
