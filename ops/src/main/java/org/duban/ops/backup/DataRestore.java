package org.duban.ops.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.duban.events.ledger.file.DurableFolders;
import org.duban.events.ledger.file.LedgerWalk;
import org.duban.events.ledger.proof.KnownHead;
import org.duban.events.ledger.proof.LedgerVerdict;
import org.duban.events.ledger.proof.ProgressListener;
import org.duban.events.ledger.proof.Verification;
import org.duban.ops.CliException;
import org.duban.ui.wiring.DataFolder;
import org.duban.ui.wiring.StartRefused;

/**
 * Puts a backup back as a data folder. Everything is written into a folder within it first and checked there; a data
 * folder with that folder in it is one that no Duban opens, so what was broken off is never taken for whole.
 */
public final class DataRestore {

    private final Path data;
    private final Path staging;
    private final Progressing steps;

    /** Puts it back as {@code data}, which is empty or not there. */
    public DataRestore(Path data, Progressing steps) {
        this.data = data.toAbsolutePath().normalize();
        this.staging = this.data.resolve(DataFolder.RESTORING);
        this.steps = steps;
    }

    /**
     * Restores {@code backup}, and the keys as {@code keys} has it.
     *
     * @return what was restored
     * @throws CliException if anything is in the folder, or a backup is not whole; then the folder is as it was
     * @throws IOException if one cannot be read, or the folder not be written
     */
    public Manifest run(Path backup, KeysBack keys) throws IOException {
        try (Archive archive = Archive.open(backup, Manifest.Kind.DATA)) {
            boolean fresh = requireEmpty();
            try {
                FolderTree.make(staging);
                steps.begin("restore.progress", archive.manifest().bytes());
                archive.extract(staging, steps::moved);
                verify(archive.manifest());
                if (keys.archive() != null) {
                    takeKeys(keys.archive(), keys, archive.manifest());
                }
            } catch (IOException | RuntimeException e) {
                FolderTree.remove(fresh ? data : staging);
                throw e;
            }
            takePlace();
            return archive.manifest();
        }
    }

    /** Whether it is not there at all. */
    private boolean requireEmpty() throws IOException {
        if (!Files.exists(data)) {
            return true;
        }
        mustNotBeBrokenOff();
        if (!FolderTree.entries(data).isEmpty()) {
            throw CliException.failed("restore.occupied", data);
        }
        return false;
    }

    private void mustNotBeBrokenOff() {
        try {
            DataFolder.mustBeWhole(data);
        } catch (StartRefused interrupted) {
            throw CliException.of(interrupted);
        }
    }

    private void takeKeys(Path path, KeysBack back, Manifest of) throws IOException {
        try (Archive keys = Archive.open(path, Manifest.Kind.KEYS)) {
            if (!keys.manifest().ledger().equals(of.ledger())) {
                throw CliException.failed("restore.keys.other", path);
            }
            keys.extract(staging, steps::moved);
            back.settle(keys, staging);
        }
    }

    private void verify(Manifest manifest) throws IOException {
        KnownHead head = new KnownHead(manifest.position(), manifest.hash());
        LedgerVerdict verdict = Verification.of(DataFolder.ledgerIn(staging), List.of(head), listener());
        boolean whole = verdict instanceof LedgerVerdict.Holds holds
                && holds.tail() == 0
                && holds.head().position() == manifest.position();
        if (!whole || !manifest.ledger().equals(restoredLedger())) {
            throw CliException.failed("restore.ledger.altered");
        }
    }

    private String restoredLedger() throws IOException {
        try (LedgerWalk walk = LedgerWalk.open(DataFolder.ledgerIn(staging))) {
            return walk.ledger();
        }
    }

    private ProgressListener listener() {
        long[] before = {0};
        return (done, total) -> {
            if (before[0] == 0) {
                steps.begin("verify.progress", total);
            }
            steps.moved(done - before[0]);
            before[0] = done;
        };
    }

    /** The ledger last: until then there is nothing to open, and the folder of what is not whole goes after it. */
    private void takePlace() throws IOException {
        Path ledger = DataFolder.ledgerIn(staging);
        try (Stream<Path> all = Files.list(staging)) {
            for (Path entry : all.filter(entry -> !entry.equals(ledger)).toList()) {
                Files.move(entry, data.resolve(entry.getFileName()));
            }
        }
        Files.move(ledger, DataFolder.ledgerIn(data));
        DurableFolders.force(data);
        Files.delete(staging);
        DurableFolders.force(data);
    }
}
