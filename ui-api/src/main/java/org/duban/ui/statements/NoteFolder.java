package org.duban.ui.statements;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.duban.ui.notices.NotDelivered;

/**
 * A folder on other storage, with a file {@code duban-LEDGER-POSITION.note} for each statement and one that ends with
 * {@code .tsr} for its time stamp.
 */
record NoteFolder(Path folder) implements StatementPlace {

    private static final int SHORT = 8;

    @Override
    public String name() {
        return "folder " + folder;
    }

    @Override
    public Part part() {
        return Part.KEEPS;
    }

    @Override
    public KeptStatement take(KeptStatement statement) throws NotDelivered {
        String name = "duban-%s-%012d"
                .formatted(
                        statement.says().ledger().substring(0, SHORT),
                        statement.says().position());
        try {
            write(name + ".note", statement.note().written().getBytes(StandardCharsets.UTF_8));
            Optional<byte[]> stamp = statement.token();
            if (stamp.isPresent()) {
                write(name + ".tsr", stamp.get());
            }
            return statement;
        } catch (IOException e) {
            throw NotDelivered.forNow(e);
        }
    }

    /** Whole or not at all; the folder itself is not made, as it is missing while its storage is. */
    private void write(String name, byte[] content) throws IOException {
        Path fresh = Files.createTempFile(folder, "." + name, ".part");
        try {
            Files.write(fresh, content);
            Files.move(
                    fresh, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }
}
