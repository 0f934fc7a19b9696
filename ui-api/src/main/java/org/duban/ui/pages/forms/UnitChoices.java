package org.duban.ui.pages.forms;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.duban.command.account.Directory;
import org.duban.command.unit.Unit;
import org.duban.events.Role;
import org.duban.events.unit.UnitEvent.UnitKind;
import org.duban.query.access.Access;
import org.duban.query.access.Reader;
import org.duban.query.words.Vocabulary;

/** The units that may be named: where a committee is asked for only committees, where work is given out only who may do it. */
record UnitChoices(Directory directory, Reader reader, Vocabulary words) {

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
        return !OF_HANDLERS.contains(field) || (unit.kind() != UnitKind.COMMITTEE && isWithinReach(unit));
    }

    /** An organ's office gives out work to the units of its own organ. */
    private boolean isWithinReach(Unit unit) {
        boolean office = reader.roles().contains(Role.OFFICE) && !new Access(reader).all();
        return !office || unit.organ() == reader.organ();
    }
}
