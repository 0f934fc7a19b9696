package org.duban.command;

import java.time.LocalDate;
import java.util.Map;
import org.duban.events.CaseId;
import org.duban.events.Role;

/**
 * Puts right what an earlier event of the case says.
 *
 * @param eventId the id of the wrong event
 * @param changes the components that were wrong, by name, with what they should say
 */
@Authorized(
        by = {Role.CLERK, Role.COMMITTEE},
        basis = "DD")
public record CorrectEvent(
        CaseId caseId, String eventId, Map<String, Object> changes, String reason, LocalDate occurredOn)
        implements CaseCommand {}
