package org.duban.events.ledger.file;

import java.util.ArrayList;
import java.util.List;
import org.duban.events.ledger.document.CommitOutline;

/** The commits of one stream, by the sequence of their first events. */
final class StreamIndex {

    private final LongList sequences = new LongList();
    private final LongList commits = new LongList();
    private long lastSequence = -1;

    /** A stream without events ({@code last} is -1) may begin anywhere, as Axon's suites ask; then it has no gap. */
    static boolean follows(long last, long sequence) {
        return last < 0 ? sequence >= 0 : sequence == last + 1;
    }

    void add(int number, CommitOutline commit) {
        sequences.add(commit.sequence());
        commits.add(number);
        lastSequence = commit.lastSequence();
    }

    long lastSequence() {
        return lastSequence;
    }

    /** The numbers of the commits that hold an event of {@code sequence} or later. */
    List<Integer> from(long sequence) {
        List<Integer> found = new ArrayList<>();
        if (sequence <= lastSequence) {
            for (int i = Math.max(0, sequences.lastNotAbove(sequence)); i < commits.size(); i++) {
                found.add((int) commits.get(i));
            }
        }
        return found;
    }
}
