package org.duban.ops.backup;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.duban.events.ledger.chain.CheckedWalk;
import org.duban.events.ledger.file.LedgerCopy;
import org.duban.ui.database.DatabasePlace;
import org.duban.ui.database.DubanDatabase;
import org.duban.ui.files.FolderStore;
import org.duban.ui.files.SideLines;
import org.duban.ui.files.SideStore;
import org.duban.ui.wiring.DataFolder;
import org.jspecify.annotations.Nullable;

/**
 * What a MongoDB holds, as it would be in a data folder, so that a backup can be put back into either. The ledger and the small files are
 * written out first, and evidence is read as it is copied.
 *
 * @param folder an empty one, which takes as much room as the ledger
 * @param rules rule packs that belong to it, null for none
 */
public record DatabaseSource(
        DubanDatabase database, Path folder, @Nullable Path rules) implements BackupSource {

    /** Names that are lines and not a map, in a folder as in a database. */
    static final String LINES = ".ndjson";

    private static final int AT_ONCE = 1_000;

    @Override
    public SequencedMap<String, Content> pointing() throws IOException {
        SequencedMap<String, Content> files = new TreeMap<>();
        for (String name : database.sides()) {
            if (!name.equals(DataFolder.KEYS) && !DataFolder.SEALING.contains(name)) {
                files.put(name, written(name));
            }
        }
        if (rules != null) {
            files.putAll(DataFiles.rules(rules));
        }
        return files;
    }

    /** In the form that it has in a data folder. */
    private Content written(String name) {
        SideStore files = new FolderStore(folder);
        if (name.endsWith(LINES)) {
            try (SideLines from = database.store().lines(name);
                    SideLines to = files.lines(name)) {
                copy(from, to);
            }
        } else {
            files.map(name).putAll(database.store().map(name).all());
        }
        return Content.of(folder.resolve(name));
    }

    /** Adds to {@code to} the lines of {@code from} that it has not got. */
    static void copy(SideLines from, SideLines to) {
        long next = to.count() + 1;
        for (List<String> page = from.from(next, AT_ONCE); !page.isEmpty(); page = from.from(next, AT_ONCE)) {
            to.add(page);
            next += page.size();
        }
    }

    @Override
    public LedgerPart ledger(Progressing steps) throws IOException {
        Path ledger = DataFolder.ledgerIn(folder);
        FolderTree.make(ledger);
        try (CheckedWalk walk = database.walk();
                LedgerCopy copy = LedgerCopy.begin(ledger, walk.document())) {
            steps.begin("verify.progress", walk.size());
            for (long before = 0; walk.advance(); before = walk.read()) {
                copy.add(walk.document());
                steps.moved(walk.read() - before);
            }
            copy.finish();
        }
        return new DataFiles(folder, null).ledger(steps);
    }

    @Override
    public SequencedMap<String, Content> evidence() {
        DatabasePlace place = database.place();
        SequencedMap<String, Content> files = new TreeMap<>();
        for (Map.Entry<String, Long> one : place.contents().entrySet()) {
            files.put(in(one.getKey()), new Content(one::getValue, () -> read(place, one.getKey())));
        }
        for (String name : place.noteNames()) {
            files.put(in(name + FolderTree.NOTE), note(place, name));
        }
        for (String name : database.sides()) {
            if (DataFolder.SEALING.contains(name)) {
                files.put(name, written(name));
            }
        }
        return files;
    }

    private static InputStream read(DatabasePlace place, String sha256) throws IOException {
        if (!place.holds(sha256)) {
            throw new NoSuchFileException(sha256);
        }
        return place.read(sha256);
    }

    private static Content note(DatabasePlace place, String name) {
        return new Content(() -> bytes(place, name).length, () -> new ByteArrayInputStream(bytes(place, name)));
    }

    private static byte[] bytes(DatabasePlace place, String name) throws IOException {
        return place.note(name).orElseThrow(() -> new NoSuchFileException(name));
    }

    private static String in(String name) {
        return DataFolder.EVIDENCE + "/" + name;
    }

    @Override
    public Optional<Content> keys() {
        boolean none = database.store().map(DataFolder.KEYS).all().isEmpty();
        return none ? Optional.empty() : Optional.of(written(DataFolder.KEYS));
    }
}
