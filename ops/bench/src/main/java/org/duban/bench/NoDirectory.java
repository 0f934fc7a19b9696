package org.duban.bench;

import java.util.List;
import java.util.Optional;
import org.duban.command.account.Account;
import org.duban.command.account.Directory;
import org.duban.command.unit.Unit;
import org.duban.events.AccountName;
import org.duban.events.UnitId;

/** Nobody is known. */
final class NoDirectory implements Directory {

    @Override
    public Optional<Unit> unit(UnitId unitId) {
        return Optional.empty();
    }

    @Override
    public Optional<Account> account(AccountName name) {
        return Optional.empty();
    }

    @Override
    public List<Unit> units() {
        return List.of();
    }

    @Override
    public List<Account> accounts() {
        return List.of();
    }
}
