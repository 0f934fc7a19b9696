package org.duban.events.ledger.secret;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Opens what a {@link SealingStream} wrote; it hands out nothing of a piece that is not what was written there. */
public final class OpeningStream extends InputStream {

    /** What sealing adds to a piece, and more. */
    private static final int LONGEST = SealingStream.PIECE + 1024;

    private final DataInputStream from;
    private final ContentSeals seals;
    private final String key;
    private final String about;
    private byte[] piece = new byte[0];
    private int next;
    private long number;
    private boolean ended;

    /** @param about what the whole was sealed as */
    public OpeningStream(InputStream from, ContentSeals seals, String key, String about) {
        this.from = new DataInputStream(from);
        this.seals = seals;
        this.key = key;
        this.about = about;
    }

    @Override
    public int read() throws IOException {
        return ready() ? piece[next++] & 0xff : -1;
    }

    @Override
    public int read(byte[] into, int at, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!ready()) {
            return -1;
        }
        int fits = Math.min(length, piece.length - next);
        System.arraycopy(piece, next, into, at, fits);
        next += fits;
        return fits;
    }

    private boolean ready() throws IOException {
        while (next == piece.length && !ended) {
            open();
        }
        return next < piece.length;
    }

    private void open() throws IOException {
        byte[] sealed = sealedPiece();
        Optional<byte[]> within = opened(sealed, false);
        ended = within.isEmpty();
        piece = within.or(() -> opened(sealed, true)).orElseThrow(() -> new NotAsSealed(key));
        number++;
        next = 0;
    }

    private byte[] sealedPiece() throws IOException {
        try {
            int length = from.readInt();
            if (length < 0 || length > LONGEST) {
                throw new NotAsSealed(key);
            }
            byte[] sealed = new byte[length];
            from.readFully(sealed);
            return sealed;
        } catch (EOFException cut) {
            throw new NotAsSealed(key);
        }
    }

    private Optional<byte[]> opened(byte[] sealed, boolean last) {
        return seals.open(key, SealingStream.about(about, number, last), sealed);
    }

    @Override
    public void close() throws IOException {
        from.close();
    }
}
