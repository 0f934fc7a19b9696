package org.duban.ops.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.duban.events.ledger.LedgerDamaged;
import org.duban.events.ledger.file.LedgerWalk;
import org.duban.ops.backup.Manifest.Kind;
import org.duban.ui.wiring.DataFolder;
import org.jspecify.annotations.Nullable;

/** Copies a data folder into an archive, as of one position of its ledger, also beside the server that writes to it. */
public final class DataBackup {

    private final DataFiles files;
    private final Clock clock;
    private final String program;
    private final Progressing steps;

    /**
     * A backup of {@code data}.
     *
     * @param rules rule packs from elsewhere that belong to it, null for none
     * @param program the version that writes it
     */
    public DataBackup(Path data, @Nullable Path rules, Clock clock, String program, Progressing steps) {
        this.files = new DataFiles(data, rules);
        this.clock = clock;
        this.program = program;
        this.steps = steps;
    }

    /**
     * Writes the keys to {@code keys}, and then all else to {@code target}; neither is there unless it is whole.
     *
     * @param keys null to leave the keys out
     * @throws LedgerDamaged if a link of the ledger does not hold
     * @throws org.duban.ops.CliException if there is such a file already
     */
    public Backed write(Path target, @Nullable Path keys) throws IOException {
        try (NewFile whole = NewFile.at(target)) {
            Manifest manifest = data(whole);
            if (keys != null) {
                write(keys, manifest);
            }
            whole.finish();
            return new Backed(manifest, altered(manifest), keys == null && Files.exists(keyFile()));
        }
    }

    private Manifest data(NewFile target) throws IOException {
        try (ArchiveWriter archive = new ArchiveWriter(target.open(), steps::moved)) {
            Map<String, Path> pointing = files.pointing();
            steps.begin("backup.progress", size(pointing.values()));
            for (Map.Entry<String, Path> file : pointing.entrySet()) {
                archive.add(file.getKey(), file.getValue());
            }
            try (LedgerWalk walk = walk()) {
                Map<Path, Long> parts = walk.files();
                Map<String, Path> evidence = files.evidence();
                steps.begin("backup.progress", walk.read() + size(evidence.values()));
                for (Map.Entry<Path, Long> part : parts.entrySet()) {
                    String name = "ledger/" + part.getKey().getFileName();
                    archive.add(name, part.getKey(), part.getValue());
                }
                for (Map.Entry<String, Path> file : evidence.entrySet()) {
                    archive.add(file.getKey(), file.getValue());
                }
                Manifest manifest = new Manifest(
                        Manifest.FORMAT,
                        Kind.DATA,
                        program,
                        walk.ledger(),
                        walk.head().position(),
                        walk.head().hash(),
                        clock.instant(),
                        archive.files());
                archive.finish(manifest);
                return manifest;
            }
        }
    }

    /** A walk that has checked every link up to the ledger's end. */
    private LedgerWalk walk() throws IOException {
        LedgerWalk walk = LedgerWalk.open(DataFolder.ledgerIn(files.data()));
        try {
            steps.begin("verify.progress", walk.size());
            long before = 0;
            do {
                steps.moved(walk.read() - before);
                before = walk.read();
            } while (walk.advance());
            return walk;
        } catch (IOException | RuntimeException e) {
            walk.close();
            throw e;
        }
    }

    private void write(Path target, Manifest data) throws IOException {
        try (NewFile whole = NewFile.at(target)) {
            try (ArchiveWriter archive = new ArchiveWriter(whole.open(), bytes -> {})) {
                if (Files.exists(keyFile())) {
                    archive.add(DataFolder.KEYS, keyFile());
                }
                archive.finish(data.ofKeys(archive.files()));
            }
            whole.finish();
        }
    }

    private Path keyFile() {
        return files.data().resolve(DataFolder.KEYS);
    }

    /** An evidence file is named after its digest. */
    private static List<String> altered(Manifest manifest) {
        return manifest.files().stream()
                .filter(file -> file.name().matches(DataFolder.EVIDENCE + "/[0-9a-f]{64}"))
                .filter(file -> !file.name().endsWith("/" + file.sha256()))
                .map(StoredFile::name)
                .toList();
    }

    private static long size(Iterable<Path> files) throws IOException {
        long size = 0;
        for (Path file : files) {
            size += Files.size(file);
        }
        return size;
    }
}
