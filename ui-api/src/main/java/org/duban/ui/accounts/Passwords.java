package org.duban.ui.accounts;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.duban.command.directory.Account;
import org.duban.command.directory.Directory;
import org.duban.events.AccountName;
import org.duban.events.Role;
import org.duban.ui.commands.StrictJson;
import org.duban.ui.commands.shape.Allowance;
import org.duban.ui.commands.shape.RecordShape;
import org.duban.ui.commands.shape.Site;
import org.duban.ui.http.JsonBody;
import org.duban.ui.problem.Fault;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;
import tools.jackson.databind.JsonNode;

/** Decides who may set whose password, and sets it. */
public final class Passwords {

    private static final RecordShape SHAPE = RecordShape.of(NewPassword.class);

    private final Directory directory;
    private final Credentials credentials;
    private final JsonBody bodies;

    /** The body of a request that sets a password. */
    public record NewPassword(String password) {}

    /** Passwords of the accounts in {@code directory}. */
    public Passwords(Directory directory, Credentials credentials, JsonBody bodies) {
        this.directory = directory;
        this.credentials = credentials;
        this.bodies = bodies;
    }

    /**
     * Sets the password of the account called {@code name} to the one in {@code request}.
     *
     * @throws ProblemException if {@code caller} may not, there is no such account, or the password is not fit
     */
    void set(String name, Account caller, HttpServletRequest request) throws IOException {
        boolean own = caller.name().value().equals(name);
        if (!own && !caller.roles().contains(Role.ADMIN)) {
            throw new ProblemException(ProblemCode.FORBIDDEN);
        }
        AccountName account = directory.accounts().stream()
                .map(Account::name)
                .filter(known -> known.value().equals(name))
                .findAny()
                .orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND));
        credentials.set(account, read(StrictJson.read(bodies.of(request))).password());
    }

    private static NewPassword read(JsonNode body) {
        List<Fault> faults = new ArrayList<>();
        Object read = SHAPE.read(body, new Site("", faults, Allowance.NOTHING));
        if (read instanceof NewPassword password) {
            return password;
        }
        throw new ProblemException(ProblemCode.INVALID_PASSWORD, faults, Credentials.bounds());
    }
}
