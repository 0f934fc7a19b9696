package org.duban.command.handling;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.duban.events.handling.SessionEvent;
import org.duban.events.handling.SessionEvent.Purpose;
import org.duban.events.handling.SessionEvent.SessionDutyDone;
import org.duban.events.handling.SessionEvent.SessionMoved;
import org.duban.events.handling.SessionEvent.SessionScheduled;
import org.jspecify.annotations.Nullable;

/** The days of the sessions that reports are set down for. */
record Sessions(Map<Purpose, LocalDate> days) {

    static final Sessions NONE = new Sessions(Map.of());

    /** The day of the session for that report; null if it is set down for none. */
    @Nullable
    LocalDate get(Purpose purpose) {
        return days.get(purpose);
    }

    Sessions evolve(SessionEvent event) {
        return switch (event) {
            case SessionScheduled e -> with(e.purpose(), e.sessionOn());
            case SessionMoved e -> with(e.purpose(), e.after());
            case SessionDutyDone e -> this;
        };
    }

    private Sessions with(Purpose purpose, LocalDate day) {
        Map<Purpose, LocalDate> next = new EnumMap<>(Purpose.class);
        next.putAll(days);
        next.put(purpose, day);
        return new Sessions(Collections.unmodifiableMap(next));
    }
}
