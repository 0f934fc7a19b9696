package org.duban.ui.tokens;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.duban.command.account.Account;
import org.duban.command.account.Directory;
import org.duban.command.unit.Unit;
import org.duban.events.Role;
import org.duban.events.UnitId;
import org.duban.events.unit.UnitEvent.UnitKind;
import org.duban.query.access.Access;
import org.duban.ui.reads.Readers;

/**
 * Whom tokens let act, never with more than the account's own rights. A token ends with its day, with the
 * account, and when somebody else resets the account's password: whoever had got hold of the account may have made it.
 */
public final class TokenHolders {

    /** The roles by which those of a unit read what that unit reads. */
    private static final Map<UnitKind, Role> READING =
            Map.of(UnitKind.DEPARTMENT, Role.DEPARTMENT, UnitKind.ORGAN_OFFICE, Role.OFFICE);

    private final ApiTokens tokens;
    private final Directory directory;
    private final Readers readers;
    private final Clock clock;

    /** Holders of {@code tokens} with accounts of {@code directory}. */
    public TokenHolders(ApiTokens tokens, Directory directory, Clock clock) {
        this.tokens = tokens;
        this.directory = directory;
        this.readers = new Readers(directory);
        this.clock = clock;
    }

    /**
     * Who bears {@code bearer}; empty if it is no token, or no longer one. Wrong secrets are not counted as wrong passwords
     * are: nobody guesses 256 bits, and whoever knows a token's id could shut out its owner.
     */
    public Optional<TokenAuthentication> bearing(Bearer bearer) {
        return tokens.opened(bearer)
                .flatMap(token -> account(token).map(account -> new TokenAuthentication(account, token)));
    }

    /** Whom the token of that id lets act this moment, with the rights that it leaves; empty if nobody. */
    public Optional<Account> account(String id) {
        return tokens.find(id).flatMap(this::account);
    }

    private Optional<Account> account(ApiToken token) {
        return Optional.of(token)
                .filter(one -> !one.until().isBefore(LocalDate.now(clock)))
                .flatMap(one -> directory.account(one.account()))
                .filter(account -> !account.disabled())
                .filter(account -> account.resets() == tokens.resets(token.id()))
                .flatMap(account -> within(account, token));
    }

    /**
     * {@code account} within the token's unit: the account itself, if it acts for that unit; if it may read everything,
     * somebody who reads what that unit reads, and gives no commands; nobody else.
     */
    Optional<Account> within(Account account, ApiToken token) {
        UnitId unit = token.unit();
        if (unit == null || readers.of(account).units().contains(unit)) {
            return Optional.of(account);
        }
        boolean narrower = new Access(readers.of(account)).all() && !token.writes();
        return narrower ? directory.unit(unit).flatMap(of -> readerOf(of, account)) : Optional.empty();
    }

    private static Optional<Account> readerOf(Unit unit, Account account) {
        return Optional.ofNullable(READING.get(unit.kind()))
                .map(role -> new Account(
                        account.name(),
                        account.displayName(),
                        unit.unitId(),
                        null,
                        null,
                        account.since(),
                        Set.of(role),
                        account.disabled(),
                        account.resets()));
    }
}
