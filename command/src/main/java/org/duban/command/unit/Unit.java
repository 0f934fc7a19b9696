package org.duban.command.unit;

import java.time.LocalDate;
import java.util.Set;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.events.unit.UnitEvent.UnitKind;
import org.jspecify.annotations.Nullable;

/**
 * A unit on the register.
 *
 * @param name the last one
 * @param organ the supervised organ it belongs to; null for a unit of the congress itself
 * @param predecessors the units that were merged into it, and into those
 * @param since the day of registration
 * @param over whether it was merged, split or ended
 */
public record Unit(
        UnitId unitId,
        String name,
        UnitKind kind,
        @Nullable SupervisedOrgan organ,
        Set<UnitId> predecessors,
        LocalDate since,
        boolean over) {}
