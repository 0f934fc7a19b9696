package org.duban.ops.backup;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duban.events.ledger.LedgerDamaged;
import org.duban.ops.backup.Manifest.Kind;
import org.duban.ui.wiring.DataFolder;
import org.jspecify.annotations.Nullable;

/** Copies all that a Duban keeps into an archive, as of one position of its ledger, also beside those who write. */
public final class DataBackup {

    private final BackupSource source;
    private final Clock clock;
    private final String program;
    private final Progressing steps;

    /** @param program the version that writes it */
    public DataBackup(BackupSource source, Clock clock, String program, Progressing steps) {
        this.source = source;
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
            return new Backed(
                    manifest, altered(manifest), keys == null && source.keys().isPresent());
        }
    }

    private Manifest data(NewFile target) throws IOException {
        try (ArchiveWriter archive = new ArchiveWriter(target.open(), steps::moved)) {
            Map<String, Content> pointing = source.pointing();
            steps.begin("backup.progress", size(pointing));
            archive.addAll(pointing);
            try (BackupSource.LedgerPart ledger = source.ledger(steps)) {
                Map<String, Content> parts = ledger.files();
                Map<String, Content> evidence = source.evidence();
                steps.begin("backup.progress", size(parts) + size(evidence));
                archive.addAll(parts);
                archive.addPresent(evidence);
                Manifest manifest = new Manifest(
                        Manifest.FORMAT,
                        Kind.DATA,
                        program,
                        ledger.id(),
                        ledger.head().position(),
                        ledger.head().hash(),
                        clock.instant(),
                        archive.files());
                archive.finish(manifest);
                return manifest;
            }
        }
    }

    private void write(Path target, Manifest data) throws IOException {
        try (NewFile whole = NewFile.at(target)) {
            try (ArchiveWriter archive = new ArchiveWriter(whole.open(), bytes -> {})) {
                Optional<Content> kept = source.keys();
                if (kept.isPresent()) {
                    archive.add(DataFolder.KEYS, kept.get());
                }
                archive.finish(data.ofKeys(archive.files()));
            }
            whole.finish();
        }
    }

    /** An evidence file is named after its digest. */
    private static List<String> altered(Manifest manifest) {
        return manifest.files().stream()
                .filter(file -> file.name().matches(DataFolder.EVIDENCE + "/[0-9a-f]{64}"))
                .filter(file -> !file.name().endsWith("/" + file.sha256()))
                .map(StoredFile::name)
                .toList();
    }

    private static long size(Content content) throws IOException {
        try {
            return content.size().now();
        } catch (NoSuchFileException gone) {
            return 0;
        }
    }

    private static long size(Map<String, Content> contents) throws IOException {
        long size = 0;
        for (Content one : contents.values()) {
            size += size(one);
        }
        return size;
    }
}
