package org.duban.ui.security;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.Optional;
import org.duban.command.account.Directory;
import org.duban.ui.accounts.Credentials;
import org.duban.ui.journal.LoginBook;
import org.duban.ui.problem.ProblemWriter;
import org.duban.ui.tokens.TokenHolders;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.actuate.autoconfigure.web.server.ConditionalOnManagementPort;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementPortType;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.context.support.WebApplicationContextUtils;

/** Login through a page, or by HTTP Basic or a token on every request, and which roles may reach what. Commands are checked once more at the desk. */
@Configuration(proxyBeanMethods = false)
class SecurityWiring {

    /** Of headers and methods nothing is refused here: what holds of them is told by whoever reads them. */
    @Bean
    HttpFirewall firewall() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setUnsafeAllowAnyHttpMethod(true);
        firewall.setAllowedHeaderNames(name -> true);
        firewall.setAllowedHeaderValues(value -> true);
        return firewall;
    }

    @Bean
    LoginBook loginBook(InstantSource clock) {
        return new LoginBook(clock);
    }

    @Bean
    SessionBook sessionBook() {
        return new SessionBook();
    }

    @Bean
    SecurityContextRepository sessions(
            Directory directory, Credentials credentials, SessionBook book, InstantSource clock) {
        return new BrowserSessions(directory, credentials, book, clock);
    }

    @Bean
    SecurityFilterChain security(
            HttpSecurity http,
            LoginService door,
            TokenHolders tokens,
            Credentials credentials,
            SecurityContextRepository sessions,
            ObjectProvider<FurtherDoor> further,
            LoginBook book,
            ProblemWriter problems) {
        LoginProblems doorProblems = new LoginProblems(problems);
        BrowserDoor browsers = new BrowserDoor(doorProblems);
        ProviderManager manager =
                new ProviderManager(new LoginAuthentication(door, new Visits(System::nanoTime), book));
        LoggingOut out = new LoggingOut(further.getIfAvailable());
        Optional<FurtherDoor> office = Optional.ofNullable(further.getIfAvailable());
        office.map(one -> one.filters(sessions, browsers, browsers))
                .ifPresent(filters ->
                        filters.forEach(filter -> http.addFilterBefore(filter, BasicAuthenticationFilter.class)));
        return http.csrf(csrf -> csrf.requireCsrfProtectionMatcher(SecurityWiring::ridesOnASession)
                        .csrfTokenRepository(tokensOfForms()))
                .securityContext(context -> context.securityContextRepository(sessions))
                .formLogin(login -> login.loginPage(Doors.LOGIN)
                        .usernameParameter("account")
                        .successHandler(browsers)
                        .failureHandler(browsers))
                .logout(logout ->
                        logout.logoutUrl(Doors.LOGOUT).addLogoutHandler(out).logoutSuccessHandler(out))
                .requestCache(AbstractHttpConfigurer::disable)
                .anonymous(AbstractHttpConfigurer::disable)
                .headers(SecurityWiring::headers)
                .headers(headers -> headers.addHeaderWriter(new ShownSites(further.getIfAvailable())))
                .authenticationManager(manager)
                .httpBasic(basic -> basic.authenticationEntryPoint(doorProblems))
                .exceptionHandling(on -> on.authenticationEntryPoint(browsers).accessDeniedHandler(doorProblems))
                .addFilterBefore(new ProblemFilter(problems), CsrfFilter.class)
                .addFilterBefore(new CrossSiteFilter(problems), CsrfFilter.class)
                .addFilterBefore(new FormBodies(), CsrfFilter.class)
                .addFilterBefore(new TokenFilter(tokens), BasicAuthenticationFilter.class)
                .addFilterAfter(new PasswordFirst(credentials), BasicAuthenticationFilter.class)
                .authorizeHttpRequests(SecurityWiring::rights)
                .build();
    }

    private static CookieCsrfTokenRepository tokensOfForms() {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
        return tokens;
    }

    /** A browser adds the cookie by itself, so a form of ours shows that it meant it; programs bring their own proof. */
    private static boolean ridesOnASession(HttpServletRequest request) {
        return CsrfFilter.DEFAULT_CSRF_MATCHER.matches(request)
                && !Doors.isForPrograms(request)
                && request.getHeader("Authorization") == null;
    }

    /** Operators on this machine are told how Duban is without being asked who they are: nothing of its content is there. */
    @Bean
    @Order(0)
    @ConditionalOnManagementPort(ManagementPortType.DIFFERENT)
    SecurityFilterChain management(HttpSecurity http) {
        return http.securityMatcher(SecurityWiring::isForOperators)
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    private static boolean isForOperators(HttpServletRequest request) {
        return WebServerApplicationContext.hasServerNamespace(
                WebApplicationContextUtils.getWebApplicationContext(request.getServletContext()), "management");
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN));
    }

    private static void rights(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        // What ends a long answer goes on from a request that was let in already, perhaps by somebody who has since
        // left.
        requests.dispatcherTypeMatchers(DispatcherType.ASYNC)
                .permitAll()
                .requestMatchers(
                        "/api/v1/refusals", "/administration/refusals", "/api/v1/readings", "/administration/readings")
                .hasRole("AUDITOR")
                .requestMatchers(
                        "/administration/notices/**", "/administration/notices", "/administration/system/repairs/*")
                .hasRole("ADMIN")
                .requestMatchers("/administration/**")
                .hasAnyRole("AUDITOR", "ADMIN")
                .requestMatchers(
                        HttpMethod.GET, "/api/v1/ledger/verification", "/api/v1/accounts", "/api/v1/deliveries")
                .hasAnyRole("AUDITOR", "ADMIN")
                .requestMatchers(HttpMethod.POST, "/api/v1/evidence")
                .hasAnyRole("CLERK", "COMMITTEE", "DIRECTOR", "OFFICE", "DEPARTMENT", "DEPUTY")
                .requestMatchers(
                        HttpMethod.GET,
                        "/api/v1/people",
                        "/api/v1/meetings",
                        "/api/v1/seats",
                        "/api/v1/series",
                        "/api/v1/registers/**")
                .hasAnyRole("CLERK", "COMMITTEE", "DIRECTOR", "AUDITOR")
                .requestMatchers("/api/v1/what-if", "/api/v1/what-if/figures", "/year/what-if")
                .hasAnyRole("CLERK", "COMMITTEE", "DIRECTOR", "AUDITOR")
                .requestMatchers(
                        "/api/v1/imports/**",
                        "/api/v1/webhooks/**",
                        "/api/v1/notices/preview",
                        "/api/v1/dead-letters/**")
                .hasRole("ADMIN")
                .requestMatchers(
                        "/error",
                        "/calendars/*",
                        "/witness/*",
                        Doors.LOGIN,
                        Doors.LOGIN + "/*",
                        "/assets/**",
                        "/robots.txt",
                        "/favicon.ico")
                .permitAll()
                .anyRequest()
                .authenticated();
    }
}
