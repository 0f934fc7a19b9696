package org.duban.ui.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.events.ledger.file.OwnerOnly;
import org.duban.ui.files.Durable;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;

/** A folder: each content is a file, and each note another one beside it. */
public final class FolderPlace implements EvidencePlace {

    private static final int DIGITS = 64;
    private static final String NAMED = "[0-9a-f]{" + DIGITS + "}(\\..*)?";

    private static final String NOTE = ".json";

    private final Path folder;

    private FolderPlace(Path folder) {
        this.folder = folder;
    }

    /** That of {@code folder}, which is made if need be. */
    public static FolderPlace open(Path folder) {
        try {
            return new FolderPlace(Files.createDirectories(folder, OwnerOnly.folder(folder)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Path arriving() throws IOException {
        return Files.createTempFile(folder, "arriving-", ".part");
    }

    @Override
    public boolean holds(String sha256) {
        return Files.exists(folder.resolve(sha256));
    }

    @Override
    public void place(String sha256, Path whole) throws IOException {
        Path to = folder.resolve(sha256);
        Durable.content(whole);
        Files.move(whole, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        Durable.name(to);
    }

    @Override
    public Resource content(String sha256) {
        return new FileSystemResource(folder.resolve(sha256));
    }

    @Override
    public Optional<byte[]> note(String name) throws IOException {
        Path note = folder.resolve(name + NOTE);
        return Files.exists(note) ? Optional.of(Files.readAllBytes(note)) : Optional.empty();
    }

    @Override
    public Set<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.matches(NAMED))
                    .map(name -> name.substring(0, DIGITS))
                    .collect(Collectors.toSet());
        }
    }

    @Override
    public List<String> notes(String sha256) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.startsWith(sha256 + ".") && name.endsWith(NOTE))
                    .map(name -> name.substring(0, name.length() - NOTE.length()))
                    .toList();
        }
    }

    @Override
    public void remove(String sha256) throws IOException {
        Files.deleteIfExists(folder.resolve(sha256));
        for (String note : notes(sha256)) {
            Files.deleteIfExists(folder.resolve(note + NOTE));
        }
    }

    @Override
    public void keep(String name, byte[] note) throws IOException {
        Path fresh = arriving();
        try {
            Files.write(fresh, note);
            place(name + NOTE, fresh);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }
}
