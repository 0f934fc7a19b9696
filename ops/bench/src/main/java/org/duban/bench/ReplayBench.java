package org.duban.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.bson.RawBsonDocument;
import org.duban.events.ledger.StoredEvent;
import org.duban.events.ledger.codec.EventCodec;
import org.duban.events.ledger.codec.EventMetas;
import org.duban.events.ledger.history.LedgerHistory;
import org.duban.events.ledger.history.RecordedCursor;

/** Events read and decoded each second: through the history, and by a bare loop over the same frames. */
final class ReplayBench implements Measurement {

    private static final int EVENTS = 100_000;
    private static final int ROUNDS = 7;
    private static final int FRAME_HEADER = 12;

    @Override
    public void run() throws Exception {
        try (Filled filled = Filled.in(Folders.fresh("replay"), EVENTS)) {
            List<Double> history = new ArrayList<>();
            List<Double> raw = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                history.add(timed(() -> readHistory(filled), EVENTS));
                raw.add(timed(() -> readFrames(filled.folder()), EVENTS));
            }
            BenchRounds ours = new BenchRounds(history.subList(2, ROUNDS));
            BenchRounds reference = new BenchRounds(raw.subList(2, ROUNDS));
            System.out.printf(
                    Locale.ROOT,
                    "%nEvents replayed each second, %,d events, median of %d rounds%n",
                    EVENTS,
                    ROUNDS - 2);
            System.out.println("| raw loop over the frames, same decoding | duban history | duban / raw |");
            System.out.println("|---|---|---|");
            System.out.printf(Locale.ROOT, "| %s | %s | %.2f |%n", reference, ours, ours.median() / reference.median());
        }
    }

    /** Reads everything, and says how many events there were. */
    @FunctionalInterface
    interface Reading {

        int read() throws IOException;
    }

    static double timed(Reading reading, int events) throws IOException {
        long start = System.nanoTime();
        int count = reading.read();
        if (count != events) {
            throw new IllegalStateException("read " + count + " of " + events);
        }
        return count / ((System.nanoTime() - start) / 1e9);
    }

    private static int readHistory(Filled filled) {
        int count = 0;
        try (RecordedCursor events = new LedgerHistory(filled.ledger(), new EventCodec()).from(1)) {
            while (events.hasNext()) {
                events.next();
                count++;
            }
        }
        return count;
    }

    private static int readFrames(Path folder) throws IOException {
        EventCodec codec = new EventCodec();
        int count = 0;
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".segment"))
                    .sorted()
                    .toList()) {
                count += readFrames(file, codec);
            }
        }
        return count;
    }

    private static int readFrames(Path file, EventCodec codec) throws IOException {
        int count = 0;
        try (FileChannel channel = FileChannel.open(file)) {
            ByteBuffer bytes = ByteBuffer.allocate((int) channel.size());
            while (bytes.hasRemaining() && channel.read(bytes) >= 0) {}
            bytes.flip();
            while (bytes.remaining() >= FRAME_HEADER) {
                int length = bytes.getInt();
                bytes.position(bytes.position() + FRAME_HEADER - Integer.BYTES);
                count += decode(new RawBsonDocument(bytes.array(), bytes.position(), length), codec);
                bytes.position(bytes.position() + length);
            }
        }
        return count;
    }

    static int decode(BsonDocument commit, EventCodec codec) {
        if (!commit.containsKey("events")) {
            return 0;
        }
        int count = 0;
        for (BsonValue value : commit.getArray("events")) {
            BsonDocument event = value.asDocument();
            codec.decode(
                    new StoredEvent(
                            event.getString("stream").getValue(),
                            event.getInt64("seq").getValue(),
                            event.getString("id").getValue(),
                            event.getString("type").getValue(),
                            event.getString("rev").getValue(),
                            event.getDocument("payload"),
                            event.getDocument("meta")),
                    0);
            EventMetas.eventMeta(event.getDocument("meta"));
            count++;
        }
        return count;
    }
}
