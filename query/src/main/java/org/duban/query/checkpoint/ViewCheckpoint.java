package org.duban.query.checkpoint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.duban.events.ledger.history.History;
import org.duban.events.ledger.secret.ContentSeals;
import org.duban.query.store.ViewStore;
import org.duban.query.view.ViewWriter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Folded views beside the ledger. They are taken over at a start only if they were folded from the same commits of the same
 * ledger by the same classes; whatever else the file holds is thrown away.
 */
public final class ViewCheckpoint {

    private static final Logger LOG = LoggerFactory.getLogger(ViewCheckpoint.class);

    private final Path path;
    private final CheckpointFile file;
    private final String ledger;
    private final History history;
    private final ViewStore store;
    private final ReadAhead ahead;

    /** @param ledger the id of the ledger that the history is read from */
    public ViewCheckpoint(Path path, String ledger, History history, ViewStore store) {
        this(new ReadAhead(path, store, () -> ContentSeals.NONE), ledger, history, ContentSeals.NONE);
    }

    /**
     * A checkpoint that is being read.
     *
     * @param ledger the id of the ledger that the history is read from
     * @param seals with what the next one is sealed, if anything is secret by then
     */
    public ViewCheckpoint(ReadAhead ahead, String ledger, History history, ContentSeals seals) {
        path = ahead.path();
        file = new CheckpointFile(path, () -> seals);
        this.ledger = ledger;
        this.history = history;
        store = ahead.store();
        this.ahead = ahead;
    }

    /**
     * How far the views in {@code path} tell of that ledger.
     *
     * @return 0 if there is no file, or it is of another ledger or no such file
     */
    public static long position(Path path, String ledger) {
        try {
            return Files.exists(path)
                    ? new CheckpointFile(path, () -> ContentSeals.NONE)
                            .key()
                            .filter(key -> key.ledger().equals(ledger))
                            .map(CheckpointKey::position)
                            .orElse(0L)
                    : 0;
        } catch (IOException | RuntimeException damaged) {
            LOG.debug("The checkpoint {} cannot be read", path, damaged);
            return 0;
        }
    }

    /**
     * Takes over what the file holds.
     *
     * @return the position that the views tell of then; 0 if there is no file, or it had to be thrown away
     */
    public long load() {
        if (!Files.exists(path)) {
            return 0;
        }
        try {
            if (ahead.key().filter(this::fits).isPresent()) {
                return store.position();
            }
            LOG.info("The checkpoint {} was made of something else and is thrown away", path);
        } catch (IOException | RuntimeException damaged) {
            LOG.warn("The checkpoint {} cannot be read and is thrown away", path, damaged);
        }
        store.drop();
        throwAway();
        return 0;
    }

    private boolean fits(CheckpointKey key) {
        return key.fits(ledger, key.classes(), history); // rows of other classes were not read
    }

    /**
     * Writes what the views hold now. Nobody may ask for it while an event is parked, since what it changes is missing.
     *
     * @return the position that was written; 0 if there was nothing to write
     * @throws UncheckedIOException if it cannot be written; then the file is as it was
     */
    public long save() {
        try {
            Optional<String> classes = ClassDigest.find();
            return classes.isEmpty()
                    ? 0
                    : store.read(rows -> {
                        if (rows.position() > 0) {
                            write(
                                    new CheckpointKey(
                                            ledger,
                                            rows.position(),
                                            CheckpointKey.hash(history, rows.position()),
                                            classes.get()),
                                    rows);
                        }
                        return rows.position();
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(CheckpointKey key, ViewStore.Reading rows) {
        try {
            file.write(key, rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Folds every row anew and holds it against what the views hold at one position, however long that takes. If they
     * differ, the file is thrown away.
     *
     * @param unwanted whether nobody waits for it any more; then it ends soon
     * @return the first difference; empty if none was found
     */
    public Optional<String> verify(BooleanSupplier unwanted) {
        Optional<String> difference = store.read(rows -> {
            Refold refold = new Refold(rows, unwanted);
            try {
                ViewWriter.fold(history, rows.position(), refold);
            } catch (CancellationException ended) {
                return Optional.empty();
            }
            return refold.difference();
        });
        if (difference.isPresent()) {
            throwAway();
        }
        return difference;
    }

    /** It saves time and holds nothing else, so that one which stays in the way stops neither a start nor a warning. */
    private void throwAway() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            LOG.warn("The checkpoint {} cannot be thrown away; take it away by hand", path, e);
        }
    }
}
