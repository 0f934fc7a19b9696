package org.duban.query.unit;

import java.time.LocalDate;
import java.util.List;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.events.unit.UnitEvent.UnitKind;
import org.duban.events.unit.UnitEvent.UnitRegistered;
import org.duban.query.caseview.Lists;
import org.duban.query.register.RegisterFacts;
import org.jspecify.annotations.Nullable;

/**
 * One unit, under every name it had.
 *
 * @param organ the supervised organ it belongs to; null for a unit of the congress itself
 * @param names oldest first
 * @param predecessors the units that were merged into it, and when
 * @param end how it ceased; null while there is such a unit
 */
public record UnitFacts(
        UnitId unitId,
        UnitKind kind,
        @Nullable SupervisedOrgan organ,
        List<UnitName> names,
        List<MergedPredecessor> predecessors,
        @Nullable UnitEnd end)
        implements RegisterFacts {

    /**
     * What it was called from a day on.
     *
     * @param reason why; null for the first name
     */
    public record UnitName(
            LocalDate from, String name, @Nullable String reason) {}

    /** A unit was merged into it. */
    public record MergedPredecessor(UnitId unit, LocalDate on) {}

    /** It ceased; {@code successors} took its work over, none if nobody did. */
    public record UnitEnd(LocalDate on, List<UnitId> successors, String reason) {}

    /** Its present name. */
    @Override
    public String title() {
        return names.getLast().name();
    }

    /** What it was called on that day; its first name before it had any. */
    public String nameOn(LocalDate day) {
        return names.stream()
                .filter(name -> !name.from().isAfter(day))
                .reduce((first, second) -> second)
                .orElse(names.getFirst())
                .name();
    }

    static UnitFacts of(UnitRegistered e) {
        return new UnitFacts(
                e.unitId(),
                e.kind(),
                e.organ(),
                List.of(new UnitName(e.occurredOn(), e.name(), null)),
                List.of(),
                null);
    }

    UnitFacts renamed(UnitName name) {
        return new UnitFacts(unitId, kind, organ, Lists.plus(names, name), predecessors, end);
    }

    UnitFacts with(MergedPredecessor predecessor) {
        return new UnitFacts(unitId, kind, organ, names, Lists.plus(predecessors, predecessor), end);
    }

    UnitFacts ended(UnitEnd how) {
        return new UnitFacts(unitId, kind, organ, names, predecessors, how);
    }
}
