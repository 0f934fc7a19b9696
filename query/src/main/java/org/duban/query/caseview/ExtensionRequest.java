package org.duban.query.caseview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.duban.events.Deadline;
import org.jspecify.annotations.Nullable;

/**
 * A request for more time and what became of it.
 *
 * @param proposedDueOn the day asked for; null if more time was given unasked
 * @param granted null while undecided
 * @param due the new deadline; null unless granted
 */
public record ExtensionRequest(
        LocalDate requestedOn,
        String reason,
        @Nullable LocalDate proposedDueOn,
        @Nullable Boolean granted,
        @Nullable LocalDate decidedOn,
        @Nullable Deadline due) {

    static ExtensionRequest requested(LocalDate on, String reason, LocalDate proposedDueOn) {
        return new ExtensionRequest(on, reason, proposedDueOn, null, null, null);
    }

    /** The list with its undecided request decided, or with a decision nobody asked for. */
    static List<ExtensionRequest> decide(
            List<ExtensionRequest> all, String reason, @Nullable Deadline due, LocalDate on) {
        boolean waiting = !all.isEmpty() && all.getLast().granted() == null;
        ExtensionRequest asked = waiting ? all.getLast() : new ExtensionRequest(on, reason, null, null, null, null);
        List<ExtensionRequest> next = new ArrayList<>(waiting ? all.subList(0, all.size() - 1) : all);
        next.add(new ExtensionRequest(asked.requestedOn, asked.reason, asked.proposedDueOn, due != null, on, due));
        return List.copyOf(next);
    }
}
