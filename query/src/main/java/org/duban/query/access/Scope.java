package org.duban.query.access;

import java.util.List;
import java.util.Set;
import org.duban.events.Role;
import org.duban.events.UnitId;
import org.duban.query.row.Condition;
import org.duban.query.row.DutyFields;
import org.duban.query.row.RightsRow;

/**
 * The rows that a reader may read.
 *
 * @param all whether everything is open to the reader
 * @param organs those of cases that the reader's organ was told of
 * @param own those that the reader's units handle or owe
 * @param person those that the reader owes
 * @param told those that deputies, or all, were told of, if the reader is a deputy
 * @param handlingTold those of cases of which deputies, or all, were told how they were handled, likewise
 */
record Scope(boolean all, Condition organs, Condition own, Condition person, Condition told, Condition handlingTold) {

    private static final Set<Role> READ_ALL = Set.of(Role.CLERK, Role.COMMITTEE, Role.DIRECTOR, Role.AUDITOR);

    static Scope of(Reader reader) {
        boolean deputy = reader.roles().contains(Role.DEPUTY);
        return new Scope(
                reader.roles().stream().anyMatch(READ_ALL::contains),
                reader.roles().contains(Role.OFFICE) && reader.organ() != null
                        ? Condition.is(RightsRow.TOLD, reader.organ().name())
                        : Condition.never(),
                reader.roles().contains(Role.DEPARTMENT) && !reader.units().isEmpty()
                        ? Condition.oneOf(
                                RightsRow.UNITS,
                                reader.units().stream()
                                        .map(UnitId::value)
                                        .sorted()
                                        .toList())
                        : Condition.never(),
                reader.person() == null
                        ? Condition.never()
                        : Condition.is(RightsRow.PERSONS, reader.person().value()),
                deputy ? Condition.is(RightsRow.PUBLISHED, true) : Condition.never(),
                deputy ? Condition.is(RightsRow.HANDLING_TOLD, true) : Condition.never());
    }

    Condition cases() {
        return all ? Condition.always() : Condition.any(List.of(organs, own, person, told));
    }

    Condition owing() {
        return all ? Condition.always() : Condition.any(List.of(own, person));
    }

    Condition casesHandledBy(boolean readersUnit) {
        return all
                ? Condition.always()
                : Condition.any(List.of(organs, handlingTold, readersUnit ? own : Condition.never()));
    }

    Condition duties() {
        return all
                ? Condition.always()
                : Condition.any(List.of(
                        organs, own, person, told.and(Condition.oneOf(DutyFields.KIND, Extract.PUBLIC_DUTIES))));
    }
}
