package org.duban.command.unit;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.command.World;
import org.duban.events.Responsible;
import org.duban.events.UnitId;
import org.duban.events.unit.UnitEvent.UnitKind;

/** In whose name a unit owes: its own, those of its predecessors, and its organ's or the general office's if nobody else would be left. */
record Owners(Unit unit, World world) {

    Set<Responsible> all() {
        Stream<UnitId> units = Stream.concat(Stream.of(unit.unitId()), unit.predecessors().stream());
        Stream<Responsible> own = units.flatMap(id -> Stream.of(Responsible.unit(id), Responsible.committee(id)));
        return Stream.concat(own, isLast() ? office() : Stream.of()).collect(Collectors.toUnmodifiableSet());
    }

    private Stream<Responsible> office() {
        return switch (unit.kind()) {
            case ORGAN_OFFICE -> Stream.of(Responsible.office(Objects.requireNonNull(unit.organ())));
            case GENERAL_OFFICE -> Stream.of(Responsible.GENERAL_OFFICE);
            case COMMITTEE, SUBDISTRICT_COMMITTEE, DEPARTMENT -> Stream.of();
        };
    }

    private boolean isLast() {
        return (unit.kind() == UnitKind.ORGAN_OFFICE || unit.kind() == UnitKind.GENERAL_OFFICE)
                && world.all(Units.REGISTER).stream()
                        .noneMatch(other -> !other.unitId().equals(unit.unitId())
                                && !other.over()
                                && other.kind() == unit.kind()
                                && other.organ() == unit.organ());
    }
}
