package org.duban.ui.security.office;

import jakarta.servlet.Filter;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.duban.command.account.Directory;
import org.duban.ui.security.FurtherDoor;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.userinfo.DefaultOAuth2UserService;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2LoginAuthenticationFilter;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.web.client.RestTemplate;
import org.springframework.web.util.UriComponentsBuilder;

/** The way through the office's login service: for people by their browsers, for programs by its tokens. */
public final class OfficeDoor implements FurtherDoor {

    private static final String NAME = "office";
    private static final String DOORS = "/login";
    private static final String PAGE = DOORS + "/" + NAME;
    private static final String BACK = PAGE + "/back";

    private final OfficeSettings settings;
    private final LoginServer server;
    private final LinkedAccounts accounts;
    private final @Nullable BearerTokens tokens;

    private OfficeDoor(
            OfficeSettings settings, LoginServer server, LinkedAccounts accounts, @Nullable BearerTokens tokens) {
        this.settings = settings;
        this.server = server;
        this.accounts = accounts;
        this.tokens = tokens;
    }

    /**
     * The one that is set up so.
     *
     * @param clock that tokens are held against
     */
    public static OfficeDoor of(OfficeSettings settings, Directory directory, Clock clock) {
        LoginServer server = new LoginServer(settings.issuer());
        LinkedAccounts accounts = new LinkedAccounts(directory, settings.claim());
        BearerTokens tokens = settings.audience() == null
                ? null
                : new BearerTokens(server, accounts, settings.issuer(), settings.audience(), clock);
        return new OfficeDoor(settings, server, accounts, tokens);
    }

    @Override
    public List<Filter> filters(
            SecurityContextRepository sessions, AuthenticationSuccessHandler in, AuthenticationFailureHandler out) {
        List<Filter> filters = new ArrayList<>();
        if (settings.client() != null) {
            filters.add(leaving(new OfficeFailures(out)));
            filters.add(coming(sessions, in, new OfficeFailures(out)));
        }
        if (tokens != null) {
            filters.add(new BearerFilter(tokens));
        }
        return filters;
    }

    @Override
    public Optional<String> page() {
        return settings.client() == null ? Optional.empty() : Optional.of(PAGE);
    }

    private OAuth2AuthorizationRequestRedirectFilter leaving(AuthenticationFailureHandler failures) {
        DefaultOAuth2AuthorizationRequestResolver resolver =
                new DefaultOAuth2AuthorizationRequestResolver(clients(), DOORS);
        resolver.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
        OAuth2AuthorizationRequestRedirectFilter filter =
                new OAuth2AuthorizationRequestRedirectFilter(new GoingOut(resolver, PAGE));
        filter.setAuthenticationFailureHandler(failures);
        return filter;
    }

    private OAuth2LoginAuthenticationFilter coming(
            SecurityContextRepository sessions,
            AuthenticationSuccessHandler in,
            AuthenticationFailureHandler failures) {
        OAuth2LoginAuthenticationFilter filter =
                new OAuth2LoginAuthenticationFilter(clients(), new NothingKept(), BACK);
        filter.setAuthenticationManager(new ProviderManager(codes()));
        filter.setSecurityContextRepository(sessions);
        filter.setSessionAuthenticationStrategy(new ChangeSessionIdAuthenticationStrategy());
        filter.setAuthenticationSuccessHandler(in);
        filter.setAuthenticationFailureHandler(failures);
        return filter;
    }

    private OidcAuthorizationCodeAuthenticationProvider codes() {
        OidcUserService told = new OidcUserService();
        DefaultOAuth2UserService asked = new DefaultOAuth2UserService();
        asked.setRestOperations(new RestTemplate(LoginServer.http()));
        told.setOauth2UserService(asked);
        OidcAuthorizationCodeAuthenticationProvider codes = new OidcAuthorizationCodeAuthenticationProvider(
                LoginServer.exchange(), new OfficeUsers(told, accounts));
        codes.setJwtDecoderFactory(client -> server.reading(new OidcIdTokenValidator(client)));
        return codes;
    }

    private ClientRegistrationRepository clients() {
        return name -> name.equals(NAME) ? client() : null;
    }

    private ClientRegistration client() {
        String address = settings.address() == null ? "{baseUrl}" : settings.address();
        ClientRegistration.Builder client = ClientRegistrations.fromOidcConfiguration(server.description())
                .registrationId(NAME)
                .clientId(Objects.requireNonNull(settings.client()))
                .scope(settings.scopes())
                .redirectUri(address + BACK);
        if (settings.secret() == null) {
            client.clientAuthenticationMethod(ClientAuthenticationMethod.NONE);
        } else {
            client.clientSecret(settings.secret());
        }
        return client.build();
    }

    @Override
    public Optional<String> wayOut(String word, String back) {
        return server.wayOut()
                .map(page -> UriComponentsBuilder.fromUri(page)
                        .queryParam("client_id", "{client}")
                        .queryParam("id_token_hint", "{word}")
                        .queryParam("post_logout_redirect_uri", "{back}")
                        .encode()
                        .buildAndExpand(Map.of("client", String.valueOf(settings.client()), "word", word, "back", back))
                        .toUriString());
    }

    @Override
    public Optional<String> site() {
        return server.wayOut().map(page -> page.getScheme() + "://" + page.getAuthority());
    }
}
