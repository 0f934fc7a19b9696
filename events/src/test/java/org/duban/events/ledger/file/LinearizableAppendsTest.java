package org.duban.events.ledger.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Random;
import org.duban.events.ledger.Commit;
import org.duban.events.ledger.Draft;
import org.duban.events.ledger.Drafts;
import org.duban.events.ledger.LedgerConflict;
import org.duban.events.ledger.chain.GroupCommit;
import org.duban.events.ledger.chain.LedgerIndex;
import org.duban.events.ledger.chain.PendingAppend;
import org.duban.events.ledger.document.DraftEncoder;
import org.duban.events.ledger.document.HeaderDocument;
import org.duban.events.ledger.document.LedgerDigest;
import org.jetbrains.lincheck.datastructures.IntGen;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;
import org.jetbrains.lincheck.datastructures.StressOptions;
import org.junit.jupiter.api.Test;

/**
 * Appends through the group commit, with and without a condition, and the questions asked beside them are linearizable:
 * Lincheck runs random scenarios of three threads and finds for the answers of each a serial order of {@link Serial}. It
 * covers the hand-over between writers, the claims of a group and the index; the file is one that forgets.
 */
class LinearizableAppendsTest {

    private static final FrameWriter FRAMES = new FrameWriter(forgetful(), Long.MAX_VALUE, 0);

    @Test
    void whatever_many_writers_and_readers_are_told_could_have_been_told_one_by_one() {
        new StressOptions()
                .iterations(40)
                .invocationsPerIteration(400)
                .threads(3)
                .actorsPerThread(3)
                .actorsBefore(1)
                .actorsAfter(1)
                .sequentialSpecification(Serial.class)
                .check(Concurrent.class);
    }

    /**
     * What a ledger of two streams can be asked; an append answers the commit's position, or -1 for a conflict. Nobody
     * decides at a position that he cannot have read: -2.
     */
    @Param(name = "stream", gen = IntGen.class, conf = "0:1")
    @Param(name = "sequence", gen = IntGen.class, conf = "0:2")
    @Param(name = "position", gen = IntGen.class, conf = "0:4")
    public static final class Concurrent {

        private final HeaderDocument header = new HeaderDocument("", LedgerDigest.SHA_256, Drafts.NOON);
        private final LedgerIndex index = new LedgerIndex(header);
        private final GroupCommit group =
                new GroupCommit(new GroupWriter(index, FRAMES, LedgerDigest.SHA_256.start())::write);
        private final DraftEncoder encoder = new DraftEncoder(LedgerDigest.SHA_256, new Random(1));

        @Operation
        public long append(@Param(name = "stream") int stream, @Param(name = "sequence") int sequence) {
            return append(Drafts.draft(name(stream), sequence));
        }

        @Operation
        public long appendToBoth(@Param(name = "sequence") int first, @Param(name = "sequence") int second) {
            return append(Drafts.of(Drafts.event(name(0), first), Drafts.event(name(1), second)));
        }

        @Operation
        public long decide(
                @Param(name = "stream") int written,
                @Param(name = "sequence") int sequence,
                @Param(name = "position") int position) {
            if (position > head()) {
                return -2;
            }
            return append(Drafts.on(Drafts.draft(name(written), sequence), position, name(1 - written)));
        }

        @Operation
        public long head() {
            return index.head().position();
        }

        @Operation
        public long lastSequence(@Param(name = "stream") int stream) {
            return index.lastSequence(name(stream));
        }

        @Operation
        public long lastPosition(@Param(name = "stream") int stream) {
            return index.lastPosition(name(stream));
        }

        private long append(Draft draft) {
            PendingAppend append = new PendingAppend(List.of(draft), encoder);
            group.submit(append);
            try {
                Commit commit = append.result().getFirst();
                return commit.position();
            } catch (LedgerConflict conflict) {
                return -1;
            }
        }

        private static String name(int stream) {
            return "case-" + stream;
        }
    }

    /** The same, for one caller at a time, in a few numbers. */
    public static final class Serial {

        private final long[] sequences = {-1, -1};
        private final long[] positions = {0, 0};
        private long head;

        public long append(int stream, int sequence) {
            if (!continues(stream, sequence)) {
                return -1;
            }
            sequences[stream] = sequence;
            positions[stream] = ++head;
            return head;
        }

        public long appendToBoth(int first, int second) {
            if (!continues(0, first) || !continues(1, second)) {
                return -1;
            }
            sequences[0] = first;
            sequences[1] = second;
            head += 2;
            positions[0] = head;
            positions[1] = head;
            return head - 1;
        }

        public long decide(int written, int sequence, int position) {
            if (position > head) {
                return -2;
            }
            // The end of the commit that holds the position: both streams stood there if either did.
            boolean within = position + 1 == positions[0] && positions[0] == positions[1];
            long end = within ? position + 1 : position;
            return positions[0] > end || positions[1] > end ? -1 : append(written, sequence);
        }

        public long head() {
            return head;
        }

        public long lastSequence(int stream) {
            return sequences[stream];
        }

        public long lastPosition(int stream) {
            return positions[stream];
        }

        private boolean continues(int stream, int sequence) {
            return sequences[stream] < 0 || sequence == sequences[stream] + 1;
        }
    }

    private static Segments forgetful() {
        try {
            Segments segments =
                    Segments.open(Files.createTempDirectory("duban-forgetful-"), path -> new ForgetfulFile());
            segments.add(0);
            return segments;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
