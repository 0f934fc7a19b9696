package org.duban.ui.pages.forms;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.duban.command.account.Directory;
import org.duban.command.unit.Unit;
import org.duban.events.Role;
import org.duban.events.SupervisedOrgan;
import org.duban.events.unit.UnitEvent.UnitKind;
import org.duban.query.access.Access;
import org.duban.query.access.Reader;
import org.duban.query.words.Vocabulary;

/**
 * The units that may be named: where a committee is asked for only committees, where work is given out only who may do it,
 * and of those whose acts are written down from paper only who may act.
 *
 * @param organs of the case that the form is about; empty if it has none, or the form is about none
 */
record UnitChoices(Directory directory, Reader reader, Vocabulary words, Set<SupervisedOrgan> organs) {

    /** What fields are called that name a unit of an organ whose act something is. */
    static final String ACTING = "acting";

    /** What fields are called that name an organ's office whose act something is. */
    static final String ACTING_FOR_ORGAN = "actingForOrgan";

    private static final Set<String> OF_COMMITTEES = Set.of("committee");
    private static final Set<String> OF_HANDLERS =
            Set.of("lead", "leadUnit", "assisting", "assistingUnits", "assistingUnit");

    List<Option> of(String field) {
        return directory.units().stream()
                .filter(unit -> !unit.over())
                .filter(unit -> fits(unit, field))
                .sorted(Comparator.comparing((Unit unit) -> unit.kind() != UnitKind.DEPARTMENT)
                        .thenComparing(Unit::kind)
                        .thenComparing(Unit::name))
                .map(unit -> new Option(unit.unitId().value(), unit.name(), words.value(unit.kind())))
                .toList();
    }

    private boolean fits(Unit unit, String field) {
        if (OF_COMMITTEES.contains(field)) {
            return unit.kind() == UnitKind.COMMITTEE;
        }
        if (field.equals(ACTING) || field.equals(ACTING_FOR_ORGAN)) {
            boolean office = unit.kind() == UnitKind.ORGAN_OFFICE && isOfCase(unit);
            return office || (field.equals(ACTING) && unit.kind() == UnitKind.DEPARTMENT);
        }
        return !OF_HANDLERS.contains(field) || (unit.kind() != UnitKind.COMMITTEE && isWithinReach(unit));
    }

    private boolean isOfCase(Unit unit) {
        return organs.isEmpty() || organs.contains(unit.organ());
    }

    /** An organ's office gives out work to the units of its own organ. */
    private boolean isWithinReach(Unit unit) {
        boolean office = reader.roles().contains(Role.OFFICE) && !new Access(reader).all();
        return !office || unit.organ() == reader.organ();
    }
}
