package org.duban.command.desk;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duban.command.directory.Account;
import org.duban.command.directory.Directory;
import org.duban.command.directory.Unit;
import org.duban.events.AccountName;
import org.duban.events.Role;
import org.duban.events.UnitId;
import org.duban.events.directory.DirectoryEvent;
import org.duban.events.directory.DirectoryEvent.AccountDisabled;
import org.duban.events.directory.DirectoryEvent.AccountRegistered;
import org.duban.events.directory.DirectoryEvent.RoleAssigned;
import org.duban.events.directory.DirectoryEvent.UnitRegistered;
import org.duban.events.ledger.history.History;
import org.jspecify.annotations.Nullable;

/** Units and accounts read from their streams, which are a few events long. */
final class LedgerDirectory implements Directory {

    private static final String UNIT = "unit-";
    private static final String ACCOUNT = "account-";

    private final History history;

    LedgerDirectory(History history) {
        this.history = history;
    }

    @Override
    public Optional<Unit> unit(UnitId unitId) {
        return Optional.ofNullable(unit(UNIT + unitId));
    }

    @Override
    public Optional<Account> account(AccountName name) {
        return Optional.ofNullable(account(ACCOUNT + name));
    }

    @Override
    public List<Unit> units() {
        return history.streams(UNIT).stream()
                .flatMap(stream -> Optional.ofNullable(unit(stream)).stream())
                .toList();
    }

    @Override
    public List<Account> accounts() {
        return history.streams(ACCOUNT).stream()
                .flatMap(stream -> Optional.ofNullable(account(stream)).stream())
                .toList();
    }

    private @Nullable Unit unit(String stream) {
        Unit unit = null;
        for (DirectoryEvent event : events(stream)) {
            if (event instanceof UnitRegistered e) {
                unit = new Unit(e.unitId(), e.name(), e.kind(), e.organ());
            }
        }
        return unit;
    }

    private @Nullable Account account(String stream) {
        Account account = null;
        for (DirectoryEvent event : events(stream)) {
            account = after(account, event);
        }
        return account;
    }

    private static @Nullable Account after(@Nullable Account account, DirectoryEvent event) {
        return switch (event) {
            case UnitRegistered e -> account;
            case AccountRegistered e -> new Account(e.account(), e.displayName(), e.unit(), Set.of(), false);
            case RoleAssigned e -> account == null ? null : withRole(account, e.role());
            case AccountDisabled e ->
                account == null
                        ? null
                        : new Account(account.name(), account.displayName(), account.unit(), Set.of(), true);
        };
    }

    private static Account withRole(Account account, Role role) {
        Set<Role> roles = EnumSet.of(role);
        roles.addAll(account.roles());
        return new Account(account.name(), account.displayName(), account.unit(), Set.copyOf(roles), false);
    }

    private List<DirectoryEvent> events(String stream) {
        return history.stream(stream, 0, History.NOW).stream()
                .map(recorded -> (DirectoryEvent) recorded.event())
                .toList();
    }
}
