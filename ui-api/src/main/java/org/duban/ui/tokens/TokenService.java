package org.duban.ui.tokens;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.duban.command.Commands;
import org.duban.command.account.Account;
import org.duban.command.account.Directory;
import org.duban.events.Role;
import org.duban.events.UnitId;
import org.duban.ui.commands.RecordBody;
import org.duban.ui.http.JsonBody;
import org.duban.ui.problem.Fault;
import org.duban.ui.problem.FaultCode;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes, lists and takes back tokens: everybody his own; an administrator also takes back anyone's. Nobody makes one for
 * somebody else, or he could act as him and no record would say so.
 */
public final class TokenService {

    private static final Logger LOG = LoggerFactory.getLogger(TokenService.class);
    private static final int LONGEST_DAYS = 366;
    /** How many characters the name of a token has at most. */
    public static final int LONGEST_NAME = 100;

    private final ApiTokens tokens;
    private final TokenHolders holders;
    private final Directory directory;
    private final Clock clock;
    private final RecordBody<TokenWish> bodies;

    /**
     * The body of a request that makes a token.
     *
     * @param name what to call it
     * @param scope {@code read}, {@code write}, or names of commands; at least one
     * @param unit that it is bound to; null for whatever unit the account has
     * @param until the last day on which it counts, at most 366 days ahead
     */
    public record TokenWish(
            String name, List<String> scope, @Nullable UnitId unit, LocalDate until) {}

    /** Makes {@code tokens} for accounts of {@code directory}. */
    public TokenService(ApiTokens tokens, TokenHolders holders, Directory directory, Clock clock, JsonBody bodies) {
        this.tokens = tokens;
        this.holders = holders;
        this.directory = directory;
        this.clock = clock;
        this.bodies = RecordBody.of(TokenWish.class, bodies);
    }

    List<ApiToken> of(Account caller) {
        return tokens.all().stream().filter(one -> isOf(one, caller)).toList();
    }

    /** @throws ProblemException if {@code caller} may not, or the wish is not fit */
    NewApiToken make(Account caller, HttpServletRequest request) throws IOException {
        TokenWish wish = bodies.of(request);
        ApiToken token = new ApiToken(
                ApiTokens.freshId(),
                caller.name(),
                wish.name(),
                List.copyOf(wish.scope()),
                wish.unit(),
                wish.until(),
                clock.instant());
        mustBeFit(token);
        NewApiToken made = tokens.keep(token, caller.resets());
        LOG.info("Token {} of {} for {} until {} was made", token.id(), token.account(), token.scope(), token.until());
        return made;
    }

    /** @throws ProblemException if {@code caller} has no such token */
    void revoke(String id, Account caller) {
        ApiToken found = tokens.find(id)
                .filter(one -> isOf(one, caller))
                .orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND));
        tokens.remove(found.id());
        LOG.info("Token {} of {} was taken back by {}", found.id(), found.account(), caller.name());
    }

    private static boolean isOf(ApiToken one, Account caller) {
        return one.account().equals(caller.name()) || caller.roles().contains(Role.ADMIN);
    }

    private void mustBeFit(ApiToken token) {
        List<Fault> faults = new ArrayList<>();
        LocalDate today = LocalDate.now(clock);
        if (token.until().isBefore(today) || token.until().isAfter(today.plusDays(LONGEST_DAYS))) {
            faults.add(Fault.at("/until", FaultCode.OUT_OF_RANGE)
                    .with(
                            "least",
                            today.toString(),
                            "most",
                            today.plusDays(LONGEST_DAYS).toString()));
        }
        if (token.scope().isEmpty()) {
            faults.add(Fault.at("/scope", FaultCode.MISSING));
        }
        for (int n = 0; n < token.scope().size(); n++) {
            if (!known(token.scope().get(n))) {
                faults.add(Fault.at("/scope/" + n, FaultCode.UNKNOWN));
            }
        }
        if (token.name().length() > LONGEST_NAME) {
            faults.add(new Fault(
                    Fault.Place.BODY, "/name", FaultCode.TOO_LONG, Map.of("longest", Integer.toString(LONGEST_NAME))));
        }
        if (directory
                .account(token.account())
                .flatMap(owner -> holders.within(owner, token))
                .isEmpty()) {
            faults.add(Fault.at("/unit", FaultCode.OUT_OF_RANGE));
        }
        if (!faults.isEmpty()) {
            throw new ProblemException(ProblemCode.INVALID_BODY, faults, Map.of());
        }
    }

    private static boolean known(String scope) {
        return scope.equals(ApiToken.READ)
                || scope.equals(ApiToken.WRITE)
                || Commands.named(scope).isPresent();
    }
}
