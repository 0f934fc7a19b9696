package org.duban.query;

import java.util.List;
import java.util.Set;
import org.duban.events.PersonId;
import org.duban.events.Role;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.query.access.Reader;

/** One reader of each kind. */
final class Readers {

    private Readers() {}

    static List<Reader> all() {
        UnitId unit = new UnitId("unit-1");
        return List.of(
                Desk.CLERK,
                Reader.of(Set.of(Role.OFFICE), new UnitId("office"), SupervisedOrgan.GOVERNMENT),
                Reader.of(Set.of(Role.OFFICE), new UnitId("office"), SupervisedOrgan.COURT),
                Reader.of(Set.of(Role.DEPARTMENT), unit, SupervisedOrgan.GOVERNMENT),
                Reader.of(Set.of(Role.DEPUTY), null, null),
                new Reader(Set.of(Role.DEPUTY), Set.of(), null, new PersonId("p-1")),
                new Reader(Set.of(Role.DEPARTMENT), Set.of(unit, new UnitId("unit-2")), null, null),
                Reader.of(Set.of(Role.DEPUTY, Role.DEPARTMENT), unit, SupervisedOrgan.GOVERNMENT),
                Reader.of(Set.of(Role.ADMIN), null, null));
    }
}
