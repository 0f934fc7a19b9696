package org.duban.command.dispatch;

import java.util.List;
import java.util.Optional;
import org.duban.command.Register;
import org.duban.command.account.Account;
import org.duban.command.account.Accounts;
import org.duban.command.account.Directory;
import org.duban.command.unit.Unit;
import org.duban.command.unit.Units;
import org.duban.events.AccountName;
import org.duban.events.StreamId;
import org.duban.events.UnitId;
import org.duban.events.ledger.history.History;

/** Units and accounts read from their streams, as they are now. */
final class LedgerDirectory implements Directory {

    private final StreamRepository streams;

    LedgerDirectory(StreamRepository streams) {
        this.streams = streams;
    }

    @Override
    public Optional<Unit> unit(UnitId unitId) {
        return find(Units.REGISTER, unitId.value());
    }

    @Override
    public Optional<Account> account(AccountName name) {
        return find(Accounts.REGISTER, name.value());
    }

    @Override
    public List<Unit> units() {
        return all(Units.REGISTER);
    }

    @Override
    public List<Account> accounts() {
        return all(Accounts.REGISTER);
    }

    @SuppressWarnings("unchecked") // a register's entries were folded by its own rules
    private <S> List<S> all(Register<?, ?, S> register) {
        return streams.history().streams(register.kind() + "-").stream()
                .flatMap(stream -> find(register, new StreamId(stream).id()).stream())
                .toList();
    }

    @SuppressWarnings("unchecked") // a register's entries were folded by its own rules
    private <S> Optional<S> find(Register<?, ?, S> register, String id) {
        return Optional.ofNullable(
                (S) streams.load(register.stream(id), History.NOW).state().own());
    }
}
