package org.duban.ui.accounts;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.duban.command.account.Account;
import org.duban.command.account.Directory;
import org.duban.events.AccountName;
import org.duban.ui.commands.RecordBody;
import org.duban.ui.commands.shape.RecordSchema;
import org.duban.ui.http.JsonBody;
import org.duban.ui.journal.OperatorLog;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;

/** Decides who may set whose password, and sets it. */
public final class Passwords {

    private final OwnAccount accounts;
    private final Credentials credentials;
    private final RecordBody<NewPassword> bodies;

    /** The body of a request that sets a password. */
    public record NewPassword(String password) {}

    /** Passwords of the accounts in {@code directory}. */
    public Passwords(Directory directory, Credentials credentials, JsonBody bodies) {
        this.accounts = new OwnAccount(directory);
        this.credentials = credentials;
        this.bodies = new RecordBody<>(
                NewPassword.class,
                RecordSchema.of(NewPassword.class),
                bodies,
                ProblemCode.INVALID_PASSWORD,
                Credentials.bounds());
    }

    /**
     * Sets the password of the account called {@code name} to the one in {@code request}.
     *
     * @throws ProblemException if {@code caller} may not, there is no such account, or the password is not fit
     */
    void set(String name, Account caller, HttpServletRequest request) throws IOException {
        AccountName account = accounts.of(name, caller);
        credentials.set(account, bodies.of(request).password());
        if (!account.equals(caller.name())) {
            OperatorLog.passwordSet(account.value(), caller.name().value());
        }
    }
}
