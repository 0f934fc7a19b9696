package org.duban.command;

import java.time.LocalDate;
import java.util.Map;
import org.duban.events.Role;
import org.duban.events.SeveralLines;
import org.duban.events.StreamId;

/**
 * Puts right what an earlier event of a stream says: of a case whoever works on it, of a register whoever keeps it.
 *
 * @param stream of the event: {@code case-}, {@code meeting-} and so on, and the id
 * @param eventId the id of the wrong event
 * @param changes the components that were wrong, by name, with what they should say
 */
@Authorized(
        by = {Role.CLERK, Role.COMMITTEE, Role.ADMIN},
        basis = "DD")
public record CorrectEvent(
        StreamId stream,
        String eventId,
        Map<String, Object> changes,
        @SeveralLines String reason,
        LocalDate occurredOn) implements AnyStreamCommand {}
