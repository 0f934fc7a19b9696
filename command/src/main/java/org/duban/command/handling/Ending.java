package org.duban.command.handling;

import java.time.LocalDate;
import org.duban.events.handling.ClosingEvent;
import org.duban.events.handling.ClosingEvent.CaseClosed;
import org.duban.events.handling.ClosingEvent.CaseReopened;
import org.duban.events.handling.ClosingEvent.ReportPublished;
import org.jspecify.annotations.Nullable;

/** Whether the case was published, and whether it is closed. */
record Ending(@Nullable LocalDate publishedOn, @Nullable LocalDate closedOn) {

    static final Ending NONE = new Ending(null, null);

    Ending evolve(ClosingEvent event) {
        return switch (event) {
            case ReportPublished e -> new Ending(e.occurredOn(), closedOn);
            case CaseClosed e -> new Ending(publishedOn, e.occurredOn());
            case CaseReopened e -> new Ending(publishedOn, null);
        };
    }
}
