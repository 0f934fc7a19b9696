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
            AccountRule.OWN_ACCOUNT, new DisableAccount(new AccountName("admin"), "r", DAY),
            UnitRule.UNIT_EXISTS, unit("greening", UnitKind.GENERAL_OFFICE),
            CommonRule.ORGAN_MISSING, unit("parks", UnitKind.DEPARTMENT),
            AccountRule.ACCOUNT_UNKNOWN, role("nobody", Role.CLERK),
            AccountRule.ACCOUNT_EXISTS, account("clerk", null),
            AccountRule.ACCOUNT_DISABLED, role("leaver", Role.CLERK),
            AccountRule.ROLE_ALREADY_ASSIGNED, role("clerk", Role.CLERK),
            AccountRule.ROLES_INCOMPATIBLE, role("clerk", Role.DEPARTMENT),
            AccountRule.UNIT_NEEDED_FOR_ROLE, role("newcomer", Role.COMMITTEE)));

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
