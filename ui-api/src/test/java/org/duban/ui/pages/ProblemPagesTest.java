package org.duban.ui.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.duban.ui.Caller;
import org.duban.ui.Reply;
import org.duban.ui.Server;
import org.duban.ui.text.Texts;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people and programs are told of failures outside the pages. */
class ProblemPagesTest {

    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    private static Server server;

    @BeforeAll
    static void start(@TempDir Path data) {
        server = Server.peopled(data);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "deputy, GET, /unknown-page, 404",
        "deputy, GET, /api/v1/cases/no-such-case, 404",
        "deputy, GET, /api/v1/refusals, 403",
        "deputy, GET, /api/v1/cases?colour=red, 400",
        "deputy, DELETE, /cases, 405",
        "deputy, GET, /a;b=c/d, 400",
        "nobody, GET, /, 401"
    })
    void a_browser_gets_a_page_in_its_language_and_a_program_a_problem_document(
            String account, String method, String path, int status) {
        Document chinese = page(call(account, method, path, "Accept", BROWSER), status);
        Neatness.check(chinese, "zh-CN");
        assertThat(chinese.select("main").text()).contains(Integer.toString(status));
        Document english = page(call(account, method, path, "Accept", BROWSER, "Accept-Language", "en"), status);
        Neatness.check(english, "en");
        Reply program = call(account, method, path);
        assertThat(program.status()).isEqualTo(status);
        assertThat(program.header("Content-Type")).startsWith("application/problem+json");
        assertThat(chinese.expectFirst("h1").text())
                .isEqualTo(Texts.ZH.find("page." + program.field("code")).orElse(program.field("title")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "*/*",
                "application/problem+json, text/html;q=0.5",
                "text/html;q=0.4, application/json;q=0.6",
                "text/html;q=0",
                "text/*",
                "nonsense"
            })
    void whoever_does_not_ask_for_html_gets_a_problem_document(String accept) {
        Reply reply = call("deputy", "GET", "/unknown-page", "Accept", accept);
        assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
        assertThat(reply.header("Vary")).contains("Accept");
    }

    @Test
    void a_page_in_another_language_stays_in_it() {
        Document page = page(call("deputy", "GET", "/unknown-page?lang=en", "Accept", BROWSER), 404);
        assertThat(page.expectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(page.select("a[href]").eachAttr("href")).contains("/cases?lang=en");
    }

    @Test
    void whoever_shows_a_wrong_password_is_asked_for_another() {
        Reply reply = call("nobody", "GET", "/", "Accept", BROWSER);
        assertThat(reply.header("WWW-Authenticate")).startsWith("Basic ");
        assertThat(reply.header("Content-Security-Policy")).contains("default-src");
    }

    @Test
    void a_failure_that_nobody_foresaw_is_told_by_its_number_only() throws IOException {
        Reply refused = server.as("admin").send("disable-account", "{\"account\":\"nobody\",\"reason\":\"left\"}");
        assertThat(refused.status()).isEqualTo(404);
        Files.write(server.data().resolve("refusals.ndjson"), new byte[0]);
        Reply reply = call("auditor", "GET", "/api/v1/refusals", "Accept", BROWSER);
        Document page = page(reply, 500);
        Neatness.check(page, "zh-CN");
        assertThat(page.select("main code").text()).isNotBlank().isEqualTo(reply.header("X-Problem-Id"));
        assertThat(call("auditor", "GET", "/api/v1/refusals").field("code")).isEqualTo("INTERNAL");
    }

    private static Reply call(String account, String method, String path, String... headers) {
        Caller caller = server.as(account);
        return caller.call(method, path, BodyPublishers.noBody(), headers);
    }

    private static Document page(Reply reply, int status) {
        assertThat(reply.status()).as(reply.text()).isEqualTo(status);
        assertThat(reply.header("Content-Type")).isEqualTo("text/html;charset=UTF-8");
        assertThat(reply.text()).doesNotContain("Exception", "??", "\tat ");
        return Jsoup.parse(reply.text(), "http://127.0.0.1/", Parser.htmlParser());
    }
}
