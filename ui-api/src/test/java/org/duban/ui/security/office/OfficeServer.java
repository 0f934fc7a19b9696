package org.duban.ui.security.office;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.boot.web.servlet.DelegatingFilterProxyRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.http.MediaType;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;
import org.springframework.web.servlet.DispatcherServlet;

/** The login service of an office: a real authorization server on this machine, with people and programs of its own. */
public final class OfficeServer implements AutoCloseable {

    /** Everybody's password there. */
    public static final String PASSWORD = "the office knows";

    /** What its tokens for programs name. */
    static final String AUDIENCE = "duban-api";

    /** What it calls Duban. */
    static final String CLIENT = "duban";

    private final AnnotationConfigServletWebServerApplicationContext running =
            new AnnotationConfigServletWebServerApplicationContext();
    private final AtomicReference<RSAKey> key = new AtomicReference<>(fresh());
    private final AtomicInteger asked = new AtomicInteger();

    /** @param back where people are sent after they logged in */
    public OfficeServer(String back, String out) {
        running.registerBean("key", KeyHolder.class, () -> new KeyHolder(key, back, out, asked));
        running.register(Parts.class);
        running.refresh();
    }

    /** What the parts are made with. */
    record KeyHolder(AtomicReference<RSAKey> key, String back, String out, AtomicInteger asked) {}

    /** By which it calls itself. */
    public String issuer() {
        return "http://127.0.0.1:" + running.getWebServer().getPort();
    }

    /** How often its keys were asked for. */
    int asked() {
        return asked.get();
    }

    /** From now on it signs with another key, and no longer shows the old one. */
    void rotate() {
        key.set(fresh());
    }

    RSAKey key() {
        return key.get();
    }

    /** What a good token for {@code account} says. */
    JWTClaimsSet.Builder claims(String account) {
        return new JWTClaimsSet.Builder()
                .issuer(issuer())
                .audience(AUDIENCE)
                .subject("somebody")
                .claim("preferred_username", account)
                .jwtID(UUID.randomUUID().toString())
                .issueTime(Date.from(Instant.now()))
                .expirationTime(Date.from(Instant.now().plusSeconds(600)));
    }

    /** A token that says so, signed with that key. */
    static String signed(JWTClaimsSet claims, RSAKey key, String type) {
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .type(new JOSEObjectType(type))
                            .build(),
                    claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RSAKey fresh() {
        try {
            return new RSAKeyGenerator(2048).keyID(UUID.randomUUID().toString()).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        running.close();
    }

    /** What it is made of. */
    @EnableWebSecurity
    static class Parts {

        @Bean
        TomcatServletWebServerFactory tomcat() {
            return new TomcatServletWebServerFactory("", 0);
        }

        @Bean
        DispatcherServlet dispatcherServlet() {
            return new DispatcherServlet();
        }

        @Bean
        DelegatingFilterProxyRegistrationBean secured() {
            return new DelegatingFilterProxyRegistrationBean("springSecurityFilterChain");
        }

        @Bean
        SecurityFilterChain doors(HttpSecurity http) {
            return http.oauth2AuthorizationServer(server -> server.oidc(Customizer.withDefaults()))
                    .authorizeHttpRequests(all -> all.anyRequest().authenticated())
                    .formLogin(Customizer.withDefaults())
                    .exceptionHandling(on -> on.defaultAuthenticationEntryPointFor(
                            new LoginUrlAuthenticationEntryPoint("/login"),
                            new MediaTypeRequestMatcher(MediaType.TEXT_HTML)))
                    .build();
        }

        @Bean
        AuthorizationServerSettings settings() {
            return AuthorizationServerSettings.builder().build();
        }

        @Bean
        JwtDecoder ownTokens(JWKSource<SecurityContext> keys) {
            return NimbusJwtDecoder.withJwkSource(keys).build();
        }

        @Bean
        UserDetailsService people() {
            InMemoryUserDetailsManager people = new InMemoryUserDetailsManager();
            for (String name : new String[] {"clerk", "department", "stranger", "admin"}) {
                people.createUser(User.withUsername(name)
                        .password("{noop}" + PASSWORD)
                        .roles("PERSON")
                        .build());
            }
            return people;
        }

        @Bean
        RegisteredClientRepository clients(KeyHolder holder) {
            RegisteredClient duban = RegisteredClient.withId("1")
                    .clientId(CLIENT)
                    .clientSecret("{noop}between us")
                    .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                    .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                    .redirectUri(holder.back())
                    .postLogoutRedirectUri(holder.out())
                    .scope("openid")
                    .scope("profile")
                    .clientSettings(ClientSettings.builder()
                            .requireProofKey(true)
                            .requireAuthorizationConsent(false)
                            .build())
                    .build();
            RegisteredClient program = RegisteredClient.withId("2")
                    .clientId("auditor")
                    .clientSecret("{noop}a program's")
                    .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                    .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                    .scope("duban")
                    .build();
            return new InMemoryRegisteredClientRepository(duban, program);
        }

        @Bean
        JWKSource<SecurityContext> keys(KeyHolder holder) {
            return (selector, context) -> {
                holder.asked().incrementAndGet();
                return selector.select(new JWKSet(holder.key().get()));
            };
        }

        /** It calls people by the names that they log in with, and programs by their own. */
        @Bean
        OAuth2TokenCustomizer<JwtEncodingContext> names() {
            return token -> {
                token.getClaims().claim("preferred_username", token.getPrincipal().getName());
                if (token.getAuthorizationGrantType().equals(AuthorizationGrantType.CLIENT_CREDENTIALS)) {
                    token.getClaims().audience(java.util.List.of(AUDIENCE));
                }
            };
        }
    }
}
