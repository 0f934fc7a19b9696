package org.duban.events.ledger.handover;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes drafts of other nodes, of so many at a time, and turns away whoever is none. */
final class Reception implements Closeable {

    /** How many connections there may be. */
    static final int GUESTS = 64;

    private static final Logger LOG = LoggerFactory.getLogger(Reception.class);

    private final ServerSocket door;
    private final HandOverPlace place;
    private final Greeting self;
    private final HandOverRecorder recorder;
    private final Turnaways turnaways;
    private final Set<Socket> guests = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    /** @throws IOException if this node cannot listen there */
    Reception(HandOverPlace place, Greeting self, HandOverRecorder recorder) throws IOException {
        this.place = place;
        this.self = self;
        this.recorder = recorder;
        turnaways = new Turnaways(place.turnedAway(), System::nanoTime);
        door = new ServerSocket();
        try {
            door.bind(place.bind());
        } catch (IOException | RuntimeException taken) {
            door.close();
            throw taken;
        }
    }

    /** Lets others in from now on. */
    void open() {
        Thread.ofVirtual().name("hand-over-door").start(this::welcome);
    }

    /** The port that it listens on. */
    int port() {
        return door.getLocalPort();
    }

    private void welcome() {
        while (!closed) {
            try {
                Socket raw = door.accept();
                if (guests.size() >= GUESTS) {
                    turnAway(raw, "too many are connected");
                } else {
                    guests.add(raw);
                    Thread.ofVirtual().name("hand-over-guest").start(() -> receive(raw));
                }
            } catch (IOException e) {
                LOG.debug("Nobody came in", e);
            }
        }
    }

    private void receive(Socket raw) {
        CountDownLatch known = new CountDownLatch(1);
        try (raw) {
            raw.setTcpNoDelay(true);
            raw.setSoTimeout((int) PeerLine.ACQUAINTANCE.toMillis());
            Thread.ofVirtual().start(() -> requireKnownInTime(known, raw));
            PeerLine line = PeerLine.greeted(raw, place.wires().accepted(raw), self);
            known.countDown();
            new Visit(line, recorder).take();
        } catch (EOFException left) {
            LOG.debug("{} has left", raw.getRemoteSocketAddress());
        } catch (IOException e) {
            boolean guest = known.getCount() == 0;
            if (!guest || e instanceof BadLetter) {
                turnAway(raw, String.valueOf(e.getMessage()));
            } else {
                LOG.debug("The connection to {} has ended", raw.getRemoteSocketAddress(), e);
            }
        } finally {
            known.countDown();
            guests.remove(raw);
        }
    }

    /** Whoever says little at a time would else keep others out. */
    private static void requireKnownInTime(CountDownLatch known, Socket raw) {
        try {
            if (!known.await(PeerLine.ACQUAINTANCE.toMillis(), TimeUnit.MILLISECONDS)) {
                raw.close();
            }
        } catch (InterruptedException | IOException e) {
            LOG.debug("A connection did not end well", e);
        }
    }

    private void turnAway(Socket raw, String because) {
        if (!closed) {
            turnaways.tell(String.valueOf(raw.getInetAddress().getHostAddress()), because);
        }
        try {
            raw.close();
        } catch (IOException e) {
            LOG.debug("A connection did not end well", e);
        }
    }

    @Override
    public void close() {
        closed = true;
        try {
            door.close();
            for (Socket guest : guests) {
                guest.close();
            }
        } catch (IOException e) {
            LOG.debug("A connection did not end well", e);
        }
    }
}
