package org.duban.ui.security.office;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duban.command.account.Account;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;

/** Takes the tokens that the office's login service issues to programs for Duban, and nothing else that it signed. */
final class BearerTokens {

    private static final Pattern HEADER =
            Pattern.compile("[Bb]earer +(?<token>[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]*)");

    private final LoginServer server;
    private final LinkedAccounts accounts;
    private final OAuth2TokenValidator<Jwt> checks;

    /** @param clock of the world, which the login service goes by, and not one that stands still for a demonstration */
    BearerTokens(LoginServer server, LinkedAccounts accounts, String issuer, String audience, Clock clock) {
        this.server = server;
        this.accounts = accounts;
        JwtTimestampValidator times = new JwtTimestampValidator();
        times.setClock(clock);
        JwtTypeValidator types = new JwtTypeValidator("JWT", "at+jwt", "application/at+jwt");
        types.setAllowEmpty(true);
        this.checks = new DelegatingOAuth2TokenValidator<>(
                new JwtIssuerValidator(issuer),
                new JwtAudienceValidator(audience),
                times,
                new JwtClaimValidator<>(JwtClaimNames.EXP, Objects::nonNull),
                types);
    }

    /**
     * Who bears a token.
     *
     * @param id by which the login service knows it
     */
    record Bearing(Account account, Jwt token, String id) {}

    /** Whether an {@code Authorization} header brings a token of that kind. */
    static Optional<String> in(@Nullable String header) {
        Matcher matcher = HEADER.matcher(header == null ? "" : header);
        return matcher.matches() ? Optional.of(matcher.group("token")) : Optional.empty();
    }

    /**
     * Whom {@code token} lets act; empty if nobody has an account by it.
     *
     * @throws BadJwtException if it is not one that counts
     * @throws RuntimeException if the login service cannot be asked for its keys
     */
    Optional<Bearing> bearing(String token) {
        Jwt read = read(token);
        String id = Objects.requireNonNullElse(read.getId(), "?");
        return accounts.named(read.getClaims()).map(account -> new Bearing(account, read, id));
    }

    private Jwt read(String token) {
        try {
            return server.reading(checks).decode(token);
        } catch (BadJwtException unfit) {
            throw unfit;
        } catch (JwtException failure) {
            if (server.showedItsKeys(failure)) {
                throw new BadJwtException("Signed with no key of the login service", failure);
            }
            throw failure;
        }
    }
}
