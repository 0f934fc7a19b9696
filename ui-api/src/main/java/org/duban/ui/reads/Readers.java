package org.duban.ui.reads;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.duban.command.account.Account;
import org.duban.command.account.Directory;
import org.duban.command.unit.Unit;
import org.duban.events.UnitId;
import org.duban.query.access.Reader;

/** Tells the query side who asks. */
public final class Readers {

    private final Directory directory;

    /** Readers whose units are on the register of {@code directory}. */
    public Readers(Directory directory) {
        this.directory = directory;
    }

    /** The reader that {@code account} is: of its unit or whichever that was merged into, and of all that were merged into that one. */
    public Reader of(Account account) {
        Optional<Unit> unit = directory.actingUnit(account);
        Set<UnitId> units = new HashSet<>(unit.map(Unit::predecessors).orElse(Set.of()));
        unit.map(Unit::unitId).ifPresent(units::add);
        return new Reader(account.roles(), units, unit.map(Unit::organ).orElse(null), account.person());
    }
}
