package org.duban.ui.security.office;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.jwk.source.URLBasedJWKSetSource;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.client.RestClient;

/**
 * The office's login service, as it describes itself. It is asked when somebody needs it first and not at the start, so that
 * Duban starts without it; as long as it cannot be reached it is asked again each time.
 */
final class LoginServer {

    private static final int PATIENCE_MILLIS = 5_000;
    private static final int LARGEST_KEY_SET = 256 * 1024;
    private static final ParameterizedTypeReference<Map<String, Object>> DESCRIPTION =
            new ParameterizedTypeReference<>() {};

    private final String issuer;
    private @Nullable Description known;

    LoginServer(String issuer) {
        this.issuer = issuer;
    }

    private record Description(Map<String, Object> all, OfficeKeys asked, JWKSource<SecurityContext> keys) {}

    /** What talks to it: it waits for some seconds and follows no one elsewhere. */
    static JdkClientHttpRequestFactory http() {
        HttpClient client = HttpClient.newBuilder()
                .connectTimeout(Duration.ofMillis(PATIENCE_MILLIS))
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        JdkClientHttpRequestFactory http = new JdkClientHttpRequestFactory(client);
        http.setReadTimeout(Duration.ofMillis(PATIENCE_MILLIS));
        return http;
    }

    /** What exchanges a code for somebody's identity. */
    static RestClientAuthorizationCodeTokenResponseClient exchange() {
        RestClientAuthorizationCodeTokenResponseClient exchange = new RestClientAuthorizationCodeTokenResponseClient();
        exchange.setRestClient(RestClient.builder()
                .requestFactory(http())
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        return exchange;
    }

    /** @throws RuntimeException if it cannot be reached, or is another */
    Map<String, Object> description() {
        return described().all();
    }

    /** Where people log out of it; empty if it does not say, or was not asked for anything yet. */
    synchronized Optional<URI> wayOut() {
        return Optional.ofNullable(known)
                .map(description -> description.all().get("end_session_endpoint"))
                .map(page -> URI.create(page.toString()));
    }

    /** Reads what it signed, and holds it against {@code checks}. */
    JwtDecoder reading(OAuth2TokenValidator<Jwt> checks) {
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSource(described().keys())
                .jwsAlgorithms(algorithms -> algorithms.addAll(List.of(SignatureAlgorithm.values())))
                .jwtProcessorCustomizer(processor -> processor.setJWSTypeVerifier((type, context) -> {}))
                .build();
        decoder.setJwtValidator(checks);
        return decoder;
    }

    /**
     * Whether it showed its keys lately and {@code failure} only says that it was not asked again: for a key that is not
     * among them it is asked, but not as often as anybody likes.
     */
    boolean showedItsKeys(Throwable failure) {
        return failure.getCause() instanceof RateLimitReachedException
                && described().asked().answered();
    }

    private synchronized Description described() {
        Description description = known;
        if (description == null) {
            description = asked();
            known = description;
        }
        return description;
    }

    private Description asked() {
        Map<String, Object> all = RestClient.builder()
                .requestFactory(http())
                .build()
                .get()
                .uri(URI.create(issuer.replaceFirst("/$", "") + "/.well-known/openid-configuration"))
                .retrieve()
                .body(DESCRIPTION);
        if (all == null || !issuer.equals(all.get("issuer"))) {
            throw new IllegalStateException("Not the login service " + issuer);
        }
        OfficeKeys asked = keys(String.valueOf(all.get("jwks_uri")));
        return new Description(
                all, asked, JWKSourceBuilder.<SecurityContext>create(asked).build());
    }

    private static OfficeKeys keys(String address) {
        try {
            return new OfficeKeys(new URLBasedJWKSetSource<>(
                    URI.create(address).toURL(),
                    new DefaultResourceRetriever(PATIENCE_MILLIS, PATIENCE_MILLIS, LARGEST_KEY_SET)));
        } catch (MalformedURLException e) {
            throw new IllegalStateException("No address of keys: " + address, e);
        }
    }
}
