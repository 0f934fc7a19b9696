package org.duban.ui.security;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;
import org.duban.command.account.Account;
import org.duban.command.account.Directory;
import org.duban.events.AccountName;
import org.duban.ui.accounts.Credentials;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Lets in whoever has an account that is not disabled, and its password. */
public final class LoginService {

    private static final int LOCKS = 64;

    private final Directory directory;
    private final Credentials credentials;
    private final Attempts attempts;
    private final PasswordCheck check;
    private final CompletableFuture<String> nobodysHash;
    private final ReentrantLock[] locks = new ReentrantLock[LOCKS];

    /** A door for the accounts of {@code directory}. */
    public LoginService(Directory directory, Credentials credentials, PasswordEncoder encoder, Attempts attempts) {
        this.directory = directory;
        this.credentials = credentials;
        this.attempts = attempts;
        this.check = new PasswordCheck(encoder);
        // A hash takes as long as all of a small ledger, so the start does not wait for it.
        this.nobodysHash = CompletableFuture.supplyAsync(
                () -> String.valueOf(encoder.encode("nobody")),
                task -> Thread.ofPlatform().name("nobodys-hash").daemon().start(task));
        for (int i = 0; i < LOCKS; i++) {
            locks[i] = new ReentrantLock();
        }
    }

    /**
     * The account as it is this moment, if {@code password} is its own; takes as long for names nobody bears.
     *
     * @throws org.duban.ui.problem.ProblemException if the door is shut after too many wrong passwords
     */
    Optional<Account> open(String name, String password) {
        ReentrantLock oneGuessAtATime = locks[Math.floorMod(name.hashCode(), LOCKS)];
        oneGuessAtATime.lock();
        try {
            attempts.enter(name);
            Optional<Account> account = verified(name, password);
            account.ifPresentOrElse(right -> attempts.succeeded(name), () -> attempts.failed(name));
            return account;
        } finally {
            oneGuessAtATime.unlock();
        }
    }

    private Optional<Account> verified(String name, String password) {
        Optional<Account> account = named(name).flatMap(directory::account).filter(found -> !found.disabled());
        Optional<String> own = account.map(Account::name).flatMap(credentials::hash);
        boolean right = check.matches(name, password, own.orElseGet(nobodysHash::join));
        return account.filter(found -> right && own.isPresent());
    }

    private static Optional<AccountName> named(String name) {
        return name.matches("[a-z0-9-]{1,64}") ? Optional.of(new AccountName(name)) : Optional.empty();
    }
}
