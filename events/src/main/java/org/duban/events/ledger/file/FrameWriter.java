package org.duban.events.ledger.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import org.duban.events.ledger.LedgerDamaged;
import org.duban.events.ledger.LedgerFault;
import org.duban.events.ledger.chain.LongList;
import org.duban.events.ledger.document.CommitDocument;

/** Adds frames after the last one. Files grow only by what is written, so that a torn tail is known by its length. */
final class FrameWriter {

    private static final int BUFFER = 256 * 1024;

    private final Segments segments;
    private final long segmentSize;
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER);

    /** Where the next frame will begin. */
    private long offset;

    /** @param segmentSize in bytes; a write that would pass it begins a new segment */
    FrameWriter(Segments segments, long segmentSize, long offset) {
        this.segments = segments;
        this.segmentSize = segmentSize;
        this.offset = offset;
    }

    /**
     * Writes the frames of all documents, of which there is at least one, into one segment.
     *
     * @return their addresses
     * @throws NotWritten if there is no room for them, and nothing of them is in any file
     * @throws IOException if what is in the files now is not known
     */
    LongList write(List<byte[]> documents) throws IOException {
        requireAsLeft(CommitDocument.position(documents.getFirst()));
        long size = documents.stream().mapToLong(Frame::size).sum();
        boolean next = offset > 0 && offset + size > segmentSize;
        if (next) {
            force();
        }
        Place before = new Place(last(), offset);
        try {
            if (next) {
                segments.add(CommitDocument.position(documents.getFirst()));
                offset = 0;
            }
            return written(documents);
        } catch (IOException e) {
            takeBack(before, e);
            throw new NotWritten(e);
        }
    }

    /** What was written of frames that have no room is cut off again; a segment that was begun for them stays, empty. */
    private void takeBack(Place before, IOException cause) throws IOException {
        buffer.clear();
        try {
            offset = before.segment() == last() ? before.offset() : 0;
            segments.file(last()).truncate(offset);
            force();
        } catch (IOException e) {
            cause.addSuppressed(e);
            throw cause;
        }
    }

    private LongList written(List<byte[]> documents) throws IOException {
        LongList addresses = new LongList();
        for (byte[] document : documents) {
            addresses.add(new Place(last(), offset + buffer.position()).address());
            put(Frame.header(document));
            put(ByteBuffer.wrap(document));
        }
        flush();
        return addresses;
    }

    /**
     * Somebody else who writes to the file, or cuts it off, or puts another one in its place, is found out before anything
     * is acknowledged on top of what he did.
     */
    private void requireAsLeft(long position) throws IOException {
        SegmentFile file = segments.file(last());
        if (!file.inPlace()) {
            throw changed(position, "was deleted or exchanged");
        }
        long size = file.size();
        if (size != offset) {
            throw changed(position, "has " + size + " bytes, not the " + offset + " that were left in it");
        }
    }

    private LedgerDamaged changed(long position, String how) {
        return new LedgerDamaged(position, LedgerFault.CHANGED, segments.path(last()) + " " + how);
    }

    void force() throws IOException {
        segments.file(last()).force();
    }

    private int last() {
        return segments.count() - 1;
    }

    private void put(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            if (!buffer.hasRemaining()) {
                flush();
            }
            int count = Math.min(bytes.remaining(), buffer.remaining());
            buffer.put(bytes.slice(bytes.position(), count));
            bytes.position(bytes.position() + count);
        }
    }

    private void flush() throws IOException {
        buffer.flip();
        segments.file(last()).write(buffer, offset);
        offset += buffer.limit();
        buffer.clear();
    }
}
