package org.duban.ui.journal;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import org.duban.events.Shortened;

/** Who came in, and who was turned away, since Duban was started: the last thousand. The log of operators has them all. */
public final class LoginBook {

    private static final int MOST = 1_000;

    /** No account's name is longer; what is longer is told up to there. */
    private static final int LONGEST = 64;

    private final InstantSource clock;
    private final Deque<Line> lines = new ArrayDeque<>();

    /** An empty one, by {@code clock}. */
    public LoginBook(InstantSource clock) {
        this.clock = clock;
    }

    /** What came of it. */
    public enum Outcome {
        /** He came in. */
        IN,
        /** He was turned away. */
        AWAY,
        /** He was not let try after too many wrong passwords. */
        LOCKED
    }

    /**
     * One of them.
     *
     * @param account the name as it was given, whoever bears it; its beginning if it is longer than any account's
     * @param from the address, or where he came from
     */
    public record Line(Instant at, String account, String from, Outcome outcome) {}

    /** Writes one down. */
    public synchronized void note(String account, String from, Outcome outcome) {
        if (lines.size() >= MOST) {
            lines.removeLast();
        }
        lines.addFirst(new Line(clock.instant(), cut(account), from, outcome));
    }

    private static String cut(String account) {
        return Shortened.to(LONGEST + 1, account);
    }

    /** At most {@code limit} of those wanted, the latest first. */
    public synchronized List<Line> of(Predicate<Line> wanted, int limit) {
        return lines.stream().filter(wanted).limit(limit).toList();
    }
}
