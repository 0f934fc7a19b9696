package org.duban.command.handling;

import java.time.LocalDate;
import org.duban.events.handling.ClosingEvent;
import org.duban.events.handling.ClosingEvent.CaseClosed;
import org.duban.events.handling.ClosingEvent.CaseReopened;
import org.duban.events.handling.ClosingEvent.DeputiesTold;
import org.duban.events.handling.ClosingEvent.ReportPublished;
import org.jspecify.annotations.Nullable;

/** What deputies and public were told, and whether the case is closed. */
record Ending(
        PapersTold deputies, PapersTold everyone, @Nullable LocalDate closedOn) {

    static final Ending NONE = new Ending(PapersTold.NONE, PapersTold.NONE, null);

    Ending evolve(ClosingEvent event) {
        return switch (event) {
            case DeputiesTold e -> new Ending(deputies.with(e.papers(), e.occurredOn()), everyone, closedOn);
            case ReportPublished e -> new Ending(deputies, everyone.with(e.papers(), e.occurredOn()), closedOn);
            case CaseClosed e -> new Ending(deputies, everyone, e.occurredOn());
            case CaseReopened e -> new Ending(deputies, everyone, null);
        };
    }

    /** The same once an organ reported again, of which nobody was told yet. */
    Ending reported() {
        return new Ending(deputies.reported(), everyone.reported(), closedOn);
    }
}
