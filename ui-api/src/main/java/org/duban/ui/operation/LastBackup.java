package org.duban.ui.operation;

import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.duban.ui.files.SecretFile;

/**
 * When a data folder was last backed up, in a file in it; it says nothing of where the backup is, and whether it still is.
 *
 * @param position of the ledger that the backup reaches to
 */
public record LastBackup(Instant at, long position) {

    private static final String FILE = "backup-made";

    /** What the data folder says; empty if it was never backed up, or says so in no such words. */
    public static Optional<LastBackup> in(Path data) {
        List<String> lines = new SecretFile(data.resolve(FILE)).lines();
        return lines.stream().findFirst().flatMap(LastBackup::read);
    }

    private static Optional<LastBackup> read(String line) {
        int blank = line.indexOf(' ');
        try {
            return blank < 0
                    ? Optional.empty()
                    : Optional.of(new LastBackup(
                            Instant.parse(line.substring(0, blank)), Long.parseLong(line.substring(blank + 1))));
        } catch (DateTimeParseException | NumberFormatException unread) {
            return Optional.empty();
        }
    }

    /** Writes it down in the data folder. */
    public void write(Path data) {
        new SecretFile(data.resolve(FILE)).replace(List.of(at + " " + position));
    }
}
