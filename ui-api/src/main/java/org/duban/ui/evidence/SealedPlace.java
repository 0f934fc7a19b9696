package org.duban.ui.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.duban.events.CaseId;
import org.duban.events.StreamId;
import org.duban.events.ledger.secret.ContentSeals;
import org.duban.events.ledger.secret.SealingStream;
import org.duban.events.ledger.secret.SecretFiles;
import org.springframework.core.io.Resource;

/**
 * A place in which files that only secret cases cite are sealed. Each is kept under the SHA-256 of what is kept, so that it is
 * verified, copied and put back like any other by whoever has no key, and its name is no help to one who guesses at the content.
 */
public final class SealedPlace implements EvidencePlace, SecretFiles {

    private final EvidencePlace stored;
    private final ContentSeals seals;
    private final SealedIndex index;
    private final Predicate<String> openly;

    /**
     * What {@code stored} keeps, opened with {@code seals}.
     *
     * @param openly whether something that is not sealed cites a file
     */
    public SealedPlace(EvidencePlace stored, ContentSeals seals, SealedIndex index, Predicate<String> openly) {
        this.stored = stored;
        this.seals = seals;
        this.index = index;
        this.openly = openly;
    }

    /** The file as it is kept sealed; empty if it is kept open, be it besides, or not at all. */
    private Optional<SealedFile> hidden(String sha256) {
        return stored.holds(sha256) ? Optional.empty() : index.find(sha256);
    }

    /** The secret case whose key seals the file of that SHA-256; empty if it is kept open. */
    public Optional<CaseId> caseOf(String sha256) {
        return hidden(sha256)
                .map(file -> new StreamId(file.key()))
                .filter(stream -> stream.kind().equals(CaseId.KIND))
                .map(stream -> new CaseId(stream.id()));
    }

    @Override
    public synchronized String seal(String sha256, String key) {
        try {
            if (!stored.holds(sha256)) {
                return index.find(sha256).map(SealedFile::address).orElse(sha256);
            }
            return openly.test(sha256) || !isWhole(sha256) ? sha256 : hide(sha256, key);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isWhole(String sha256) throws IOException {
        try (InputStream in = stored.content(sha256).getInputStream()) {
            return Sha256.copying(in, OutputStream.nullOutputStream()).equals(sha256);
        }
    }

    private String hide(String sha256, String key) throws IOException {
        Path fresh = stored.arriving();
        try {
            try (InputStream content = stored.content(sha256).getInputStream()) {
                write(content, fresh, key, sha256);
            }
            SealedFile file = new SealedFile(sha256, Sha256.of(fresh), key);
            stored.place(file.address(), fresh);
            for (String note : stored.notes(sha256)) {
                byte[] told = stored.note(note).orElse(new byte[0]);
                stored.keep(file.moved(note), seals.seal(key, SealedFile.ofNote(note), told));
            }
            index.add(file);
            stored.remove(sha256);
            return file.address();
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private void write(InputStream content, Path to, String key, String sha256) throws IOException {
        try (OutputStream out =
                new SealingStream(Files.newOutputStream(to), seals, key, SealedFile.ofContent(sha256), true)) {
            content.transferTo(out);
        }
    }

    @Override
    public synchronized void show(Set<String> cited) {
        try {
            for (String sha256 : cited) {
                Optional<SealedFile> file = hidden(sha256);
                if (file.isPresent()) {
                    show(file.get());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void show(SealedFile file) throws IOException {
        Path fresh = stored.arriving();
        try {
            try (InputStream content = opened(file).getInputStream();
                    OutputStream out = Files.newOutputStream(fresh)) {
                content.transferTo(out);
            }
            for (String note : stored.notes(file.address())) {
                String name = file.sha256() + note.substring(file.address().length());
                Optional<byte[]> told = note(name);
                if (told.isPresent()) {
                    stored.keep(name, told.get());
                }
            }
            stored.place(file.sha256(), fresh);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /** Takes open copies away that were left where a crash came between sealing a file and that. */
    public synchronized void tidy() {
        try {
            for (SealedFile file : index.all()) {
                boolean left = stored.holds(file.sha256()) && stored.holds(file.address());
                if (left && !openly.test(file.sha256())) {
                    stored.remove(file.sha256());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Path arriving() throws IOException {
        return stored.arriving();
    }

    @Override
    public boolean holds(String sha256) {
        return stored.holds(sha256)
                || index.find(sha256)
                        .filter(file -> stored.holds(file.address()))
                        .isPresent();
    }

    /** What was damaged is sealed again as it was. */
    @Override
    public synchronized void place(String sha256, Path whole) throws IOException {
        Optional<SealedFile> file = hidden(sha256);
        if (file.isEmpty()) {
            stored.place(sha256, whole);
            return;
        }
        Path fresh = stored.arriving();
        try {
            try (InputStream content = Files.newInputStream(whole)) {
                write(content, fresh, file.get().key(), sha256);
            }
            stored.place(file.get().address(), fresh);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    @Override
    public Resource content(String sha256) {
        return hidden(sha256).<Resource>map(this::opened).orElseGet(() -> stored.content(sha256));
    }

    private OpenedContent opened(SealedFile file) {
        return new OpenedContent(stored.content(file.address()), seals, file);
    }

    @Override
    public Optional<byte[]> note(String name) throws IOException {
        Optional<byte[]> open = stored.note(name);
        Optional<SealedFile> file = open.isPresent() ? Optional.empty() : index.find(SealedFile.digest(name));
        return file.isEmpty()
                ? open
                : stored.note(file.get().moved(name))
                        .flatMap(told -> seals.open(file.get().key(), SealedFile.ofNote(name), told));
    }

    @Override
    public void keep(String name, byte[] note) throws IOException {
        Optional<SealedFile> file = hidden(SealedFile.digest(name));
        if (file.isPresent()) {
            stored.keep(file.get().moved(name), seals.seal(file.get().key(), SealedFile.ofNote(name), note));
        } else {
            stored.keep(name, note);
        }
    }

    @Override
    public List<String> notes(String sha256) throws IOException {
        Optional<SealedFile> file = hidden(sha256);
        return file.isEmpty()
                ? stored.notes(sha256)
                : stored.notes(file.get().address()).stream()
                        .map(note -> sha256 + note.substring(sha256.length()))
                        .toList();
    }

    @Override
    public void remove(String sha256) throws IOException {
        Optional<SealedFile> file = hidden(sha256);
        stored.remove(file.isPresent() ? file.get().address() : sha256);
    }

    @Override
    public String address(String sha256) {
        return hidden(sha256).map(SealedFile::address).orElse(sha256);
    }

    @Override
    public String digest(String address) {
        return index.contentOf(address).orElse(address);
    }

    @Override
    public Set<String> names() throws IOException {
        Set<String> names = stored.names();
        index.all(); // those that other nodes sealed too
        return names.stream().map(index::digest).collect(Collectors.toSet());
    }
}
