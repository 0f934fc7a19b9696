package org.duban.events.ledger.secret;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Seals what is written, piece by piece: the length of each, and what is sealed of it as the n-th of its whole; at the end an empty one,
 * so that nothing can be cut off, left out or moved.
 */
public final class SealingStream extends OutputStream {

    /** How much of the content a piece holds. */
    static final int PIECE = 1 << 20;

    private final DataOutputStream to;
    private final ContentSeals seals;
    private final String key;
    private final String about;
    private final boolean alike;
    private final ByteArrayOutputStream piece = new ByteArrayOutputStream(PIECE);
    private long number;

    /** @param about what the whole opens as */
    public SealingStream(OutputStream to, ContentSeals seals, String key, String about) {
        this(to, seals, key, about, false);
    }

    /** @param alike whether the same content is always written as the same */
    public SealingStream(OutputStream to, ContentSeals seals, String key, String about, boolean alike) {
        this.alike = alike;
        this.to = new DataOutputStream(to);
        this.seals = seals;
        this.key = key;
        this.about = about;
    }

    /** What a piece opens as. */
    static String about(String whole, long number, boolean last) {
        return whole + "\n" + number + (last ? "\nend" : "");
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        int done = 0;
        while (done < length) {
            int fits = Math.min(length - done, PIECE - piece.size());
            piece.write(bytes, from + done, fits);
            done += fits;
            if (piece.size() == PIECE) {
                seal(false);
            }
        }
    }

    private void seal(boolean last) throws IOException {
        String place = about(about, number++, last);
        byte[] content = piece.toByteArray();
        byte[] sealed = alike ? seals.sealAlike(key, place, content) : seals.seal(key, place, content);
        piece.reset();
        to.writeInt(sealed.length);
        to.write(sealed);
    }

    /** Writes what is left, and that it was all; what it was written to stays open. */
    public void finish() throws IOException {
        seal(true);
        to.flush();
    }

    /** As {@link #finish}, and closes what it was written to. */
    @Override
    public void close() throws IOException {
        finish();
        to.close();
    }
}
