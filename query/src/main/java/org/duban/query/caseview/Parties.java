package org.duban.query.caseview;

import java.util.Set;
import org.duban.events.PersonId;
import org.duban.events.UnitId;

/** Units and people whose own business a case is as a whole, and not only an item of it. */
public record Parties(Set<UnitId> units, Set<PersonId> people) {

    /** In a form that has none. */
    public static final Parties NONE = new Parties(Set.of(), Set.of());
}
