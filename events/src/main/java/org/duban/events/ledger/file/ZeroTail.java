package org.duban.events.ledger.file;

import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * Tells what a power cut leaves at the end of a file, which was made longer before its bytes were there, from damage: after
 * the last whole frame there is nothing but zeros, or one frame begun whose rest is zeros to the end of the file.
 */
final class ZeroTail {

    /** Of a document that was written, the last two bytes alone can be zeros: the ends of its last text and of itself. */
    private static final int FEWEST = 3;

    private static final int CHUNK = 64 * 1024;

    private ZeroTail() {}

    /**
     * Whether that is so of {@code file} from {@code offset}, where a frame should begin that does not check.
     *
     * @throws IOException if it cannot be read
     */
    static boolean at(SegmentFile file, long offset) throws IOException {
        long size = file.size();
        long zeros = firstZero(file, offset, size);
        if (zeros == offset) {
            return size > offset;
        }
        return size - offset >= Frame.HEADER && end(file, offset, size, zeros) - zeros >= FEWEST;
    }

    /** Where the frame at {@code offset} ends, as far as is known; nowhere if its header is neither whole nor cut off. */
    private static long end(SegmentFile file, long offset, long size, long zeros) throws IOException {
        ByteBuffer header = ByteBuffer.allocate(Frame.HEADER);
        file.read(header, offset);
        header.flip();
        long body = offset + Frame.HEADER;
        if (Frame.headerHolds(header, 0)) {
            return Math.min(size, body + Frame.length(header, 0));
        }
        return zeros <= body ? size : zeros;
    }

    /** From where on there are zeros alone, up to {@code size}. */
    private static long firstZero(SegmentFile file, long offset, long size) throws IOException {
        long zeros = size;
        while (zeros > offset) {
            long from = Math.max(offset, zeros - CHUNK);
            ByteBuffer chunk = ByteBuffer.allocate((int) (zeros - from));
            file.read(chunk, from);
            int at = chunk.position();
            while (at > 0 && chunk.get(at - 1) == 0) {
                at--;
            }
            if (at > 0) {
                return from + at;
            }
            zeros = from;
        }
        return offset;
    }
}
