package org.duban.ui.evaluations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.duban.ui.Reply;
import org.duban.ui.Server;
import org.duban.ui.pages.Worked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** How organs and units did, over HTTP. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UnitEvaluationTest {

    private static final String UNITS = "/api/v1/evaluations/units?year=2023&on=2023-11-20";

    private Server server;

    @BeforeAll
    void start(@TempDir Path data) {
        server = Worked.server(data);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"clerk", "auditor", "office", "department", "deputy"})
    void each_number_lists_as_many_rows_under_its_query_as_it_says(String account) {
        JsonNode parties = read(account, UNITS).at("/content/parties");
        parties.forEach(party -> party.path("measures").forEach(measure -> {
            JsonNode rows = read(account, measure.path("drillDown").asString());
            assertThat(rows.path("rows").asLong())
                    .as(party.path("id") + " " + measure.path("measure"))
                    .isEqualTo(measure.path("rows").asLong());
            assertThat(rows.path("items").size()).isEqualTo(measure.path("rows").asInt());
        }));
    }

    @Test
    void organs_and_units_are_told_apart_and_have_done_something() {
        JsonNode content = read("clerk", UNITS).path("content");
        assertThat(kinds(content)).contains("ORGAN", "UNIT", "COMMITTEE");
        assertThat(content.path("partial").asBoolean()).isFalse();
        assertThat(content.path("measures").size())
                .isEqualTo(content.at("/parties/0/measures").size());
    }

    @Test
    void a_unit_is_told_of_no_more_than_who_had_its_own_items() {
        JsonNode content = read("department", UNITS).path("content");
        assertThat(content.path("partial").asBoolean()).isTrue();
        List<String> units = StreamSupport.stream(content.path("parties").spliterator(), false)
                .filter(party -> party.path("kind").asString().equals("UNIT"))
                .map(party -> party.path("id").asString())
                .toList();
        assertThat(units).contains("greening-bureau").doesNotContain("urban-management");
        assertThat(read("clerk", UNITS).toString()).contains("\"urban-management\"");
    }

    @Test
    void the_same_position_and_day_give_the_same_evaluation_with_the_same_digest() {
        JsonNode first = read("clerk", UNITS);
        JsonNode content = first.path("content");
        assertThat(read("auditor", UNITS + "&asOf=@" + content.path("position").asLong()))
                .isEqualTo(first);
        assertThat(ReportDigest.ofTree(content)).isEqualTo(first.path("digest").asString());
    }

    @Test
    void a_table_has_a_line_for_each() {
        Reply table = server.as("clerk").get(UNITS + "&format=csv");
        long parties = read("clerk", UNITS).at("/content/parties").size();
        assertThat(table.text().lines().filter(line -> line.contains("%") || line.contains("GOVERNMENT")))
                .isNotEmpty()
                .hasSizeLessThanOrEqualTo((int) parties);
        assertThat(table.text()).contains("按时率");
    }

    @ParameterizedTest
    @CsvSource({
        "units/ORGAN/GOVERNMENT/no-such/rows, 404",
        "units/NOBODY/GOVERNMENT/in-time/rows, 404",
        "units?from=2023-02-01&to=2023-01-01, 400"
    })
    void what_is_not_there_is_told_so(String path, int status) {
        assertThat(server.as("clerk").get("/api/v1/evaluations/" + path).status())
                .isEqualTo(status);
    }

    private static List<String> kinds(JsonNode content) {
        return StreamSupport.stream(content.path("parties").spliterator(), false)
                .map(party -> party.path("kind").asString())
                .distinct()
                .toList();
    }

    private JsonNode read(String account, String path) {
        String seen = path.contains("asOf") ? "" : "&minPosition=" + server.head();
        Reply reply = server.as(account).get(path + seen + (path.contains("/rows") ? "&limit=500" : ""));
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply.json();
    }
}
