package org.duban.query.caseview;

import java.time.LocalDate;
import java.util.List;
import org.duban.events.Deadline;
import org.duban.events.MeetingId;
import org.jspecify.annotations.Nullable;

/**
 * A request for more time and what became of it.
 *
 * @param proposedDueOn the day asked for; null if more time was given unasked
 * @param decision null while undecided
 */
public record ExtensionRequest(
        LocalDate requestedOn,
        String reason,
        @Nullable LocalDate proposedDueOn,
        @Nullable ExtensionDecision decision) {

    /**
     * What a meeting decided on it.
     *
     * @param reason the meeting's own
     * @param due the new deadline; null unless granted
     */
    public record ExtensionDecision(
            LocalDate on,
            MeetingId meeting,
            String reason,
            @Nullable Deadline due) {

        /** Whether more time was given. */
        public boolean granted() {
            return due != null;
        }
    }

    /** A request that nobody has decided on. */
    public static ExtensionRequest requested(LocalDate on, String reason, LocalDate proposedDueOn) {
        return new ExtensionRequest(on, reason, proposedDueOn, null);
    }

    /** The list with its undecided request decided, or with a decision nobody asked for. */
    public static List<ExtensionRequest> decide(List<ExtensionRequest> all, ExtensionDecision decision) {
        boolean waiting = !all.isEmpty() && all.getLast().decision() == null;
        return waiting
                ? Lists.last(all, asked -> asked.decided(decision))
                : Lists.plus(all, new ExtensionRequest(decision.on(), decision.reason(), null, decision));
    }

    private ExtensionRequest decided(ExtensionDecision by) {
        return new ExtensionRequest(requestedOn, reason, proposedDueOn, by);
    }
}
