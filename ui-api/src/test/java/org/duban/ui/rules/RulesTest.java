package org.duban.ui.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.events.Role;
import org.duban.ui.Caller;
import org.duban.ui.Reply;
import org.duban.ui.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class RulesTest {

    private static final String RULES = "/api/v1/rules";
    private static final String HANDLE = "/api/v1/deadlines?rule=OPINION_HANDLE";

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
    @EnumSource(Role.class)
    void whoever_is_logged_in_may_read_the_rules_and_count_by_them(Role role) {
        Caller caller = server.as(role.name().toLowerCase(Locale.ROOT));
        assertThat(Stream.of(RULES, HANDLE + "&trigger=2023-06-29", "/rules")
                        .map(path -> caller.get(path).status()))
                .containsOnly(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {RULES, HANDLE + "&trigger=2023-06-29", "/rules"})
    void nobody_else_may(String path) {
        assertThat(Caller.anonymous(server.port(), path).status()).isEqualTo(401);
    }

    @Test
    void every_rule_of_the_place_is_told_with_its_source() {
        JsonNode answer = server.as("deputy").get(RULES).json();
        assertThat(answer.path("jurisdiction").asString()).isEqualTo("xuhui");
        JsonNode handle = answer.path("items")
                .valueStream()
                .filter(rule -> rule.path("ruleId").asString().equals("OPINION_HANDLE"))
                .findFirst()
                .orElseThrow();
        assertThat(handle.path("offset").asString()).isEqualTo("P3M");
        assertThat(handle.path("status").asString()).isEqualTo("MODEL");
        assertThat(handle.path("source").asString()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({
        "zh, 参考安徽贵池公开的做法（仅见网页开头）；没有文本规定数字。, 本系统的设定（非法定）",
        "en, After what Guichi in Anhui published (only the opening of the page was read); no text sets a number., A design decision of Duban"
    })
    void notes_and_titles_are_told_in_the_callers_language(String language, String note, String title) {
        String answer =
                server.as("deputy").get(RULES, "Accept-Language", language).text();
        assertThat(answer).contains("\"note\":\"" + note + "\"", "\"sourceTitle\":\"" + title + "\"");
    }

    @Test
    void the_answer_is_the_deadline_with_all_it_was_derived_from() {
        JsonNode deadline = count("&trigger=2023-06-29").json();
        assertThat(deadline.path("dueOn").asString()).isEqualTo("2023-10-07");
        assertThat(deadline.path("unrolledOn").asString()).isEqualTo("2023-09-29");
        assertThat(deadline.path("derivation").path("skipped").size()).isEqualTo(8);
    }

    @Test
    void suspended_days_are_left_out_once_however_often_they_are_given() {
        JsonNode once =
                count("&trigger=2023-06-29&suspended=2023-07-01..2023-07-10").json();
        JsonNode twice = count("&trigger=2023-06-29&suspended=2023-07-01..2023-07-10,2023-07-05..2023-07-10")
                .json();
        assertThat(once.path("dueOn").asString()).isEqualTo("2023-10-09");
        assertThat(once.path("derivation").path("suspensions").size()).isEqualTo(1);
        assertThat(twice.path("dueOn")).isEqualTo(once.path("dueOn"));
    }

    @Test
    void a_rule_without_number_has_no_date() {
        Reply reply = server.as("clerk").get("/api/v1/deadlines?rule=INTERPELLATION_ANSWER&trigger=2023-06-29");
        assertThat(reply.field("kind")).isEqualTo("NONE");
        assertThat(reply.json().path("dueOn").isNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1949-01-01", "2074-01-11"})
    void every_rule_has_an_answer_on_the_first_and_the_last_day_that_may_be_asked_about(String trigger) {
        server.as("clerk").get(RULES).json().path("items").forEach(rule -> {
            String path = "/api/v1/deadlines?rule=" + rule.path("ruleId").asString() + "&trigger=" + trigger;
            Reply reply = server.as("clerk").get(path);
            assertThat(reply.status()).as("%s: %s", path, reply.text()).isIn(200, 400);
            assertThat(reply.text()).containsAnyOf("\"dueOn\"", "OUT_OF_RANGE");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            &trigger=2023-02-30                                              | trigger   | NOT_A_DATE
            ''                                                               | trigger   | MISSING
            &trigger=1948-12-31                                              | trigger   | NO_POSSIBLE_DAY
            &trigger=2074-01-12                                              | trigger   | NO_POSSIBLE_DAY
            &trigger=2023-06-29&suspended=2023-07-01                         | suspended | MALFORMED
            &trigger=2023-06-29&suspended=                                   | suspended | MALFORMED
            &trigger=2023-06-29&suspended=2023-07-10..2023-07-01             | suspended | MALFORMED
            &trigger=2023-06-29&suspended=2023-07-01..2023-07-32             | suspended | NOT_A_DATE
            &trigger=2023-06-29&suspended=2023-07-01..2024-07-01             | suspended | OUT_OF_RANGE
            &trigger=2023-06-29&suspended=2023-07-01..9999-07-01             | suspended | NO_POSSIBLE_DAY
            &trigger=2023-06-29&on=2023-07-01                                | on        | UNKNOWN
            """)
    void what_cannot_be_counted_is_named(String query, String parameter, String code) {
        refused(count(query), parameter, code);
    }

    @Test
    void a_rule_that_there_is_not_is_answered_with_those_there_are() {
        Reply reply = server.as("clerk").get("/api/v1/deadlines?rule=NO_SUCH&trigger=2023-06-29");
        refused(reply, "rule", "NOT_ONE_OF");
        assertThat(reply.text()).contains("OPINION_HANDLE");
        refused(server.as("clerk").get("/api/v1/deadlines?trigger=2023-06-29"), "rule", "MISSING");
    }

    @ParameterizedTest
    @CsvSource({"20, 200", "21, 400"})
    void stretches_are_bounded_in_number(int number, int status) {
        String stretches =
                Stream.generate(() -> "2023-07-01..2023-07-10").limit(number).collect(Collectors.joining(","));
        assertThat(count("&trigger=2023-06-29&suspended=" + stretches).status()).isEqualTo(status);
    }

    private static Reply count(String query) {
        return server.as("clerk").get(HANDLE + query);
    }

    private static void refused(Reply reply, String parameter, String code) {
        assertThat(reply.status()).as(reply.text()).isEqualTo(400);
        JsonNode error = reply.json().path("errors").path(0);
        assertThat(error.path("parameter").asString()).isEqualTo(parameter);
        assertThat(error.path("code").asString()).isEqualTo(code);
    }
}
