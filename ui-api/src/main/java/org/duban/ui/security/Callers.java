package org.duban.ui.security;

import java.time.InstantSource;
import java.util.Optional;
import org.duban.command.account.Account;
import org.duban.command.account.Directory;
import org.duban.ui.tokens.TokenAuthentication;
import org.duban.ui.tokens.TokenHolders;
import org.springframework.security.core.Authentication;

/** Who callers are, also while they are still being answered: rights may be taken back meanwhile. */
public final class Callers {

    private final Directory directory;
    private final TokenHolders tokens;
    private final InstantSource clock;

    /**
     * Callers with accounts of {@code directory}, or with {@code tokens} of them.
     *
     * @param clock of the world, by which the proofs of others end
     */
    public Callers(Directory directory, TokenHolders tokens, InstantSource clock) {
        this.clock = clock;
        this.directory = directory;
        this.tokens = tokens;
    }

    /** The account of {@code caller} as it is this moment; empty if it is disabled, or the token is over. */
    public Optional<Account> now(Authentication caller) {
        if (caller instanceof ProvenCaller proven && proven.over(clock.instant())) {
            return Optional.empty();
        }
        return caller instanceof TokenAuthentication byToken
                ? tokens.account(byToken.token().id())
                : Optional.ofNullable(caller.getPrincipal())
                        .filter(Account.class::isInstance)
                        .flatMap(known -> directory.account(((Account) known).name()))
                        .filter(account -> !account.disabled());
    }
}
