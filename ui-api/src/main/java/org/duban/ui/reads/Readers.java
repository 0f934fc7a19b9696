package org.duban.ui.reads;

import java.util.Optional;
import org.duban.command.account.Account;
import org.duban.command.account.Directory;
import org.duban.command.unit.Unit;
import org.duban.events.SupervisedOrgan;
import org.duban.query.access.Reader;

/** Tells the query side who asks. */
public final class Readers {

    private final Directory directory;

    /** Readers whose units are on the register of {@code directory}. */
    public Readers(Directory directory) {
        this.directory = directory;
    }

    /** The reader that {@code account} is. */
    public Reader of(Account account) {
        SupervisedOrgan organ = Optional.ofNullable(account.unit())
                .flatMap(directory::unit)
                .map(Unit::organ)
                .orElse(null);
        return new Reader(account.roles(), account.unit(), organ);
    }
}
