package org.duban.query.meeting;

import java.time.LocalDate;
import org.duban.events.CaseId;
import org.jspecify.annotations.Nullable;

/**
 * A case comes up.
 *
 * @param droppedOn null while it is on the agenda
 */
public record AgendaEntry(
        CaseId caseId,
        String purpose,
        LocalDate on,
        @Nullable LocalDate droppedOn) {}
