package org.duban.command.desk;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.duban.command.Rule;
import org.duban.command.directory.DirectoryCommand;
import org.duban.command.directory.DirectoryCommand.AssignRole;
import org.duban.command.directory.DirectoryCommand.DisableAccount;
import org.duban.command.directory.DirectoryCommand.RegisterAccount;
import org.duban.command.directory.DirectoryCommand.RegisterUnit;
import org.duban.command.directory.DirectoryRule;
import org.duban.events.AccountName;
import org.duban.events.Role;
import org.duban.events.UnitId;
import org.duban.events.directory.DirectoryEvent.UnitKind;
import org.jspecify.annotations.Nullable;

/** One refused command for each rule about units and accounts. */
final class DirectoryRefusals {

    static final LocalDate DAY = LocalDate.of(2023, 1, 9);

    static final Map<Rule, DirectoryCommand> ALL = new HashMap<>(Map.of(
            DirectoryRule.OWN_ACCOUNT, new DisableAccount(new AccountName("admin"), "r", DAY),
            DirectoryRule.UNIT_EXISTS, unit("greening", UnitKind.GENERAL_OFFICE),
            DirectoryRule.ORGAN_MISSING, unit("parks", UnitKind.DEPARTMENT),
            DirectoryRule.ACCOUNT_UNKNOWN, role("nobody", Role.CLERK),
            DirectoryRule.ACCOUNT_EXISTS, account("clerk", null),
            DirectoryRule.ACCOUNT_DISABLED, role("leaver", Role.CLERK),
            DirectoryRule.ROLE_ALREADY_ASSIGNED, role("clerk", Role.CLERK),
            DirectoryRule.ROLES_INCOMPATIBLE, role("clerk", Role.DEPARTMENT),
            DirectoryRule.UNIT_NEEDED_FOR_ROLE, role("newcomer", Role.COMMITTEE)));

    private DirectoryRefusals() {}

    static RegisterUnit unit(String id, UnitKind kind) {
        return new RegisterUnit(new UnitId(id), id, kind, null, DAY);
    }

    static RegisterAccount account(String name, @Nullable UnitId unit) {
        return new RegisterAccount(new AccountName(name), name, unit, DAY);
    }

    static AssignRole role(String account, Role role) {
        return new AssignRole(new AccountName(account), role, DAY);
    }
}
