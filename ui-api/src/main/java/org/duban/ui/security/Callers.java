package org.duban.ui.security;

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

    /** Callers with accounts of {@code directory}, or with {@code tokens} of them. */
    public Callers(Directory directory, TokenHolders tokens) {
        this.directory = directory;
        this.tokens = tokens;
    }

    /** The account of {@code caller} as it is this moment; empty if it is disabled, or the token is over. */
    public Optional<Account> now(Authentication caller) {
        return caller instanceof TokenAuthentication byToken
                ? tokens.account(byToken.token().id())
                : Optional.ofNullable(caller.getPrincipal())
                        .filter(Account.class::isInstance)
                        .flatMap(known -> directory.account(((Account) known).name()))
                        .filter(account -> !account.disabled());
    }
}
