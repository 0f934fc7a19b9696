package org.duban.events.unit;

import java.time.LocalDate;
import java.util.List;
import org.duban.events.Event;
import org.duban.events.Fixed;
import org.duban.events.SeveralLines;
import org.duban.events.StreamId;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.jspecify.annotations.Nullable;

/** What can happen to a unit. It keeps its id through every name. */
public sealed interface UnitEvent extends Event {

    /** Which one. */
    UnitId unitId();

    @Override
    default StreamId stream() {
        return unitId().stream();
    }

    /**
     * A unit is on the register, from {@code occurredOn} on.
     *
     * @param organ the supervised organ it belongs to; null for a unit of the congress itself
     */
    record UnitRegistered(
            UnitId unitId,
            String name,
            @Fixed UnitKind kind,
            @Nullable SupervisedOrgan organ,
            LocalDate occurredOn) implements UnitEvent {}

    /** It is called otherwise from now on. */
    record UnitRenamed(
            UnitId unitId, String name, @SeveralLines String reason, LocalDate occurredOn) implements UnitEvent {}

    /** Its work went over to another unit, into which it was merged. */
    record UnitMerged(
            UnitId unitId, UnitId into, @SeveralLines String reason, LocalDate occurredOn) implements UnitEvent {}

    /** Another unit was merged into it; whoever acts for it sees what was the other one's. */
    record PredecessorMerged(UnitId unitId, UnitId predecessor, LocalDate occurredOn) implements UnitEvent {}

    /** It was split into others, to which its work had been given before. */
    record UnitSplit(
            UnitId unitId, List<UnitId> into, @SeveralLines String reason, LocalDate occurredOn) implements UnitEvent {}

    /** There is no such unit any more, and none in its place. */
    record UnitEnded(UnitId unitId, @SeveralLines String reason, LocalDate occurredOn) implements UnitEvent {}

    /** What a unit is. */
    enum UnitKind {
        GENERAL_OFFICE,
        COMMITTEE,
        SUBDISTRICT_COMMITTEE,
        ORGAN_OFFICE,
        DEPARTMENT
    }
}
