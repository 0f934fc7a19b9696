package org.duban.events.ledger.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.duban.events.ledger.LedgerDamaged;
import org.duban.events.ledger.LedgerFault;

/** Walks over frames in order and lets none pass that does not check; it repairs nothing. */
final class FrameReader {

    private final Segments segments;
    private final int chunkSize;
    private ByteBuffer chunk;
    private int segment;

    /** Of the byte after the chunk, in the segment. */
    private long fileOffset;

    private long expected;
    private Place place;
    private byte[] document = new byte[0];
    private long torn;

    /** @param chunkSize how many bytes to read at a time */
    FrameReader(Segments segments, Place start, int chunkSize) {
        this.segments = segments;
        this.chunkSize = chunkSize;
        this.chunk = ByteBuffer.allocate(chunkSize).limit(0);
        this.segment = start.segment();
        this.fileOffset = start.offset();
        this.place = start;
    }

    /** Says which position comes next, for the report if it does not check. */
    void expect(long position) {
        expected = position;
    }

    /**
     * Goes to the next frame.
     *
     * @return false at the end, which may be {@link #torn}
     * @throws LedgerDamaged if a complete frame does not check, or an incomplete one is not the last
     */
    boolean advance() throws IOException {
        boolean found = seek();
        place = new Place(segment, fileOffset - chunk.remaining());
        return found && complete() && take();
    }

    byte[] document() {
        return document;
    }

    /** Where the frame begins; after the end, where it would. */
    Place place() {
        return place;
    }

    /** How many bytes at the very end are not a whole frame: still being written, or torn by a crash. */
    long torn() {
        return torn;
    }

    private boolean seek() throws IOException {
        while (segment < segments.count() && load(Frame.HEADER) == 0) {
            if (segment + 1 == segments.count()) {
                return false;
            }
            segment++;
            fileOffset = 0;
        }
        return segment < segments.count();
    }

    private boolean complete() throws IOException {
        if (chunk.remaining() >= Frame.HEADER) {
            requireWritten(Frame.headerHolds(chunk, chunk.position()), "the frame's header");
            int size = Frame.HEADER + Frame.length(chunk, chunk.position());
            if (load(size) >= size) {
                return true;
            }
        }
        boolean last = segment + 1 == segments.count() && !Frame.anyWithin(chunk, chunk.position() + 1);
        require(last, "a frame that is cut off");
        torn = chunk.remaining();
        return false;
    }

    private boolean take() throws IOException {
        int at = chunk.position();
        requireWritten(Frame.bodyHolds(chunk, at), "the document");
        int start = at + Frame.HEADER;
        int end = start + Frame.length(chunk, at);
        document = Arrays.copyOfRange(chunk.array(), start, end);
        chunk.position(end);
        return true;
    }

    /** Sees to it that {@code wanted} bytes are at hand, or all that are left in the segment. */
    private int load(int wanted) throws IOException {
        if (chunk.remaining() < wanted) {
            ByteBuffer larger = wanted > chunk.capacity() ? ByteBuffer.allocate(wanted + chunkSize) : chunk;
            int kept = chunk.remaining();
            System.arraycopy(chunk.array(), chunk.position(), larger.array(), 0, kept);
            chunk = larger.clear().position(kept);
            segments.file(segment).read(chunk, fileOffset);
            fileOffset += chunk.position() - kept;
            chunk.flip();
        }
        return chunk.remaining();
    }

    /** What was never wholly written, at the very end, is told from what changed after it was. */
    private void requireWritten(boolean holds, String what) throws IOException {
        if (!holds) {
            boolean first = place.segment() == 0 && place.offset() == 0;
            boolean last = segment + 1 == segments.count();
            boolean zeros = !first && last && ZeroTail.at(segments.file(segment), place.offset());
            throw damaged(zeros ? LedgerFault.ZEROS : LedgerFault.CHECKSUM, what);
        }
    }

    private void require(boolean holds, String what) {
        if (!holds) {
            throw damaged(LedgerFault.CHECKSUM, what);
        }
    }

    private LedgerDamaged damaged(LedgerFault fault, String what) {
        String where = what + " at byte " + place.offset() + " of " + segments.path(place.segment());
        return new LedgerDamaged(expected, fault, where);
    }
}
