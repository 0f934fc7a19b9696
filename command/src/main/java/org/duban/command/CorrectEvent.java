package org.duban.command;

import java.time.LocalDate;
import java.util.Map;
import org.duban.events.Role;
import org.duban.events.SeveralLines;
import org.duban.events.StreamId;
import org.jspecify.annotations.Nullable;

/**
 * Puts right what an earlier event of a stream says: of a case whoever works on it, of a register whoever keeps it.
 *
 * @param stream of the event: {@code case-}, {@code meeting-} and so on, and the id
 * @param eventId the id of the wrong event
 * @param changes the components that were wrong, by name, with what they should say
 * @param correctedBy the id of the event that corrected it last, as its history showed it; null if none had. Whoever changes
 *     again what a later one put right has not seen that, and is told so
 */
@Authorized(
        by = {Role.CLERK, Role.COMMITTEE, Role.ADMIN},
        basis = "DD")
public record CorrectEvent(
        StreamId stream,
        String eventId,
        Map<String, Object> changes,
        @SeveralLines String reason,
        LocalDate occurredOn,
        @Nullable String correctedBy)
        implements AnyStreamCommand {

    /** Of what nobody had corrected before. */
    public CorrectEvent(
            StreamId stream, String eventId, Map<String, Object> changes, String reason, LocalDate occurredOn) {
        this(stream, eventId, changes, reason, occurredOn, null);
    }

    /** The same by somebody who has seen that correction, or that there was none. */
    public CorrectEvent seeing(@Nullable String lastCorrection) {
        return new CorrectEvent(stream, eventId, changes, reason, occurredOn, lastCorrection);
    }
}
