package org.duban.ops.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.duban.events.ledger.chain.LedgerSink;
import org.duban.events.ledger.file.LedgerWalk;
import org.duban.ops.CliException;
import org.duban.ui.database.DatabasePlace;
import org.duban.ui.database.DubanDatabase;
import org.duban.ui.files.BadSecretFile;
import org.duban.ui.files.FolderStore;
import org.duban.ui.files.SideLines;
import org.duban.ui.wiring.DataFolder;

/**
 * Puts a backup back into a MongoDB. It is unpacked and checked in a folder first. The ledger is given its name last, and no node starts
 * without one; what was broken off is gone on with by the same backup, and by no other.
 */
public final class DatabaseRestore {

    /** Files of a data folder that speak of it alone. */
    private static final Set<String> OF_A_FOLDER = Set.of("ledger-seen", "views.checkpoint", "backup-made");

    private final DubanDatabase database;
    private final Path folder;
    private final Progressing steps;
    private final List<String> left = new ArrayList<>();

    /** @param folder where it is unpacked: an empty one, or one that is not there; it holds as much as the backup */
    public DatabaseRestore(DubanDatabase database, Path folder, Progressing steps) {
        this.database = database;
        this.folder = folder;
        this.steps = steps;
    }

    /**
     * Restores {@code backup}, and the keys as {@code keys} has it.
     *
     * @throws CliException if there is anything in the database, or a backup is not whole; then nothing was changed
     */
    public Manifest run(Path backup, KeysBack keys) throws IOException {
        database.requireRoom();
        if (!database.unfinished() && !isEmpty()) {
            throw CliException.failed("restore.database.occupied", database.name());
        }
        Manifest manifest = new DataRestore(folder, steps).run(backup, keys);
        try (LedgerWalk walk = LedgerWalk.open(DataFolder.ledgerIn(folder));
                LedgerSink sink = database.arrival(walk.document())) {
            steps.begin("restore.progress", walk.size());
            for (long before = 0; walk.advance(); before = walk.read()) {
                sink.add(walk.document());
                steps.moved(walk.read() - before);
            }
            sides();
            evidence();
            sink.finish();
        }
        return manifest;
    }

    /** What a data folder had for itself, and a database has no place for. */
    public List<String> left() {
        return List.copyOf(left);
    }

    private boolean isEmpty() {
        return database.sides().isEmpty() && database.place().contents().isEmpty();
    }

    private void sides() throws IOException {
        for (Path file : FolderTree.entries(folder)) {
            String name = file.getFileName().toString();
            boolean apart = DataFolder.APART.contains(name) && !name.equals(DataFolder.KEYS);
            if (!apart && !OF_A_FOLDER.contains(name) && !(Files.isRegularFile(file) && isSide(name))) {
                left.add(name);
            }
        }
    }

    /** Whether it was one, and is in the database now. */
    private boolean isSide(String name) {
        FolderStore from = new FolderStore(folder);
        if (name.endsWith(DatabaseSource.LINES)) {
            try (SideLines lines = from.lines(name);
                    SideLines to = database.store().lines(name)) {
                DatabaseSource.copy(lines, to);
            }
            return true;
        }
        try {
            database.store().map(name).putAll(from.map(name).all());
            return true;
        } catch (BadSecretFile another) {
            return false;
        }
    }

    private void evidence() throws IOException {
        Path files = folder.resolve(DataFolder.EVIDENCE);
        if (!Files.isDirectory(files)) {
            return;
        }
        DatabasePlace place = database.place();
        List<Path> all = FolderTree.entries(files);
        steps.begin("restore.progress", all.size());
        for (Path file : all) {
            String name = file.getFileName().toString();
            if (name.endsWith(FolderTree.NOTE)) {
                place.keep(name.substring(0, name.length() - FolderTree.NOTE.length()), Files.readAllBytes(file));
            } else {
                place.place(name, file);
            }
            steps.moved(1);
        }
    }
}
