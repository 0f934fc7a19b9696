package org.duban.events.ledger.handover;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.duban.events.ledger.Draft;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A node's one connection to the one that records for all. Many drafts are under way on it at a time. */
final class Outlet implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Outlet.class);

    private final LeaseHolder holder;
    private final PeerLine line;
    private final Map<Long, CompletableFuture<HandOverAnswer>> asked = new ConcurrentHashMap<>();
    private final AtomicLong numbers = new AtomicLong();
    private final Semaphore places = new Semaphore(PeerLine.MOST);

    private Outlet(LeaseHolder holder, PeerLine line) {
        this.holder = holder;
        this.line = line;
        Thread.ofVirtual().name("hand-over-read").start(this::read);
    }

    /** @throws IOException if the holder is not there, or it is somebody else */
    static Outlet to(LeaseHolder holder, PeerWires wires, Greeting self) throws IOException {
        int colon = holder.address().lastIndexOf(':');
        String host = holder.address().substring(0, colon).replaceAll("[\\[\\]]", "");
        int port = Integer.parseInt(holder.address().substring(colon + 1));
        Socket raw = connected(host, port);
        try {
            return new Outlet(holder, PeerLine.greeted(raw, wires.reached(raw, host, port), self));
        } catch (IOException | RuntimeException e) {
            raw.close();
            throw e;
        }
    }

    /** At the first of the host's addresses that answers. */
    private static Socket connected(String host, int port) throws IOException {
        int longest = (int) PeerLine.ACQUAINTANCE.toMillis();
        IOException last = new UnknownHostException(host);
        for (InetAddress address : InetAddress.getAllByName(host)) {
            Socket raw = new Socket();
            try {
                raw.setTcpNoDelay(true);
                raw.setSoTimeout(longest);
                raw.connect(new InetSocketAddress(address, port), longest);
                return raw;
            } catch (IOException | RuntimeException away) {
                raw.close();
                last = new IOException(away.getMessage(), away);
            }
        }
        throw last;
    }

    LeaseHolder holder() {
        return holder;
    }

    boolean closed() {
        return line.closed();
    }

    /**
     * Hands a draft over, and waits for what the other end says of it.
     *
     * @return null if it does not get there, or nothing is said in time
     */
    @Nullable
    HandOverAnswer give(Draft draft) throws InterruptedException {
        Long number = numbers.incrementAndGet();
        byte[] letter = letter(number, draft);
        if (letter.length > Letters.LARGEST) {
            return null;
        }
        if (!places.tryAcquire()) {
            return null;
        }
        CompletableFuture<HandOverAnswer> answer = new CompletableFuture<>();
        asked.put(number, answer);
        try {
            return line.send(letter) && !line.closed()
                    ? answer.get(PeerLine.SILENCE.toMillis(), TimeUnit.MILLISECONDS)
                    : null;
        } catch (TimeoutException silent) {
            LOG.warn(
                    "{} said nothing of a draft; drafts are recorded here until it is heard of again",
                    holder.address());
            close();
            return null;
        } catch (ExecutionException gone) {
            return null;
        } finally {
            asked.remove(number);
            places.release();
        }
    }

    private static byte[] letter(long number, Draft draft) {
        return Letters.bytes(DraftLetter.of(draft).append("n", new BsonInt64(number)));
    }

    private void read() {
        try {
            while (!line.closed()) {
                take(line.read());
            }
        } catch (IOException gone) {
            LOG.debug("The connection to {} has ended", holder.address(), gone);
        } catch (RuntimeException strange) {
            LOG.debug("{} said something strange", holder.address(), strange);
        } finally {
            close();
        }
    }

    private void take(BsonDocument letter) {
        HandOverAnswer answer = new HandOverAnswer(
                HandOverAnswer.Outcome.valueOf(letter.getString("outcome").getValue()),
                letter.getInt64("position").getValue());
        CompletableFuture<HandOverAnswer> waiting =
                asked.remove(letter.getInt64("n").getValue());
        if (waiting != null) {
            waiting.complete(answer);
        }
    }

    /** How a node says it, of the draft that came under that number. */
    static byte[] letter(long number, HandOverAnswer answer) {
        return Letters.bytes(new BsonDocument("n", new BsonInt64(number))
                .append("outcome", new BsonString(answer.outcome().name()))
                .append("position", new BsonInt64(answer.position())));
    }

    @Override
    public void close() {
        line.close();
        asked.values().forEach(waiting -> waiting.completeExceptionally(new IOException("gone")));
    }
}
