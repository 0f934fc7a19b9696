package org.duban.query.view;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Answers that took long, kept for as long as the views stand where they were given. */
final class Answers {

    private static final int KEPT = 64;

    private long position = -1;
    private Map<Asked, Object> kept = Map.of();

    /** A question about a day; equal ones have equal answers at one position. */
    record Asked(LocalDate on, Object question) {}

    /** What is known at {@code at}. */
    synchronized Map<Asked, Object> at(long at) {
        return at == position ? kept : Map.of();
    }

    /** Keeps what was answered at {@code at}; what was known elsewhere, and too much of it, is let go. */
    synchronized void keep(long at, Map<Asked, Object> given) {
        Map<Asked, Object> known = new HashMap<>(at(at));
        known.putAll(given);
        kept = known.size() > KEPT ? Map.copyOf(given) : Map.copyOf(known);
        position = at;
    }
}
