package org.duban.events.ledger.codec;

import java.time.LocalDate;
import java.util.List;
import org.duban.events.AccountName;
import org.duban.events.Role;
import org.duban.events.SupervisedOrgan;
import org.duban.events.directory.DirectoryEvent;
import org.duban.events.directory.DirectoryEvent.AccountDisabled;
import org.duban.events.directory.DirectoryEvent.AccountRegistered;
import org.duban.events.directory.DirectoryEvent.RoleAssigned;
import org.duban.events.directory.DirectoryEvent.UnitKind;
import org.duban.events.directory.DirectoryEvent.UnitRegistered;

/** The events of units and accounts. */
final class DirectorySamples {

    private static final AccountName ACCOUNT = new AccountName("greening-1");

    private DirectorySamples() {}

    static List<DirectoryEvent> all() {
        return List.of(
                new UnitRegistered(
                        Samples.GREENING,
                        "徐汇区绿化和市容管理局",
                        UnitKind.DEPARTMENT,
                        SupervisedOrgan.GOVERNMENT,
                        LocalDate.of(2023, 1, 3)),
                new AccountRegistered(ACCOUNT, "绿化市容局经办人", Samples.GREENING, LocalDate.of(2023, 1, 3)),
                new RoleAssigned(ACCOUNT, Role.DEPARTMENT, LocalDate.of(2023, 1, 3)),
                new AccountDisabled(ACCOUNT, "岗位调整", LocalDate.of(2024, 3, 1)));
    }
}
