package org.duban.events.ledger.handover;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.bson.BsonDocument;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A connection between two nodes, on which both say that they are there while they have nothing else to say. Nobody who sends waits for
 * the other end.
 */
final class PeerLine implements Closeable {

    /** After which a node that says nothing is taken to be gone. */
    static final Duration SILENCE = Duration.ofSeconds(4);

    /** How long it may take two nodes to know each other; nobody waits for it. */
    static final Duration ACQUAINTANCE = Duration.ofSeconds(10);

    /** How many letters may be under way one way. */
    static final int MOST = 256;

    private static final Logger LOG = LoggerFactory.getLogger(PeerLine.class);
    private static final int BUFFER = 32 * 1024;
    private static final long PAUSE_MILLIS = 1_000;
    private static final byte[] NOTHING = Letters.bytes(new BsonDocument());

    private final Socket raw;
    private final DataInputStream in;
    private final OutputStream out;
    private final BlockingQueue<byte[]> leaving = new ArrayBlockingQueue<>(MOST);
    private volatile boolean closed;

    private PeerLine(Socket raw, Socket wire) throws IOException {
        this.raw = raw;
        in = new DataInputStream(new BufferedInputStream(wire.getInputStream(), BUFFER));
        out = new BufferedOutputStream(wire.getOutputStream(), BUFFER);
    }

    /**
     * Begins to talk over {@code wire}.
     *
     * @param raw beneath it, whose end is its end
     * @param self what this end says first
     * @throws IOException if the other end says nothing, or nothing that fits
     */
    static PeerLine greeted(Socket raw, Socket wire, Greeting self) throws IOException {
        PeerLine line = new PeerLine(raw, wire);
        line.out.write(Letters.bytes(self.letter()));
        line.out.flush();
        self.returned(Letters.read(line.in));
        raw.setSoTimeout((int) SILENCE.toMillis());
        Thread.ofVirtual().name("hand-over-write").start(line::write);
        return line;
    }

    /**
     * The next letter that says anything; called by one thread.
     *
     * @throws IOException if there will be none, or something else came
     */
    BsonDocument read() throws IOException {
        BsonDocument letter;
        do {
            letter = Letters.read(in);
        } while (letter.isEmpty());
        return letter;
    }

    /**
     * Has a letter leave after those that wait.
     *
     * @return false if it cannot, as too much is waiting already or the connection has ended
     */
    boolean send(byte[] letter) {
        return !closed && leaving.offer(letter);
    }

    boolean closed() {
        return closed;
    }

    private void write() {
        try {
            while (!closed) {
                byte[] letter = leaving.poll(PAUSE_MILLIS, TimeUnit.MILLISECONDS);
                out.write(letter == null ? NOTHING : letter);
                if (leaving.isEmpty()) {
                    out.flush();
                }
            }
        } catch (IOException gone) {
            LOG.debug("A connection has ended", gone);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            close();
        }
    }

    /** Ends it at once, also while somebody writes: what a close of TLS says would have to wait for him. */
    @Override
    public void close() {
        closed = true;
        try {
            raw.close();
        } catch (IOException e) {
            LOG.debug("A connection did not end well", e);
        }
    }
}
