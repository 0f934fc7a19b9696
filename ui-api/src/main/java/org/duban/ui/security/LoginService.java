package org.duban.ui.security;

import java.util.Optional;
import org.duban.command.account.Account;
import org.duban.command.account.Directory;
import org.duban.events.AccountName;
import org.duban.ui.accounts.Credentials;
import org.duban.ui.accounts.Hashing;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Lets in whoever has an account that is not disabled, and its password. */
public final class LoginService {

    private final Directory directory;
    private final Credentials credentials;
    private final Attempts attempts;
    private final PasswordCheck check;

    /** A door for the accounts of {@code directory}. */
    public LoginService(Directory directory, Credentials credentials, PasswordEncoder encoder, Attempts attempts) {
        this.directory = directory;
        this.credentials = credentials;
        this.attempts = attempts;
        this.check = new PasswordCheck(encoder);
    }

    /**
     * The account as it is this moment, if {@code password} is its own; takes as long for names nobody bears.
     *
     * @param from the address of whoever asks
     * @throws org.duban.ui.problem.ProblemException if the door is shut after too many wrong passwords
     */
    public Optional<Account> open(String name, String password, String from) {
        Client client = new Client(name, from);
        Optional<Account> account = named(name).flatMap(directory::account).filter(found -> !found.disabled());
        Optional<String> hash = account.map(Account::name).flatMap(credentials::hash);
        if (hash.isPresent() && attempts.knows(client) && check.remembers(name, password, hash.get())) {
            attempts.cameAgain(client);
            return account;
        }
        attempts.enter(client);
        boolean right = check.matches(name, password, hash.orElse(Hashing.NOBODYS));
        if (!right || hash.isEmpty()) {
            return Optional.empty();
        }
        attempts.succeeded(client);
        account.map(Account::name).ifPresent(known -> credentials.renew(known, password));
        return account;
    }

    private static Optional<AccountName> named(String name) {
        return name.matches("[a-z0-9-]{1,64}") ? Optional.of(new AccountName(name)) : Optional.empty();
    }
}
