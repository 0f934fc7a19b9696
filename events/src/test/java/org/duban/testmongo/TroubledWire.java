package org.duban.testmongo;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** A wire to a server of MongoDB: what is asked gets through, and replies are lost, come late or come twice, by a seed. */
public final class TroubledWire implements AutoCloseable {

    private static final int LENGTH = Integer.BYTES;
    private static final long LATEST_MILLIS = 400;

    private final int server;
    private final ServerSocket listening;
    private final Random random;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final Map<Trouble, Integer> made = new TreeMap<>();
    private volatile double share;

    /** What becomes of a reply. */
    private enum Trouble {
        /** It never comes, and the connection ends. */
        LOST,
        /** It never comes, and nobody says so. */
        SILENT,
        LATE,
        TWICE
    }

    /**
     * A wire to {@code server}, a port on this machine.
     *
     * @param share of the replies that have trouble
     */
    public TroubledWire(int server, long seed, double share) {
        this.server = server;
        this.share = share;
        random = new Random(seed);
        try {
            listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::accept);
    }

    /** The address to ask through it, of the one server at its end. */
    public String uri() {
        return "mongodb://127.0.0.1:" + listening.getLocalPort() + "/?directConnection=true";
    }

    /** How many replies have had trouble. */
    public synchronized int troubles() {
        return made.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Of which kinds. */
    public synchronized String told() {
        return made.toString();
    }

    /** From now on so large a share of replies has trouble. */
    public void trouble(double fraction) {
        share = fraction;
    }

    private void accept() {
        try {
            while (true) {
                Socket asking = listening.accept();
                Socket asked = new Socket(InetAddress.getLoopbackAddress(), server);
                asking.setTcpNoDelay(true);
                asked.setTcpNoDelay(true);
                open.add(asking);
                open.add(asked);
                Thread.ofVirtual().start(() -> carry(asking, asked, TroubledWire::whatever));
                Thread.ofVirtual().start(() -> carry(asked, asking, this::replies));
            }
        } catch (IOException closed) {
            // the wire was taken away
        }
    }

    @FunctionalInterface
    private interface Carrying {
        void from(InputStream in, OutputStream out) throws IOException;
    }

    private void carry(Socket from, Socket to, Carrying carrying) {
        try (from;
                to) {
            carrying.from(from.getInputStream(), to.getOutputStream());
        } catch (IOException gone) {
            // both ends see that
        } finally {
            open.remove(from);
            open.remove(to);
        }
    }

    private static void whatever(InputStream in, OutputStream out) throws IOException {
        in.transferTo(out);
    }

    private void replies(InputStream in, OutputStream out) throws IOException {
        DataInputStream replies = new DataInputStream(in);
        while (true) {
            byte[] reply = next(replies);
            Trouble trouble = trouble();
            if (trouble == Trouble.LOST) {
                return;
            }
            if (trouble == Trouble.LATE) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(lateness()));
            }
            for (int times = trouble == Trouble.SILENT ? 0 : trouble == Trouble.TWICE ? 2 : 1; times > 0; times--) {
                out.write(reply);
            }
            out.flush();
        }
    }

    /** A message says first how long it is, the lowest byte before the others. */
    private static byte[] next(DataInputStream in) throws IOException {
        byte[] length = in.readNBytes(LENGTH);
        if (length.length < LENGTH) {
            throw new IOException("no more");
        }
        ByteBuffer message = ByteBuffer.allocate(
                ByteBuffer.wrap(length).order(ByteOrder.LITTLE_ENDIAN).getInt());
        message.put(length);
        in.readFully(message.array(), LENGTH, message.remaining());
        return message.array();
    }

    private synchronized @Nullable Trouble trouble() {
        if (random.nextDouble() >= share) {
            return null;
        }
        // What nobody tells of costs whoever waits five seconds.
        Trouble trouble = random.nextInt(25) == 0
                ? Trouble.SILENT
                : new Trouble[] {Trouble.LOST, Trouble.LATE, Trouble.TWICE}[random.nextInt(3)];
        made.merge(trouble, 1, Integer::sum);
        return trouble;
    }

    private synchronized long lateness() {
        return random.nextLong(1, LATEST_MILLIS);
    }

    @Override
    public void close() {
        try {
            listening.close();
            for (Socket socket : open) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
