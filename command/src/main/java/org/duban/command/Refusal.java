package org.duban.command;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.duban.events.EventMeta.Origin;
import org.duban.events.LegalBasis;
import org.jspecify.annotations.Nullable;

/**
 * A refused command, as auditors read it.
 *
 * @param command the command's name
 * @param subjectId the case, unit or account it was about
 * @param code the name of the {@link Rule}
 * @param details what the rule's words mention, by name
 * @param occurredOn the day the command spoke of
 * @param origin the import file's line, null for a command given here
 */
public record Refusal(
        Instant at,
        String actor,
        String command,
        String subjectId,
        String code,
        Map<String, String> details,
        List<LegalBasis> legalBasis,
        LocalDate occurredOn,
        @Nullable Origin origin) {}
