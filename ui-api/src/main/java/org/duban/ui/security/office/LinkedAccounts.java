package org.duban.ui.security.office;

import java.util.Map;
import java.util.Optional;
import org.duban.command.account.Account;
import org.duban.command.account.Directory;
import org.duban.events.AccountName;

/** Finds the account that somebody is here. Nobody gets an account or a right by what his office says. */
record LinkedAccounts(Directory directory, String claim) {

    private static final String NAME = "[a-z0-9-]{1,64}";

    /** The account that those claims name; empty if there is none, or it has ended. */
    Optional<Account> named(Map<String, Object> claims) {
        return Optional.of(called(claims))
                .filter(name -> name.matches(NAME))
                .flatMap(name -> directory.account(new AccountName(name)))
                .filter(account -> !account.disabled());
    }

    /** What they call him; empty if nothing. */
    String called(Map<String, Object> claims) {
        return claims.get(claim) instanceof String name ? name : "";
    }
}
