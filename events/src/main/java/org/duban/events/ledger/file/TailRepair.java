package org.duban.events.ledger.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.Consumer;
import org.duban.events.ledger.Head;
import org.duban.events.ledger.LedgerDamaged;
import org.duban.events.ledger.LedgerFault;
import org.duban.events.ledger.ReadableLedger;

/**
 * Moves aside the zeros that a power cut left after the last commit of a ledger. Nothing is thrown away, and every commit
 * before them is checked first.
 */
public final class TailRepair {

    private static final int CHUNK = 1024 * 1024;

    private TailRepair() {}

    /**
     * What was moved.
     *
     * @param from the file that it was in
     * @param offset in that file
     * @param bytes how many
     * @param to the file that it is in now
     * @param head where the ledger ends
     */
    public record Moved(Path from, long offset, long bytes, Path to, Head head) {}

    /**
     * Moves the zeros at the end of the ledger in {@code folder} into a file of their own beside it, durably.
     *
     * @param certain looks at the ledger without them, and throws if something was recorded after it
     * @return empty if the ledger holds and there are none
     * @throws LedgerDamaged if anything but its end does not hold
     * @throws LedgerInUse if a process writes to it
     * @throws UncheckedIOException if the folder cannot be read or written
     */
    public static Optional<Moved> of(Path folder, Consumer<ReadableLedger> certain) {
        try (LedgerFolder held = LedgerFolder.hold(folder, Segments.READ_WRITE)) {
            Segments segments = held.segments();
            LedgerScan scan = LedgerScan.begin(segments);
            if (ends(scan)) {
                return Optional.empty();
            }
            certain.accept(new StoredLedger(segments, scan.index(), damaged -> {}));
            Place place = scan.place();
            return Optional.of(moved(folder, segments, place, scan.index().head()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the ledger holds to its end; false if there are zeros after its last commit. */
    private static boolean ends(LedgerScan scan) throws IOException {
        try {
            boolean more = true;
            while (more) {
                more = scan.advanceThoroughly();
            }
            return true;
        } catch (LedgerDamaged damaged) {
            if (damaged.fault() == LedgerFault.ZEROS) {
                return false;
            }
            throw damaged;
        }
    }

    /** The copy is durable before the file is cut; a power cut in between leaves both. */
    private static Moved moved(Path folder, Segments segments, Place place, Head head) throws IOException {
        Path path = segments.path(place.segment());
        SegmentFile file = segments.file(place.segment());
        long size = file.size();
        String name = path.getFileName() + "-" + place.offset() + "-";
        Path aside = Files.createTempFile(folder, name, ".zeros");
        try (FileChannel copy = FileChannel.open(aside, StandardOpenOption.WRITE)) {
            for (long at = place.offset(); at < size; at += CHUNK) {
                ByteBuffer bytes = ByteBuffer.allocate((int) Math.min(CHUNK, size - at));
                file.read(bytes, at);
                bytes.flip();
                while (bytes.hasRemaining()) {
                    copy.write(bytes);
                }
            }
            copy.force(true);
        }
        DurableFolders.force(folder);
        file.truncate(place.offset());
        file.force();
        return new Moved(path, place.offset(), size - place.offset(), aside, head);
    }
}
