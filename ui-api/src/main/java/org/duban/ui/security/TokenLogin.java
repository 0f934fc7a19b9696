package org.duban.ui.security;

import java.util.Optional;
import org.duban.ui.tokens.ApiTokens;
import org.duban.ui.tokens.Bearer;
import org.duban.ui.tokens.TokenAuthentication;
import org.duban.ui.tokens.TokenHolders;

/** Knows tokens again, and shuts the door of one for a while after too many wrong secrets, as for passwords. */
public final class TokenLogin {

    private static final String TOKEN = "token ";

    private final ApiTokens tokens;
    private final TokenHolders holders;
    private final Attempts attempts;

    /** Knows {@code tokens}. */
    public TokenLogin(ApiTokens tokens, TokenHolders holders, Attempts attempts) {
        this.tokens = tokens;
        this.holders = holders;
        this.attempts = attempts;
    }

    /**
     * Who bears {@code bearer}; empty if it is no token, or no longer one.
     *
     * @throws org.duban.ui.problem.ProblemException if its door is shut after too many wrong secrets
     */
    Optional<TokenAuthentication> open(Bearer bearer) {
        String name = TOKEN + bearer.id();
        attempts.enter(name);
        Optional<TokenAuthentication> known = tokens.opened(bearer)
                .flatMap(token -> holders.account(token.id()).map(account -> new TokenAuthentication(account, token)));
        known.ifPresentOrElse(right -> attempts.succeeded(name), () -> attempts.failed(name));
        return known;
    }
}
