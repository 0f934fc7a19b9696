package org.duban.command.person;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.duban.command.Author;
import org.duban.events.person.PersonEvent;
import org.duban.events.person.PersonEvent.ErasureDeclined;
import org.duban.events.person.PersonEvent.ErasureRequested;
import org.duban.events.person.PersonEvent.LegalHoldLifted;
import org.duban.events.person.PersonEvent.LegalHoldSet;
import org.duban.events.person.PersonEvent.PersonErased;
import org.jspecify.annotations.Nullable;

/**
 * Whether what tells who somebody is may be erased, or was.
 *
 * @param holds what it is kept for, and since when
 * @param request to erase it that nobody decided yet; null if there is none
 * @param erased whether it was
 */
record Keeping(Map<String, LocalDate> holds, @Nullable Request request, boolean erased) {

    static final Keeping BEGUN = new Keeping(Map.of(), null, false);

    /** A request, and who recorded it. */
    record Request(LocalDate on, Author author) {}

    Keeping {
        holds = Map.copyOf(holds);
    }

    /** After {@code event}; the same after one that is about something else. */
    Keeping after(PersonEvent event, Author author) {
        return switch (event) {
            case LegalHoldSet e -> holding(e.hold(), e.occurredOn());
            case LegalHoldLifted e -> holding(e.hold(), null);
            case ErasureRequested e -> new Keeping(holds, new Request(e.occurredOn(), author), erased);
            case ErasureDeclined e -> new Keeping(holds, null, erased);
            case PersonErased e -> new Keeping(holds, null, true);
            default -> this;
        };
    }

    private Keeping holding(String hold, @Nullable LocalDate since) {
        Map<String, LocalDate> next = new TreeMap<>(holds);
        if (since == null) {
            next.remove(hold);
        } else {
            next.put(hold, since);
        }
        return new Keeping(next, request, erased);
    }

    /** The day of the step that {@code event} builds on; the earliest there is for one that builds on none. */
    LocalDate notBefore(PersonEvent event) {
        return switch (event) {
            case LegalHoldLifted e -> Objects.requireNonNullElse(holds.get(e.hold()), LocalDate.MIN);
            case ErasureDeclined e -> requestedOn();
            case PersonErased e -> requestedOn();
            default -> LocalDate.MIN;
        };
    }

    private LocalDate requestedOn() {
        return request == null ? LocalDate.MIN : request.on();
    }
}
