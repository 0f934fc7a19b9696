package org.duban.command.lawinspection;

import java.time.LocalDate;
import org.duban.command.Steps;
import org.duban.events.lawinspection.FieldworkEvent;
import org.duban.events.lawinspection.FieldworkEvent.FieldworkClosed;
import org.jspecify.annotations.Nullable;

/**
 * How far the inspection on the ground has come.
 *
 * @param lastOn the latest day on which anything was done; null before
 * @param closedOn null until it ended
 */
record Fieldwork(@Nullable LocalDate lastOn, @Nullable LocalDate closedOn) {

    static final Fieldwork NONE = new Fieldwork(null, null);

    Fieldwork evolve(FieldworkEvent event) {
        return event instanceof FieldworkClosed e
                ? new Fieldwork(lastOn, e.occurredOn())
                : new Fieldwork(Steps.later(event.occurredOn(), lastOn), closedOn);
    }
}
