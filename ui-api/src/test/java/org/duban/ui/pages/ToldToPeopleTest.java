package org.duban.ui.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.duban.ui.Reply;
import org.duban.ui.Server;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people at a page are told of what they asked for or filled in wrong: which of it, in their own words. */
class ToldToPeopleTest {

    private static Server server;

    @BeforeAll
    static void start(@TempDir Path data) {
        server = Worked.server(data);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    static Stream<String> unfit() {
        return Stream.of(
                "clerk /follow-ups?on=yesterday",
                "clerk /follow-ups?on=1800-01-01",
                "clerk /follow-ups?asOf=@999999",
                "clerk /cases?asOf=@999999",
                "clerk /follow-ups?asOf=soon",
                "clerk /follow-ups?daysLateFrom=5&daysLateTo=2",
                "clerk /follow-ups?daysLateFrom=many",
                "clerk /follow-ups?ruleId=NO_SUCH_RULE",
                "clerk /follow-ups.xlsx?ruleId=NO_SUCH_RULE",
                "clerk /follow-ups?kind=NOTHING",
                "clerk /cases?open=perhaps",
                "clerk /year?year=1900",
                "clerk /year?year=2023a",
                "clerk /year?from=2023-05-01&to=2023-04-01",
                "auditor /administration/ledger?position=first",
                "auditor /administration/ledger?position=999999",
                "auditor /administration/logins?outcome=perhaps",
                "clerk POST /saved-views name=x&address=https://elsewhere.example/",
                "clerk POST /bulk do=issue-reminder-letter&row=nothing",
                "clerk POST /bulk do=issue-reminder-letter&step=leap&row=case-waste-2023||",
                "clerk POST /do/register-unit step=leap");
    }

    @ParameterizedTest
    @MethodSource("unfit")
    void nothing_is_told_that_only_programs_understand(String asked) {
        for (String language : new String[] {"zh", "en"}) {
            Reply reply = called(asked, language);
            String told = Jsoup.parse(reply.text()).select("main").text();
            assertThat(reply.status()).as("%s: %s", asked, told).isEqualTo(400);
            assertThat(told)
                    .as(asked)
                    .doesNotContain("Idempotency", "参数", "parameter", "地址", "address", "请求", "request", "Malformed")
                    .doesNotContainPattern("\\b(asOf|daysLate\\w+|ruleId|outcome|name|row|from|to|year=)\\b:");
        }
    }

    @Test
    void what_is_wrong_is_named_as_the_form_names_it() {
        assertThat(told("clerk /follow-ups?daysLateFrom=5&daysLateTo=2")).contains("逾期天数不多于", "终点在起点之前");
        assertThat(told("clerk /year?year=1900")).contains("年份", "1949", "2200");
        assertThat(told("clerk /follow-ups?asOf=@999999")).contains("账本");
    }

    @Test
    void whoever_changes_a_form_that_was_recorded_is_told_so_in_words_and_may_record_that_as_well() {
        String form = "admin POST /do/register-unit key=00000000-0000-0000-0000-000000000001&kind=DEPARTMENT"
                + "&organ=GOVERNMENT&occurredOn=2024-01-10&name=";
        assertThat(called(form + "first", "en").status()).isEqualTo(302);
        Reply changed = called(form + "second", "en");
        assertThat(changed.status()).isEqualTo(422);
        assertThat(Jsoup.parse(changed.text()).select("#problem").text())
                .contains("recorded before")
                .doesNotContain("Idempotency", "command");
        assertThat(Jsoup.parse(changed.text()).select("input[name=key]").attr("value"))
                .doesNotEndWith("0001");
    }

    @ParameterizedTest
    @CsvSource({"2200, 200", "2201, 400", "1949, 200", "1948, 400"})
    void the_page_of_a_year_takes_the_years_that_the_interface_takes(int year, int status) {
        assertThat(called("clerk /year?year=" + year, "zh").status()).isEqualTo(status);
        assertThat(server.as("clerk")
                        .get("/api/v1/evaluations/annual-report?year=" + year)
                        .status())
                .isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/cases?asOf=@999999, asOf",
        "/api/v1/follow-ups?daysLateFrom=5&daysLateTo=2, daysLateTo",
        "/api/v1/follow-ups?dueFrom=2023-05-02&dueTo=2023-05-01, dueTo"
    })
    void programs_are_told_the_same_by_the_names_of_parameters(String path, String parameter) {
        Reply reply = server.as("clerk").get(path);
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().at("/errors/0/parameter").asString()).isEqualTo(parameter);
    }

    @ParameterizedTest
    @CsvSource({
        "/bulk, /follow-ups",
        "/saved-views, /follow-ups",
        "/saved-views/forget, /follow-ups",
        "/me/sessions, /me#sessions",
        "/me/sessions/no-such-session, /me#sessions"
    })
    void an_address_that_forms_are_sent_to_leads_on_when_it_is_opened(String path, String to) {
        Reply reply = server.as("clerk").get(path, "Accept", "text/html");
        assertThat(reply.status()).isEqualTo(302);
        assertThat(reply.header("Location")).endsWith(to);
    }

    @Test
    void whoever_ends_a_session_that_is_not_his_is_told_that_there_is_none() {
        assertThat(called("clerk POST /me/sessions/no-such-session x=1", "zh").status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u202Eerutcip", " ", "\u200B", "a\nb", "x\u0007"})
    void a_view_is_kept_under_no_name_that_cannot_be_read(String name) {
        Reply reply = called(
                "clerk POST /saved-views address=/cases&name=" + URLEncoder.encode(name, StandardCharsets.UTF_8), "zh");
        assertThat(reply.status()).isEqualTo(302);
        assertThat(new Browser(server.as("clerk")).page("/cases").select(".saved .chip"))
                .isEmpty();
    }

    @Test
    void a_view_is_not_lost_to_another_one_of_its_name() {
        called("clerk POST /saved-views name=late&address=/cases?open%3Dtrue", "zh");
        called("clerk POST /saved-views name=late&address=/cases?open%3Dfalse", "zh");
        assertThat(new Browser(server.as("clerk"))
                        .page("/cases")
                        .select(".saved .chip")
                        .eachAttr("href"))
                .containsExactly("/cases?open=true");
        called("clerk POST /saved-views/forget name=late&address=/cases", "zh");
    }

    private static String told(String asked) {
        return Jsoup.parse(called(asked, "zh").text()).select("main").text();
    }

    private static Reply called(String asked, String language) {
        String[] parts = asked.split(" ", 4);
        return parts.length == 4
                ? server.as(parts[0])
                        .post(
                                parts[2],
                                parts[3].getBytes(StandardCharsets.UTF_8),
                                "Content-Type",
                                "application/x-www-form-urlencoded",
                                "Accept",
                                "text/html",
                                "Accept-Language",
                                language)
                : server.as(parts[0])
                        .get(parts[1].replace("|", "%7C"), "Accept", "text/html", "Accept-Language", language);
    }
}
