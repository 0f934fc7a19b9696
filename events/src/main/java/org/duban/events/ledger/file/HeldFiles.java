package org.duban.events.ledger.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The segments that this process writes to. Whoever reads one of them in the same process shares its file: on POSIX a lock
 * goes when any channel to the file is closed.
 */
final class HeldFiles {

    private static final Map<Path, SteadyFile> HELD = new ConcurrentHashMap<>();

    private HeldFiles() {}

    /** @throws LedgerInUse if somebody else has it open to write to it */
    static SegmentFile writing(Path path) throws IOException {
        return new Held(path.toAbsolutePath().normalize(), SteadyFile.exclusive(path));
    }

    static SegmentFile reading(Path path) throws IOException {
        @Nullable SteadyFile held = HELD.get(path.toAbsolutePath().normalize());
        return held != null && held.inPlace()
                ? new Shared(held)
                : new SteadyFile(path, Set.of(StandardOpenOption.READ));
    }

    /** A file of the process's own, known to its readers until it is closed. */
    private static final class Held extends Shared {

        private final Path path;
        private final SteadyFile file;

        Held(Path path, SteadyFile file) {
            super(file);
            this.path = path;
            this.file = file;
            HELD.put(path, file);
        }

        @Override
        public void close() throws IOException {
            HELD.remove(path, file);
            file.close();
        }
    }

    /** A file that somebody else closes. */
    private static class Shared implements SegmentFile {

        private final SteadyFile file;

        Shared(SteadyFile file) {
            this.file = file;
        }

        @Override
        public void read(ByteBuffer into, long offset) throws IOException {
            file.read(into, offset);
        }

        @Override
        public void write(ByteBuffer from, long offset) throws IOException {
            file.write(from, offset);
        }

        @Override
        public void force() throws IOException {
            file.force();
        }

        @Override
        public long size() throws IOException {
            return file.size();
        }

        @Override
        public boolean inPlace() throws IOException {
            return file.inPlace();
        }

        @Override
        public void truncate(long size) throws IOException {
            file.truncate(size);
        }

        @Override
        public void close() throws IOException {
            // whoever writes to it closes it
        }
    }
}
