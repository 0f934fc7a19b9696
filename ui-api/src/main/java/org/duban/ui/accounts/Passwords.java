package org.duban.ui.accounts;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.duban.command.CommandGateway;
import org.duban.command.Receipt;
import org.duban.command.Sender;
import org.duban.command.account.Account;
import org.duban.command.account.AccountCommand.ResetPassword;
import org.duban.command.account.Directory;
import org.duban.command.unit.Unit;
import org.duban.events.AccountName;
import org.duban.ui.commands.RecordBody;
import org.duban.ui.commands.shape.RecordSchema;
import org.duban.ui.commands.shape.Verbatim;
import org.duban.ui.http.JsonBody;
import org.duban.ui.journal.OperatorLog;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;

/** Decides who may set whose password, and sets it. */
public final class Passwords {

    private final Directory directory;
    private final CommandGateway desk;
    private final Clock clock;
    private final OwnAccount accounts;
    private final Credentials credentials;
    private final RecordBody<NewPassword> bodies;
    private final LongSupplier head;
    private final ReentrantLock once = new ReentrantLock();

    /** The body of a request that sets a password. */
    public record NewPassword(@Verbatim String password) {}

    /**
     * Passwords of the accounts in {@code directory}.
     *
     * @param head where the ledger is
     */
    public Passwords(
            Directory directory,
            Credentials credentials,
            JsonBody bodies,
            CommandGateway desk,
            Clock clock,
            LongSupplier head) {
        this.head = head;
        this.directory = directory;
        this.desk = desk;
        this.clock = clock;
        this.accounts = new OwnAccount(directory);
        this.credentials = credentials;
        this.bodies = new RecordBody<>(
                NewPassword.class,
                RecordSchema.of(NewPassword.class),
                bodies,
                ProblemCode.INVALID_PASSWORD,
                PasswordRules.bounds());
    }

    /**
     * Sets the password of the account called {@code name} to the one in {@code request}; another's is first recorded as
     * reset, so that nobody's password changes without a trace, and whoever set it does not know the one that is used.
     *
     * @throws ProblemException if {@code caller} may not, there is no such account, or the password is not fit
     */
    void set(String name, Account caller, HttpServletRequest request) throws IOException {
        AccountName account = accounts.of(name, caller);
        String password = bodies.of(request).password();
        if (account.equals(caller.name())) {
            choose(caller, password);
        } else {
            PasswordRules.mustFit(password, about(directory.account(account).orElse(caller)));
            reset(account, caller, password);
        }
    }

    /**
     * Gives {@code account} the password that its bearer chose.
     *
     * @throws ProblemException if it is not fit
     */
    public void choose(Account account, String password) {
        Account now = directory.account(account.name()).orElse(account);
        PasswordRules.mustFit(password, about(now));
        credentials.choose(now, password);
    }

    /**
     * Gives somebody else a password that is good for one login, and answers it: nobody but its bearer should see it.
     *
     * @throws ProblemException if {@code caller} may not, or there is no such account but his own
     */
    public String once(String name, Account caller) {
        AccountName account = anothers(name, caller);
        String password = OneTimePassword.fresh();
        reset(account, caller, password);
        return password;
    }

    /**
     * Does the same the first time that {@code sender} comes with its key. Whoever comes with it again is answered nothing,
     * and the password stays what it is: its bearer may be using it, or may have chosen another.
     *
     * @throws ProblemException if {@code caller} may not, or there is no such account but his own
     */
    public Optional<String> once(String name, Account caller, Sender sender) {
        AccountName account = anothers(name, caller);
        String password = OneTimePassword.fresh();
        once.lock(); // between the head and the receipt nobody else may come with the same key
        try {
            long before = head.getAsLong();
            Receipt receipt = desk.send(new ResetPassword(account, LocalDate.now(clock)), sender);
            if (receipt.position() <= before) {
                return Optional.empty();
            }
            set(account, caller, password);
        } finally {
            once.unlock();
        }
        return Optional.of(password);
    }

    private AccountName anothers(String name, Account caller) {
        AccountName account = accounts.of(name, caller);
        if (account.equals(caller.name())) {
            throw new ProblemException(ProblemCode.FORBIDDEN);
        }
        return account;
    }

    private void reset(AccountName account, Account caller, String password) {
        desk.send(
                new ResetPassword(account, LocalDate.now(clock)),
                Sender.of(caller.name().value()));
        set(account, caller, password);
    }

    private void set(AccountName account, Account caller, String password) {
        credentials.set(account, password);
        OperatorLog.passwordSet(account.value(), caller.name().value());
    }

    /** What belongs to the account and is guessed first: what it and its unit are called. */
    private List<String> about(Account account) {
        Stream<String> unit = Stream.ofNullable(account.unit())
                .flatMap(id -> Stream.concat(Stream.of(id.value()), directory.unit(id).map(Unit::name).stream()));
        return Stream.concat(Stream.of(account.name().value(), account.displayName()), unit)
                .toList();
    }
}
