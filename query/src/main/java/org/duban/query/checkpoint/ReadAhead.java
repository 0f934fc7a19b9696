package org.duban.query.checkpoint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.duban.events.ledger.secret.ContentSeals;
import org.duban.query.store.MemoryViewStore;
import org.duban.query.store.ViewStore;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a checkpoint, read into a store that nobody looks at yet, beside whoever opens the ledger meanwhile. Whether
 * they fit is known only then.
 */
public final class ReadAhead implements AutoCloseable {

    private final Path path;
    private final ViewStore store;
    private final Supplier<ContentSeals> seals;
    private final FutureTask<Optional<CheckpointKey>> reading;

    /** Of the checkpoint in {@code path}, which need not be there; not begun. */
    ReadAhead(Path path, ViewStore store, Supplier<ContentSeals> seals) {
        this.path = path;
        this.store = store;
        this.seals = seals;
        reading = new FutureTask<>(this::read);
    }

    /**
     * Begins to read what there is in {@code path}, and returns at once.
     *
     * @param seals what opens it, asked for if it is sealed
     */
    public static ReadAhead begun(Path path, Supplier<ContentSeals> seals) {
        ReadAhead ahead = new ReadAhead(path, new MemoryViewStore(), seals);
        Thread.ofPlatform().name("views-reading").daemon().start(ahead.reading);
        return ahead;
    }

    Path path() {
        return path;
    }

    /** Where the rows are. */
    public ViewStore store() {
        return store;
    }

    /**
     * What the rows in the store were made of; empty if there are none of the classes at hand.
     *
     * @throws IOException if the file is damaged
     */
    Optional<CheckpointKey> key() throws IOException {
        reading.run(); // nothing, if it was begun
        try {
            return reading.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        } catch (ExecutionException failed) {
            throw new IOException("The checkpoint cannot be read", failed.getCause());
        }
    }

    private Optional<CheckpointKey> read() throws IOException {
        if (!Files.exists(path)) {
            return Optional.empty();
        }
        Optional<String> classes = ClassDigest.find();
        AtomicReference<@Nullable CheckpointKey> key = new AtomicReference<>();
        boolean whole = new CheckpointFile(path, seals)
                .read(
                        found -> {
                            key.set(found);
                            return classes.filter(found.classes()::equals).isPresent();
                        },
                        store.fill());
        return whole ? Optional.ofNullable(key.get()) : Optional.empty();
    }

    /** Reads no further. */
    @Override
    public void close() {
        reading.cancel(true);
    }
}
