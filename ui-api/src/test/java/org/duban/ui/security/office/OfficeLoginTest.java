package org.duban.ui.security.office;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.function.UnaryOperator;
import org.duban.ui.Caller;
import org.duban.ui.Reply;
import org.duban.ui.Server;
import org.duban.ui.Surfer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** People log in through their office, and programs with its tokens, at a real authorization server. */
class OfficeLoginTest {

    private static final String ME = "/api/v1/me";

    private static OfficeServer office;
    private static Server duban;

    @BeforeAll
    static void start(@TempDir Path data) throws IOException {
        int port = free();
        String address = "http://127.0.0.1:" + port;
        office = new OfficeServer(address + "/login/office/back", address + "/login?out=true");
        duban = Server.peopled(
                data,
                "DUBAN_PORT",
                Integer.toString(port),
                "DUBAN_OIDC_ISSUER",
                office.issuer(),
                "DUBAN_OIDC_CLIENT_ID",
                OfficeServer.CLIENT,
                "DUBAN_OIDC_CLIENT_SECRET",
                "between us",
                "DUBAN_OIDC_AUDIENCE",
                OfficeServer.AUDIENCE);
    }

    @AfterAll
    static void stop() {
        duban.close();
        office.close();
    }

    private static int free() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Test
    void somebody_comes_in_through_his_office_to_where_he_was_going_and_logs_out_of_both() {
        Surfer clerk = through("/cases", "clerk");

        assertThat(clerk.at().getPath()).isEqualTo("/cases");
        assertThat(clerk.page().select(".who").text()).contains("clerk");
        assertThat(clerk.policy()).contains("form-action 'self' " + office.issuer() + ";");

        clerk.send(".who form");
        assertThat(clerk.at().toString()).isEqualTo("http://127.0.0.1:" + duban.port() + "/login?out=true");
        clerk.go("/cases");
        assertThat(clerk.at().getPath()).isEqualTo("/login");
        clerk.follow("a[href^=/login/office]");
        assertThat(clerk.at().getPort()).as("asked by the office again").isNotEqualTo(duban.port());
    }

    @Test
    void whoever_has_no_account_or_one_that_ended_is_told_so() {
        Surfer stranger = through("/", "stranger");
        assertThat(stranger.at().getPath()).isEqualTo("/login");
        assertThat(stranger.page().select("[role=alert]").text())
                .isEqualTo("Your office's login knows you, but no account here is yours, or it has ended."
                        + " Please ask the system administrator.");
        assertThat(duban.as("admin").get("/api/v1/accounts").text()).doesNotContain("stranger");
    }

    @Test
    void a_session_through_the_office_ends_with_the_account_and_needs_no_new_password_here() {
        Surfer department = through("/", "department");
        assertThat(department.at().getPath()).isEqualTo("/");
        Caller admin = duban.as("admin");
        assertThat(admin.send("reset-password", "{\"account\":\"department\",\"occurredOn\":\"2024-01-11\"}")
                        .status())
                .isEqualTo(200);
        assertThat(department.go("/").at().getPath()).as("a reset ends it").isEqualTo("/login");
        department = through("/", "department");
        assertThat(department.at().getPath()).as("no password to change").isEqualTo("/");
        admin.send("disable-account", "{\"account\":\"department\",\"occurredOn\":\"2024-01-11\",\"reason\":\"调离\"}");
        assertThat(department.go("/").at().getPath()).isEqualTo("/login");
        assertThat(through("/", "department").page().select("[role=alert]")).isNotEmpty();
    }

    @Test
    void a_code_that_was_not_asked_for_lets_nobody_in() {
        Surfer somebody = new Surfer(duban.port()).go("/login/office/back?code=abc&state=def");
        assertThat(somebody.at().getPath()).isEqualTo("/login");
        assertThat(somebody.page().select("[role=alert]").text()).contains("took too long");
    }

    @Test
    void a_program_comes_in_with_a_token_of_the_login_service() throws IOException, InterruptedException {
        String id = Base64.getEncoder().encodeToString("auditor:a program's".getBytes(StandardCharsets.UTF_8));
        String answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(office.issuer() + "/oauth2/token"))
                                .header("Authorization", "Basic " + id)
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString("grant_type=client_credentials&scope=duban"))
                                .build(),
                        BodyHandlers.ofString())
                .body();
        String token = JsonMapper.shared().readTree(answer).path("access_token").asString();

        assertThat(call(token, "GET", ME).field("account")).isEqualTo("auditor");
        assertThat(call(token, "GET", "/api/v1/refusals").status()).as("an auditor's right").isEqualTo(200);
    }

    @Test
    void a_token_brings_no_right_but_the_accounts_own_and_reaches_no_passwords() {
        String token = good(claims -> claims.claim("roles", java.util.List.of("ADMIN")));
        assertThat(call(token, "GET", ME).field("account")).isEqualTo("clerk");
        assertThat(call(token, "GET", "/api/v1/accounts").status()).isEqualTo(403);
        Reply password = call(token, "PUT", "/api/v1/accounts/clerk/password");
        assertThat(password.field("code")).isEqualTo("OUTSIDE_TOKEN");
        assertThat(call(token, "POST", "/api/v1/tokens").field("code")).isEqualTo("OUTSIDE_TOKEN");
    }

    @Test
    void what_the_login_service_did_not_issue_for_programs_here_is_refused() {
        refused(good(claims -> claims.issuer("https://elsewhere.example")), "issuer");
        refused(good(claims -> claims.audience("others-api")), "audience");
        refused(good(claims -> claims.audience(OfficeServer.CLIENT)), "the proof of a login");
        refused(good(claims -> claims.expirationTime(Date.from(Instant.now().minusSeconds(120)))), "expired");
        refused(good(claims -> claims.expirationTime(null)), "endless");
        refused(good(claims -> claims.notBeforeTime(Date.from(Instant.now().plusSeconds(600)))), "not yet");
        JWTClaimsSet claims = office.claims("clerk").build();
        refused(new PlainJWT(claims).serialize(), "alg none");
        refused(OfficeServer.signed(claims, office.key(), "logout+jwt"), "of another kind");
        String whole = good(UnaryOperator.identity());
        refused(whole.substring(0, whole.length() - 6) + "AAAAAA", "signature");
        assertThat(call(good(one -> one.claim("preferred_username", "stranger")), "GET", ME).field("code"))
                .isEqualTo("NO_ACCOUNT");
        assertThat(call(good(one -> one.claim("preferred_username", null)), "GET", ME).field("code"))
                .isEqualTo("NO_ACCOUNT");
    }

    @Test
    void a_key_that_the_service_no_longer_shows_is_refused_and_its_new_one_counts_at_once() {
        String old = good(UnaryOperator.identity());
        RSAKey before = office.key();
        assertThat(call(old, "GET", ME).status()).isEqualTo(200);

        office.rotate();
        assertThat(call(good(UnaryOperator.identity()), "GET", ME).status()).isEqualTo(200);
        refused(old, "rotated key");
        refused(OfficeServer.signed(office.claims("clerk").build(), before, "JWT"), "signed with it since");
    }

    private static String good(UnaryOperator<JWTClaimsSet.Builder> other) {
        return OfficeServer.signed(other.apply(office.claims("clerk")).build(), office.key(), "at+jwt");
    }

    private static void refused(String token, String why) {
        Reply reply = call(token, "GET", ME);
        assertThat(reply.status()).as(why).isEqualTo(401);
        assertThat(reply.field("code")).as(why).isEqualTo("TOKEN_UNFIT");
        assertThat(reply.header("WWW-Authenticate")).as(why).contains("invalid_token");
    }

    private static Reply call(String token, String method, String path) {
        return Caller.bearing(duban.port(), token).call(method, path, BodyPublishers.noBody());
    }

    /** Goes to a page, and is led through the office's login to it. */
    private static Surfer through(String page, String name) {
        Surfer somebody = new Surfer(duban.port()).go(page);
        assertThat(somebody.at().getPath()).isEqualTo("/login");
        somebody.follow("a[href^=/login/office]");
        return somebody.send("form", "username", name, "password", OfficeServer.PASSWORD);
    }
}
