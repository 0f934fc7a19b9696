package org.duban.ui.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.duban.events.ledger.file.OwnerOnly;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A text file that only its owner may read, replaced as a whole or not at all. */
public record SecretFile(Path path) {

    private static final Logger LOG = LoggerFactory.getLogger(SecretFile.class);
    private static final String OWNER_ONLY = "rw-------";
    private static final String NOBODY_ELSE = "------";

    /**
     * Its lines; none if there is no such file. One that others may read, such as a copy put back from elsewhere, is from
     * then on its owner's alone.
     *
     * @throws BadSecretFile if it is not text
     */
    public List<String> lines() {
        try {
            if (!Files.exists(path)) {
                return List.of();
            }
            closeToOthers();
            return Files.readAllLines(path, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            throw new BadSecretFile(String.valueOf(path.getFileName()), "is not text in UTF-8");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void closeToOthers() throws IOException {
        if (OwnerOnly.knowsOwners(path)
                && !PosixFilePermissions.toString(Files.getPosixFilePermissions(path))
                        .endsWith(NOBODY_ELSE)) {
            LOG.warn("Others could read the file {}; from now on only its owner may", path.getFileName());
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(OWNER_ONLY));
        }
    }

    /** Replaces all its lines, durably before this returns. */
    public void replace(List<String> lines) {
        Path fresh = path.resolveSibling(path.getFileName() + ".new");
        try {
            Files.deleteIfExists(fresh);
            try {
                write(fresh, lines.stream().map(line -> line + "\n").collect(Collectors.joining()));
                Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(fresh);
            }
            Durable.name(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path fresh, String text) throws IOException {
        try (FileChannel channel = FileChannel.open(
                fresh, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), OwnerOnly.file(fresh))) {
            ByteBuffer bytes = StandardCharsets.UTF_8.encode(text);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }
}
