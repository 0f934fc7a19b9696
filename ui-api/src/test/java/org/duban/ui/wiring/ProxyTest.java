package org.duban.ui.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.duban.ui.Caller;
import org.duban.ui.Inspection;
import org.duban.ui.Reply;
import org.duban.ui.Server;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** Duban behind a reverse proxy that speaks TLS, serves it below a path, or both. */
@Isolated
class ProxyTest {

    private static final String[] OF_THE_PROXY = {
        "X-Forwarded-Proto", "https", "X-Forwarded-Host", "duban.example", "X-Forwarded-For", "203.0.113.7"
    };
    private static final String[] FROM_ITS_PAGE = {
        "X-Forwarded-Proto", "https", "X-Forwarded-Host", "duban.example", "Origin", "https://duban.example"
    };

    private static final String CASE_PAGE = "/duban/cases/" + Inspection.CASE;

    @TempDir
    private Path data;

    private final List<String> set = new ArrayList<>();

    @AfterEach
    void forget() {
        set.forEach(System::clearProperty);
    }

    @Test
    void a_server_that_was_not_told_of_a_proxy_believes_none() {
        try (Server server = Server.peopled(data)) {
            Caller auditor = server.as("auditor");

            assertThat(auditor.get("/", OF_THE_PROXY).header("Strict-Transport-Security"))
                    .isEmpty();
            assertThat(auditor.post("/api/v1/calendars", "{}", FROM_ITS_PAGE).status())
                    .isEqualTo(403);
        }
    }

    @Test
    void a_server_that_was_told_knows_that_the_reader_came_by_tls_and_from_its_own_page() {
        given("server.forward-headers-strategy", "native");
        try (Server server = Server.peopled(data)) {
            Caller auditor = server.as("auditor");

            assertThat(auditor.get("/", OF_THE_PROXY).header("Strict-Transport-Security"))
                    .contains("max-age");
            assertThat(auditor.post("/api/v1/calendars", "{}", FROM_ITS_PAGE).status())
                    .isEqualTo(201);
            assertThat(auditor.post("/api/v1/calendars", "{}", "Origin", "https://duban.example")
                            .status())
                    .isEqualTo(403);
        }
    }

    @Test
    void a_proxy_elsewhere_than_told_is_not_believed() {
        given("server.forward-headers-strategy", "native");
        given("server.tomcat.remoteip.internal-proxies", "10\\.1\\.2\\.3");
        try (Server server = Server.peopled(data)) {
            assertThat(server.as("auditor").get("/", OF_THE_PROXY).header("Strict-Transport-Security"))
                    .isEmpty();
        }
    }

    @Test
    void every_link_of_a_page_stays_below_the_path_that_duban_is_served_at() {
        try (Server server = Server.peopled(data)) {
            Inspection inspection = new Inspection(server);
            inspection.untilTheLetterIsDelivered();
            inspection.handled("hours-at-bins", "greening-bureau", "department");
            given("server.servlet.context-path", "/duban");
            server.restart();
            Caller auditor = server.as("auditor");
            List<String> pages = List.of(
                    "/duban/",
                    "/duban/cases",
                    "/duban/rules",
                    "/duban/cases/none",
                    CASE_PAGE,
                    CASE_PAGE + "/items/hours-at-bins",
                    "/duban/do/open-law-inspection");

            List<String> links = pages.stream()
                    .flatMap(page -> links(auditor.get(page, "Accept", "text/html")).stream())
                    .toList();

            assertThat(links)
                    .allMatch(link -> link.startsWith("/duban/") || link.startsWith("#"))
                    .contains(CASE_PAGE)
                    .anyMatch(link -> link.startsWith("/duban/api/v1/evidence/"));
            assertThat(server.duban().url()).endsWith(":" + server.port() + "/duban/");
            assertThat(links).anyMatch(link -> link.startsWith("/duban/assets/"));
            assertThat(auditor.get("/").status()).isEqualTo(404);
        }
    }

    @Test
    void a_new_calendar_is_read_at_the_path_it_was_told_of() {
        given("server.servlet.context-path", "/duban");
        try (Server server = Server.peopled(data)) {
            String path =
                    server.as("auditor").post("/duban/api/v1/calendars", "{}").field("path");

            assertThat(path).startsWith("/duban/calendars/");
            assertThat(Caller.anonymous(server.port(), path).text()).startsWith("BEGIN:VCALENDAR");
        }
    }

    @Test
    void the_openapi_document_says_where_its_paths_begin() {
        given("server.servlet.context-path", "/duban");
        try (Server server = Server.peopled(data)) {
            assertThat(server.as("auditor")
                            .get("/duban/v3/api-docs")
                            .json()
                            .at("/servers/0/url")
                            .asString())
                    .isEqualTo("/duban");
        }
    }

    @Test
    void no_session_begins_for_whoever_shows_a_password_on_every_request() {
        try (Server server = Server.peopled(data)) {
            assertThat(server.as("auditor").get("/").headers().allValues("Set-Cookie"))
                    .noneMatch(cookie -> cookie.startsWith("duban="))
                    .allMatch(cookie -> cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"));
        }
    }

    private void given(String property, String value) {
        System.setProperty(property, value);
        set.add(property);
    }

    private static List<String> links(Reply page) {
        return Pattern.compile("(?:href|src|action)=\"([^\"]*)\"")
                .matcher(page.text())
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }
}
