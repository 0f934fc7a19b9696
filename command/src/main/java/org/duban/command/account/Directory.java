package org.duban.command.account;

import java.util.List;
import java.util.Optional;
import org.duban.command.unit.Unit;
import org.duban.command.unit.Units;
import org.duban.events.AccountName;
import org.duban.events.UnitId;

/** Units and accounts, always as the ledger has them this moment. */
public interface Directory {

    /** The unit of that id. */
    Optional<Unit> unit(UnitId unitId);

    /** The account of that name, disabled or not. */
    Optional<Account> account(AccountName name);

    /** The unit whose work an account does now: its own, or whichever that was merged into; empty if it has none. */
    default Optional<Unit> actingUnit(Account account) {
        return Optional.ofNullable(account.unit()).flatMap(this::unit).map(unit -> Units.heir(unit, this::unit));
    }

    /** All units, in the order they were registered. */
    List<Unit> units();

    /** All accounts, in the order they were registered. */
    List<Account> accounts();
}
