package org.duban.events.ledger.chain;

import java.util.ArrayList;
import java.util.List;

/** The commits that hold events of one stream, by the sequence of the first of these events. */
final class StreamIndex {

    private final LongList sequences = new LongList();
    private final LongList commits = new LongList();
    private long lastSequence = -1;

    /** A stream without events ({@code last} is -1) may begin anywhere, as Axon's suites ask; then it has no gap. */
    static boolean follows(long last, long sequence) {
        return last < 0 ? sequence >= 0 : sequence == last + 1;
    }

    /** Adds an event of the commit with that number. */
    void add(int number, long sequence) {
        if (commits.size() == 0 || lastCommit() != number) {
            sequences.add(sequence);
            commits.add(number);
        }
        lastSequence = sequence;
    }

    long lastSequence() {
        return lastSequence;
    }

    int lastCommit() {
        return (int) commits.get(commits.size() - 1);
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
