package org.duban.ui.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.duban.events.Deadline;
import org.duban.events.Derivation;
import org.duban.events.Derivation.DecidedDate;
import org.duban.events.Suspension;
import org.jspecify.annotations.Nullable;

/** How a deadline came to its date, in words. */
record DeadlineView(Deadline deadline, Words words) {

    String told() {
        String counted = counted(deadline.dueOn(), deadline.offset()) + suspended();
        return deadline.kind() == Deadline.Kind.PROVISIONAL ? words.get("derived.provisional", counted) : counted;
    }

    private String counted(@Nullable LocalDate due, @Nullable String offset) {
        if (due == null) {
            return words.get("derived.none");
        }
        return offset == null ? decided(due) : rolled(due, offset);
    }

    private String decided(LocalDate due) {
        DecidedDate decided = kept().map(Derivation::decided).orElse(null);
        if (decided == null || (due.equals(decided.dueOn()) && !decided.extension())) {
            return words.get("derived.decided", deadline.trigger());
        }
        String set = decided.extension()
                ? words.get("derived.extended", decided.dueOn())
                : words.get("derived.to", words.get("derived.decided", deadline.trigger()), decided.dueOn());
        return due.equals(decided.dueOn()) ? set : words.get("derived.moved", set, due);
    }

    /** The days on which the term did not run; nothing if there were none. */
    private String suspended() {
        List<Suspension> suspensions = kept().map(Derivation::suspensions).orElse(List.of());
        return suspensions.isEmpty()
                ? ""
                : words.get(
                        "derived.suspended",
                        suspensions.stream()
                                .map(one -> words.get("derived.interval", one.from(), one.to()))
                                .collect(Collectors.joining(words.get("derived.and"))));
    }

    private Optional<Derivation> kept() {
        return Optional.ofNullable(deadline.derivation());
    }

    private String rolled(LocalDate due, String offset) {
        LocalDate unrolled = deadline.unrolledOn();
        if (unrolled == null || unrolled.equals(due)) {
            return words.get("derived.to", span(offset), due);
        }
        String rolling = due.isAfter(unrolled) ? "derived.forward" : "derived.back";
        return words.get(rolling, span(offset), unrolled, due);
    }

    private String span(String offset) {
        Span span = Span.of(offset);
        return words.get(span.backward() ? "derived.before" : "derived.after", deadline.trigger(), span.length(words));
    }
}
