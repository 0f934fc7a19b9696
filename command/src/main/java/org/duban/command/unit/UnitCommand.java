package org.duban.command.unit;

import java.time.LocalDate;
import java.util.List;
import org.duban.command.Authorized;
import org.duban.command.Command;
import org.duban.command.GeneratedId;
import org.duban.events.AtLeastOne;
import org.duban.events.Role;
import org.duban.events.SeveralLines;
import org.duban.events.StreamId;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.events.unit.UnitEvent.UnitKind;
import org.jspecify.annotations.Nullable;

/** What can be asked of the register of units. */
public sealed interface UnitCommand extends Command {

    /** The unit it is about. */
    UnitId unitId();

    @Override
    default StreamId stream() {
        return unitId().stream();
    }

    /**
     * Puts a unit on the register.
     *
     * @param organ the supervised organ it belongs to; null for a unit of the congress itself
     */
    @Authorized(by = Role.ADMIN, basis = "DD")
    record RegisterUnit(
            @GeneratedId UnitId unitId,
            String name,
            UnitKind kind,
            @Nullable SupervisedOrgan organ,
            LocalDate occurredOn)
            implements UnitCommand {}

    /** Gives a unit another name; everything of it stays with it. */
    @Authorized(by = Role.ADMIN, basis = "DD")
    record RenameUnit(
            UnitId unitId, String name, @SeveralLines String reason, LocalDate occurredOn) implements UnitCommand {}

    /** Merges a unit into another one, which from then on sees what was the other's. */
    @Authorized(by = Role.ADMIN, basis = "DD")
    record MergeUnit(
            UnitId unitId, UnitId into, @SeveralLines String reason, LocalDate occurredOn) implements UnitCommand {}

    /** Splits a unit into others; what it owes has to be given to them before. */
    @Authorized(by = Role.ADMIN, basis = "DD")
    record SplitUnit(
            UnitId unitId,
            @AtLeastOne List<UnitId> into,
            @SeveralLines String reason,
            LocalDate occurredOn) implements UnitCommand {}

    /** Ends a unit; what it owes has to be given to others before. */
    @Authorized(by = Role.ADMIN, basis = "DD")
    record EndUnit(UnitId unitId, @SeveralLines String reason, LocalDate occurredOn) implements UnitCommand {}
}
