package org.duban.command.lawinspection;

import java.time.LocalDate;
import org.duban.events.lawinspection.PreparationEvent;
import org.duban.events.lawinspection.PreparationEvent.GroupFormed;
import org.duban.events.lawinspection.PreparationEvent.InspectedOrganNotified;
import org.duban.events.lawinspection.PreparationEvent.InspectionPlanned;
import org.duban.events.lawinspection.PreparationEvent.PlanAdopted;
import org.jspecify.annotations.Nullable;

/** The days of the steps before the inspection on the ground; null before each. */
record Preparation(
        @Nullable LocalDate adoptedOn,
        @Nullable LocalDate formedOn,
        @Nullable LocalDate notifiedOn) {

    static final Preparation NONE = new Preparation(null, null, null);

    Preparation evolve(PreparationEvent event) {
        return switch (event) {
            case InspectionPlanned e -> this;
            case PlanAdopted e -> new Preparation(e.occurredOn(), formedOn, notifiedOn);
            case GroupFormed e -> new Preparation(adoptedOn, e.occurredOn(), notifiedOn);
            case InspectedOrganNotified e -> new Preparation(adoptedOn, formedOn, e.occurredOn());
        };
    }

    /** The day of the last of these steps; null if none was taken. */
    @Nullable
    LocalDate lastOn() {
        if (notifiedOn != null) {
            return notifiedOn;
        }
        return formedOn == null ? adoptedOn : formedOn;
    }
}
