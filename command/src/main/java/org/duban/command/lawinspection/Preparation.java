package org.duban.command.lawinspection;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.duban.events.SupervisedOrgan;
import org.duban.events.lawinspection.PreparationEvent;
import org.duban.events.lawinspection.PreparationEvent.GroupFormed;
import org.duban.events.lawinspection.PreparationEvent.InspectedOrganNotified;
import org.duban.events.lawinspection.PreparationEvent.InspectionPlanned;
import org.duban.events.lawinspection.PreparationEvent.PlanAdopted;
import org.jspecify.annotations.Nullable;

/** The days of the steps before the inspection on the ground; null before each; each organ is told by itself. */
record Preparation(
        @Nullable LocalDate adoptedOn, @Nullable LocalDate formedOn, Map<SupervisedOrgan, LocalDate> notified) {

    static final Preparation NONE = new Preparation(null, null, Map.of());

    Preparation evolve(PreparationEvent event) {
        return switch (event) {
            case InspectionPlanned e -> this;
            case PlanAdopted e -> new Preparation(e.occurredOn(), formedOn, notified);
            case GroupFormed e -> new Preparation(adoptedOn, e.occurredOn(), notified);
            case InspectedOrganNotified e -> {
                Map<SupervisedOrgan, LocalDate> next = new EnumMap<>(SupervisedOrgan.class);
                next.putAll(notified);
                next.put(e.organ(), e.occurredOn());
                yield new Preparation(adoptedOn, formedOn, Collections.unmodifiableMap(next));
            }
        };
    }

    /** The day the first organ was told; null before. */
    @Nullable
    LocalDate notifiedOn() {
        return notified.values().stream().min(LocalDate::compareTo).orElse(null);
    }

    /** The day of the last of these steps; null if none was taken. */
    @Nullable
    LocalDate lastOn() {
        if (!notified.isEmpty()) {
            return notifiedOn();
        }
        return formedOn == null ? adoptedOn : formedOn;
    }
}
