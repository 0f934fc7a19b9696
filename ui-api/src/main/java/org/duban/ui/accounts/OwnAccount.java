package org.duban.ui.accounts;

import org.duban.command.account.Account;
import org.duban.command.account.Directory;
import org.duban.events.AccountName;
import org.duban.events.Role;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;

/** What belongs to an account is its own affair, and an administrator's. */
public final class OwnAccount {

    private final Directory directory;

    /** Judges by the accounts of {@code directory}. */
    public OwnAccount(Directory directory) {
        this.directory = directory;
    }

    /**
     * The account called {@code name}, whose affairs are {@code caller}'s too.
     *
     * @throws ProblemException if they are not, or there is no such account
     */
    public AccountName of(String name, Account caller) {
        boolean own = caller.name().value().equals(name);
        if (!own && !caller.roles().contains(Role.ADMIN)) {
            throw new ProblemException(ProblemCode.FORBIDDEN);
        }
        return directory.accounts().stream()
                .map(Account::name)
                .filter(known -> known.value().equals(name))
                .findAny()
                .orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND));
    }
}
