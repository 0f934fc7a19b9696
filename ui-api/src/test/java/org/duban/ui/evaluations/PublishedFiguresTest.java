package org.duban.ui.evaluations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.duban.command.sheet.KnownFigures;
import org.duban.query.figure.FigureCatalogue;
import org.duban.query.figure.FigureLine;
import org.duban.ui.Inspection;
import org.duban.ui.Reply;
import org.duban.ui.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Figures as they were published, beside what was computed then and what is now. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublishedFiguresTest {

    private Server server;

    @BeforeAll
    void publish(@TempDir Path data) {
        server = Server.peopled(data);
        server.as("clerk").send("publish-figures", """
                {"sheetId":"report-2023","title":"工作报告","from":"2023-01-01","to":"2023-12-31","figures":[
                {"figure":"statutes-inspected","stated":"1部"},{"figure":"deputies-resigned","stated":"0"}]}""");
        new Inspection(server).untilTheReportIsDeliberated();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void what_was_published_too_early_is_told_with_the_event_that_made_it_true() {
        JsonNode sheet = read("auditor", "/api/v1/evaluations/sheets/report-2023");
        JsonNode inspected = figure(sheet, "statutes-inspected");

        assertThat(inspected.path("stated").asString()).isEqualTo("1部");
        assertThat(inspected.path("verdictThen").asString())
                .as("nothing at all was on record then")
                .isEqualTo("NOTHING_COMPUTED");
        assertThat(inspected.path("verdictNow").asString()).isEqualTo("MATCH");
        assertThat(inspected.at("/compared/status").asString()).isEqualTo("NO_RECORDS");
        assertThat(inspected.at("/compared/before").isNull()).isTrue();
        assertThat(inspected.at("/compared/after/exactValue").asString()).isEqualTo("1");
        assertThat(inspected.at("/compared/changes/0/change").asString()).isEqualTo("ADDED");
        assertThat(inspected.at("/compared/changes/0/because")).isNotEmpty();
        assertThat(figure(sheet, "deputies-resigned").at("/compared/changes")).isEmpty();
    }

    @Test
    void figures_of_one_session_are_held_against_those_of_that_session() {
        String body = """
                {"sheetId":"%s","title":"三次会议","from":"2023-01-01","to":"2023-12-31","congressSession":"%s",
                "figures":[{"figure":"suggestions-raised","stated":"0"}],"occurredOn":"2024-01-11"}""";
        assertThat(server.as("clerk")
                        .send("publish-figures", body.formatted("of-none", "17-9"))
                        .status())
                .isEqualTo(200);
        server.seen();

        JsonNode sheet = read("auditor", "/api/v1/evaluations/sheets/of-none");
        assertThat(sheet.at("/sheet/congressSession").asString()).isEqualTo("17-9");
        assertThat(figure(sheet, "suggestions-raised")
                        .at("/compared/otherStatus")
                        .asString())
                .isEqualTo("NO_SUCH_SESSION");
        assertThat(server.as("clerk").get("/year/published/of-none").text()).contains("17-9");
        assertThat(server.as("clerk").get("/year/published").text()).contains("代表建议按 17-9 统计");
        Reply refused = server.as("clerk").send("publish-figures", body.formatted("of-what", "三次"));
        assertThat(refused.json().path("code").asString()).isEqualTo("CONGRESS_SESSION_UNCLEAR");
    }

    @Test
    void what_the_catalogue_knows_can_be_published_and_nothing_else() {
        assertThat(KnownFigures.IDS)
                .containsExactlyInAnyOrderElementsOf(FigureCatalogue.all().stream()
                        .filter(line -> !line.label())
                        .map(FigureLine::id)
                        .toList());
        Reply refused = server.as("clerk").send("publish-figures", """
                {"title":"工作报告","from":"2023-01-01","to":"2023-12-31","figures":[
                {"figure":"statutes-inspected","stated":"三部"},{"figure":"statutes-inspected","stated":"七部"}]}""");
        assertThat(refused.json().path("code").asString()).isEqualTo("FIGURE_TWICE");
        assertThat(refused.json().path("detail").asString()).contains("检查").doesNotContain("statutes-inspected");
    }

    @Test
    void an_entry_that_is_not_there_is_told_with_its_register() {
        Reply refused = server.as("clerk").send("end-resolution", """
                {"resolutionId":"nope","reason":"r"}""");
        assertThat(refused.json().path("code").asString()).isEqualTo("ENTRY_UNKNOWN");
        assertThat(refused.json().path("detail").asString()).contains("没有登记决议、决定“nope”");
    }

    @Test
    void whoever_may_not_read_everything_is_told_no_number() {
        JsonNode list = read("deputy", "/api/v1/evaluations/sheets");
        assertThat(list.path("items")).isEmpty();
        assertThat(server.as("deputy")
                        .get("/api/v1/evaluations/sheets/report-2023")
                        .status())
                .isEqualTo(404);
        JsonNode compared =
                read("deputy", "/api/v1/evaluations/comparison?year=2023&otherFrom=2022-01-01&otherTo=2022-12-31");
        assertThat(StreamSupport.stream(compared.path("figures").spliterator(), false)
                        .filter(one -> one.path("figure").asString().equals("statutes-inspected")))
                .allMatch(one -> one.path("status").asString().equals("NOT_YOURS")
                        && one.path("before").isNull()
                        && one.path("changes").isEmpty());
    }

    @Test
    void two_periods_stand_side_by_side() {
        JsonNode compared =
                read("clerk", "/api/v1/evaluations/comparison?year=2022&otherFrom=2023-01-01&otherTo=2023-12-31");
        JsonNode inspected = StreamSupport.stream(compared.path("figures").spliterator(), false)
                .filter(one -> one.path("figure").asString().equals("statutes-inspected"))
                .findFirst()
                .orElseThrow();
        assertThat(inspected.at("/status").asString()).isEqualTo("NO_RECORDS");
        assertThat(inspected.at("/before").isNull()).isTrue();
        assertThat(inspected.at("/otherStatus").asString()).isEqualTo("COMPUTED");
        assertThat(inspected.at("/after/exactValue").asString()).isEqualTo("1");
        assertThat(server.as("clerk")
                        .get("/api/v1/evaluations/comparison?year=2022&otherFrom=2023-12-31&otherTo=2023-01-01")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void the_pages_say_it_too() {
        assertThat(server.as("clerk").get("/year/published").text()).contains("工作报告", "/year/published/report-2023");
        assertThat(server.as("clerk").get("/year/published/report-2023").text()).contains("1部", "没有可供核对的计算值", "增加");
        assertThat(server.as("clerk").get("/year/published/none").status()).isEqualTo(404);
        assertThat(server.as("clerk").get("/year/published/NONE!").status()).isEqualTo(404);
    }

    private static JsonNode figure(JsonNode sheet, String figure) {
        return StreamSupport.stream(sheet.path("figures").spliterator(), false)
                .filter(one -> one.at("/compared/figure").asString().equals(figure))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode read(String account, String path) {
        return JsonMapper.shared().readTree(server.as(account).get(path).text());
    }
}
