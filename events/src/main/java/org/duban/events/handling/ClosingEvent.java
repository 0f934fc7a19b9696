package org.duban.events.handling;

import java.time.LocalDate;
import org.duban.events.CaseId;

/** How a case ends, and begins again. */
public sealed interface ClosingEvent extends HandlingEvent {

    /** The opinion letter and the handling report were sent to deputies and made public. */
    record ReportPublished(CaseId caseId, String channel, String reference, LocalDate occurredOn)
            implements ClosingEvent {}

    /** Nothing is left to do. */
    record CaseClosed(CaseId caseId, String conclusion, LocalDate occurredOn) implements ClosingEvent {}

    /** Something is left to do after all. */
    record CaseReopened(CaseId caseId, String reason, LocalDate occurredOn) implements ClosingEvent {}
}
