package org.duban.command.handling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.duban.events.MeetingId;
import org.duban.events.handling.SessionEvent;
import org.duban.events.handling.SessionEvent.SessionDropped;
import org.duban.events.handling.SessionEvent.SessionDutyDone;
import org.duban.events.handling.SessionEvent.SessionMoved;
import org.duban.events.handling.SessionEvent.SessionScheduled;

/** The sessions that reports are set down for: for each purpose one after the other. */
record Sessions(Map<String, List<Slot>> byPurpose) {

    static final Sessions NONE = new Sessions(Map.of());

    /**
     * One session.
     *
     * @param number which for that purpose, from 1
     * @param on its first day, after all moves
     */
    record Slot(MeetingId session, int number, LocalDate on, boolean dropped) {}

    /** The session that a purpose is set down for now; empty if for none. */
    Optional<Slot> current(String purpose) {
        List<Slot> all = byPurpose.getOrDefault(purpose, List.of());
        return all.isEmpty() || all.getLast().dropped() ? Optional.empty() : Optional.of(all.getLast());
    }

    /** What is to be done before the {@code number}-th session for a purpose is named so. */
    static String which(String purpose, int number) {
        return purpose.toLowerCase(Locale.ROOT).replace('_', '-') + (number == 1 ? "" : "-" + number);
    }

    /** Whether anything was ever set down for one. */
    boolean any() {
        return !byPurpose.isEmpty();
    }

    /** How many sessions that purpose was set down for. */
    int count(String purpose) {
        return byPurpose.getOrDefault(purpose, List.of()).size();
    }

    Sessions evolve(SessionEvent event) {
        return switch (event) {
            case SessionScheduled e ->
                with(e.purpose(), all -> {
                    List<Slot> next = new ArrayList<>(all);
                    next.add(new Slot(e.session(), all.size() + 1, e.sessionOn(), false));
                    return next;
                });
            case SessionMoved e -> last(e.purpose(), slot -> new Slot(slot.session(), slot.number(), e.after(), false));
            case SessionDropped e ->
                last(e.purpose(), slot -> new Slot(slot.session(), slot.number(), slot.on(), true));
            case SessionDutyDone e -> this;
        };
    }

    private Sessions last(String purpose, UnaryOperator<Slot> change) {
        return with(purpose, all -> {
            List<Slot> next = new ArrayList<>(all.subList(0, all.size() - 1));
            next.add(change.apply(all.getLast()));
            return next;
        });
    }

    private Sessions with(String purpose, UnaryOperator<List<Slot>> change) {
        Map<String, List<Slot>> next = new LinkedHashMap<>(byPurpose);
        next.put(purpose, List.copyOf(change.apply(byPurpose.getOrDefault(purpose, List.of()))));
        return new Sessions(Collections.unmodifiableMap(next));
    }
}
