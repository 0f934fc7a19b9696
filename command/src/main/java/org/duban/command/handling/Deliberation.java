package org.duban.command.handling;

import java.time.LocalDate;
import org.duban.events.handling.DeliberationEvent;
import org.duban.events.handling.DeliberationEvent.DeliberationHeld;
import org.duban.events.handling.DeliberationEvent.HeadsAttended;
import org.duban.events.handling.DeliberationEvent.ResolutionAdopted;
import org.duban.events.handling.DeliberationEvent.ResolutionReportSubmitted;
import org.jspecify.annotations.Nullable;

/**
 * What a session did with the report before it.
 *
 * @param heldOn the day of a deliberation that no form has an event of its own for; null if none
 * @param resolutions how many resolutions were adopted
 */
record Deliberation(@Nullable LocalDate heldOn, int resolutions) {

    static final Deliberation NONE = new Deliberation(null, 0);

    Deliberation evolve(DeliberationEvent event) {
        return switch (event) {
            case DeliberationHeld e -> new Deliberation(e.occurredOn(), resolutions);
            case HeadsAttended e -> this;
            case ResolutionAdopted e -> new Deliberation(heldOn, resolutions + 1);
            case ResolutionReportSubmitted e -> this;
        };
    }
}
