package org.duban.events.ledger;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
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
    static Recovery of(Path folder, Segments segments, HeaderDocument fresh) throws IOException {
        FrameReader frames = LedgerScan.frames(segments);
        if (!frames.advance()) {
            setAside(folder, segments, frames);
            return begin(segments, fresh);
        }
        LedgerScan scan = new LedgerScan(frames);
        while (scan.advance()) {
            // The scan itself collects.
        }
        setAside(folder, segments, frames);
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

    private static void setAside(Path folder, Segments segments, FrameReader frames) throws IOException {
        if (frames.torn() == 0) {
            return;
        }
        Place place = frames.place();
        SegmentFile file = segments.file(place.segment());
        ByteBuffer bytes = ByteBuffer.allocate((int) frames.torn());
        file.read(bytes, place.offset());
        String name = segments.path(place.segment()).getFileName() + "-" + place.offset() + "-";
        Path aside = Files.createTempFile(folder, name, ".torn");
        Files.write(aside, bytes.array(), StandardOpenOption.SYNC);
        SteadyFile.forceFolder(folder);
        file.truncate(place.offset());
        file.force();
        LOG.warn("The last append was cut off by a crash; its {} bytes are now in {}", frames.torn(), aside);
    }
}
