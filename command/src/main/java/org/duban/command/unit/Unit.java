package org.duban.command.unit;

import java.time.LocalDate;
import java.util.List;
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
 * @param succession what became of it; null while it stands
 */
public record Unit(
        UnitId unitId,
        String name,
        UnitKind kind,
        @Nullable SupervisedOrgan organ,
        Set<UnitId> predecessors,
        LocalDate since,
        @Nullable Succession succession) {

    /**
     * How a unit came to be no more.
     *
     * @param on the first day without it
     * @param successors the one it was merged into, or those it was split into; empty if it ended
     */
    public record Succession(LocalDate on, List<UnitId> successors) {

        /** Whether one other unit has all its work now. */
        public boolean merged() {
            return successors.size() == 1;
        }
    }

    /** Whether it was merged, split or ended. */
    public boolean over() {
        return succession != null;
    }
}
