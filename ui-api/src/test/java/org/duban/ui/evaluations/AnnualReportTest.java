package org.duban.ui.evaluations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.duban.ui.Inspection;
import org.duban.ui.Reply;
import org.duban.ui.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The figures of a year over HTTP. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnnualReportTest {

    private static final String REPORT = "/api/v1/evaluations/annual-report?year=2023";

    private Server server;

    @BeforeAll
    void start(@TempDir Path data) {
        server = Server.peopled(data);
        new Inspection(server).untilTheReportIsDeliberated();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void each_computed_figure_lists_as_many_rows_under_its_query_as_it_says() {
        JsonNode figures = read("clerk", REPORT).at("/content/figures");
        assertThat(figures).hasSizeGreaterThan(33);
        assertThat(figure(figures, "statutes-inspected").path("exactValue").asString())
                .isEqualTo("1");
        figures.forEach(figure -> {
            if (figure.path("status").asString().equals("COMPUTED")) {
                JsonNode rows = read("clerk", figure.path("drillDown").asString());
                assertThat(rows.path("items").size())
                        .isEqualTo(rows.path("rows").asInt());
                String exact = figure.path("exactValue").asString();
                assertThat(rows.path("rows").asString())
                        .as("units, or those of the whole")
                        .isEqualTo(exact.substring(exact.indexOf('/') + 1));
            } else {
                assertThat(figure.path("exactValue").isNull()).isTrue();
                assertThat(figure.path("drillDown").isNull()).isTrue();
            }
        });
    }

    @Test
    void the_same_position_and_day_give_the_same_report_with_the_same_digest() {
        JsonNode first = read("clerk", REPORT);
        JsonNode content = first.path("content");
        String again = REPORT + "&asOf=@" + content.path("position").asLong() + "&on="
                + content.path("on").asString();
        server.as("clerk").send("schedule-meeting", """
                {"meetingId":"sc-30","kind":"STANDING_COMMITTEE","term":17,"number":30,
                "name":"第三十次会议","startsOn":"2024-06-20","shortNotice":false}""");
        assertThat(read("auditor", again)).isEqualTo(first);
        assertThat(ReportDigest.ofTree(content)).isEqualTo(first.path("digest").asString());
        assertThat(read("clerk", REPORT).path("digest")).isNotEqualTo(first.path("digest"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"office", "department", "deputy", "admin"})
    void whoever_may_not_read_everything_sees_that_figures_are_not_his(String account) {
        JsonNode figure = figure(read(account, REPORT).at("/content/figures"), "statutes-inspected");
        assertThat(figure.path("status").asString()).isEqualTo("NOT_YOURS");
        assertThat(figure.path("printedText").isNull()).isTrue();
        Reply rows = server.as(account).get("/api/v1/evaluations/figures/statutes-inspected/rows?year=2023");
        assertThat(rows.status()).isEqualTo(403);
        JsonNode audit = read(account, "/api/v1/evaluations/audit?figure=statutes-inspected&stated=3&year=2023");
        assertThat(audit.path("verdict").asString()).isEqualTo("NOTHING_COMPUTED");
    }

    @ParameterizedTest
    @CsvSource({
        "statutes-inspected, 1部, MATCH, ''",
        "statutes-inspected, １部, MATCH, ''",
        "statutes-inspected, 3, MISMATCH, ''",
        "statutes-inspected, 98%25, MISMATCH, ''",
        "statutes-inspected, 一部, MATCH, ''",
        "labels, 46条, NOTHING_COMPUTED, ''"
    })
    void a_stated_figure_is_held_against_the_computed_one(String figure, String stated, String verdict, String more) {
        JsonNode audit =
                read("auditor", "/api/v1/evaluations/audit?year=2023&figure=" + figure + "&stated=" + stated + more);
        assertThat(audit.path("verdict").asString()).isEqualTo(verdict);
    }

    @Test
    void the_days_of_a_period_go_before_its_year() {
        JsonNode period = read("auditor", "/api/v1/evaluations/annual-report?year=2020&from=2023-03-01&to=2023-03-31")
                .path("content");
        assertThat(period.path("from").asString()).isEqualTo("2023-03-01");
        assertThat(period.path("to").asString()).isEqualTo("2023-03-31");
    }

    @Test
    void a_report_of_one_session_of_the_congress_says_so_and_leads_to_what_that_session_raised() {
        server.as("clerk").send("schedule-meeting", """
                {"meetingId":"congress-17-3","kind":"CONGRESS","term":17,"number":3,
                "name":"区十七届人民代表大会第三次会议","startsOn":"2024-06-25","shortNotice":true}""");
        String report = "/api/v1/evaluations/annual-report?year=2024";
        JsonNode all = read("clerk", report);
        JsonNode one = read("clerk", report + "&congressSession=17-3");
        assertThat(all.at("/content/congressSession").isNull()).isTrue();
        assertThat(one.at("/content/congressSession").asString()).isEqualTo("17-3");
        assertThat(one.path("digest")).isNotEqualTo(all.path("digest"));
        JsonNode raised = figure(one.at("/content/figures"), "suggestions-raised");
        assertThat(raised.path("ofSession").asBoolean()).isTrue();
        assertThat(raised.path("drillDown").asString()).contains("&congressSession=17-3");
        assertThat(read("clerk", raised.path("drillDown").asString())
                        .path("rows")
                        .asInt())
                .isZero();
        JsonNode other =
                figure(read("clerk", report + "&congressSession=17-9").at("/content/figures"), "suggestions-raised");
        assertThat(other.path("status").asString()).isEqualTo("NO_SUCH_SESSION");

        String page =
                server.as("clerk").get("/year?year=2024&congressSession=17-3").text();
        assertThat(page)
                .containsPattern("<option value=\"17-3\"[^>]*selected[^>]*>区十七届人民代表大会第三次会议")
                .contains("/year.csv?year=2024&amp;congressSession=17-3");
        assertThat(server.as("clerk")
                        .get("/year?year=2024&congressSession=17-9")
                        .text())
                .contains("期内没有这次代表大会会议");
        assertThat(server.as("clerk").get("/year?year=2024&congressSession=x").status())
                .isEqualTo(400);
        assertThat(server.as("clerk")
                        .get("/year.csv?year=2024&congressSession=17-9")
                        .text())
                .contains("期内没有这次代表大会会议");
    }

    @Test
    void of_a_time_before_anything_was_on_record_no_number_is_told() {
        JsonNode figure = figure(
                read("clerk", "/api/v1/evaluations/annual-report?year=2001").at("/content/figures"),
                "statutes-inspected");
        assertThat(figure.path("status").asString()).isEqualTo("NO_RECORDS");
        assertThat(figure.path("printedText").isNull()).isTrue();
        JsonNode audit = read("clerk", "/api/v1/evaluations/audit?figure=statutes-inspected&stated=0&year=2001");
        assertThat(audit.path("verdict").asString()).isEqualTo("NOTHING_COMPUTED");
    }

    @ParameterizedTest
    @CsvSource({
        "annual-report?from=2023-02-01&to=2023-01-01, to",
        "annual-report?year=12, year",
        "annual-report?year=2023&congressSession=third, congressSession",
        "comparison?year=2023&otherCongressSession=3, otherCongressSession",
        "annual-report?from=2023-07-01, to",
        "annual-report?to=2023-07-01, from",
        "comparison?from=2023-07-01&to=2023-08-01&otherFrom=2022-07-01, otherTo",
        "audit?figure=statutes-inspected, stated",
        "audit?stated=3, figure",
        "audit?figure=statutes-inspected&stated=many, stated",
        "audit?figure=statutes-inspected&stated=3&others=x, others"
    })
    void a_question_that_cannot_be_meant_is_told_which_parameter_is_wrong(String question, String parameter) {
        Reply reply = server.as("clerk").get("/api/v1/evaluations/" + question);
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().at("/errors/0/parameter").asString()).isEqualTo(parameter);
        assertThat(reply.json().at("/errors/0/detail").asString()).isNotEmpty().doesNotContain("{");
    }

    @ParameterizedTest
    @ValueSource(strings = {"figures/no-such/rows", "figures/labels/rows", "audit?figure=no-such&stated=3"})
    void what_is_no_figure_is_not_there(String path) {
        assertThat(server.as("clerk").get("/api/v1/evaluations/" + path).status())
                .isEqualTo(404);
    }

    private static JsonNode figure(JsonNode figures, String id) {
        return StreamSupport.stream(figures.spliterator(), false)
                .filter(one -> one.path("figure").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode read(String account, String path) {
        String seen = path.contains("asOf") ? "" : (path.contains("?") ? "&" : "?") + "minPosition=" + server.head();
        Reply reply = server.as(account).get(path + seen);
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply.json();
    }
}
