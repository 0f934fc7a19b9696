package org.duban.events.ledger.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.duban.events.ledger.LedgerDamaged;
import org.duban.events.ledger.chain.LedgerIndex;
import org.duban.events.ledger.document.HeaderDocument;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a start finds in a folder, brought to where appends can go on.
 *
 * @param offset in the last segment, where the next frame goes
 */
record Recovery(HeaderDocument header, LedgerIndex index, long offset) {

    private static final Logger LOG = LoggerFactory.getLogger(Recovery.class);

    /**
     * Reads everything, sets a torn tail aside, and writes the header of a ledger that has none yet.
     *
     * @param fresh the header to write
     * @throws LedgerDamaged if anything but the tail does not hold
     */
    static Recovery of(LedgerFolder folder, HeaderDocument fresh) throws IOException {
        Segments segments = folder.segments();
        FrameReader frames = LedgerScan.frames(segments);
        if (!frames.advance()) {
            setAside(folder, frames);
            return begin(segments, fresh);
        }
        LedgerScan scan = new LedgerScan(frames);
        scan.toEnd();
        setAside(folder, frames);
        // The process before may have died between a write and its force; whoever reads it from now on relies on it.
        segments.file(segments.count() - 1).force();
        return new Recovery(scan.header(), scan.index(), frames.place().offset());
    }

    private static Recovery begin(Segments segments, HeaderDocument header) throws IOException {
        if (segments.count() == 0) {
            segments.add(0);
        }
        FrameWriter writer = new FrameWriter(segments, Long.MAX_VALUE, 0);
        writer.write(List.of(header.bytes()));
        writer.force();
        return new Recovery(header, new LedgerIndex(header), Frame.size(header.bytes()));
    }

    private static void setAside(LedgerFolder folder, FrameReader frames) throws IOException {
        if (frames.torn() > 0) {
            setAside(folder, frames.place(), (int) frames.torn());
        }
    }

    private static void setAside(LedgerFolder folder, Place place, int length) throws IOException {
        SegmentFile file = folder.segments().file(place.segment());
        ByteBuffer bytes = ByteBuffer.allocate(length);
        file.read(bytes, place.offset());
        String name = folder.segments().path(place.segment()).getFileName() + "-" + place.offset() + "-";
        Path aside = Files.createTempFile(folder.path(), name, ".torn");
        Files.write(aside, bytes.array(), StandardOpenOption.SYNC);
        DurableFolders.force(folder.path());
        file.truncate(place.offset());
        LOG.warn("The last append was cut off by a crash; its {} bytes are now in {}", length, aside);
    }
}
