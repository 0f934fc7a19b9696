package org.duban.ui.reads;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.duban.ui.Inspection;
import org.duban.ui.Reply;
import org.duban.ui.Server;
import org.duban.ui.problem.Problem;
import org.duban.ui.text.Texts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Lists as tables: the same lines in the same order as in JSON, all of them, in words, and safe to open. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TablesTest {

    private static final String TITLE = "=HYPERLINK(\\\"x\\\"),\\\"a\\\"";

    private Server server;

    @BeforeAll
    void start(@TempDir Path data) {
        server = Server.peopled(data);
        new Inspection(server).untilTheReportIsDeliberated();
        new Inspection(server)
                .step("committee", "open-law-inspection", "caseId", "\"formula\"", "title", "\"" + TITLE + "\"");
        assertThat(server.as("clerk")
                        .get("/api/v1/cases?minPosition=" + server.head())
                        .status())
                .isEqualTo(200);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&sort=days-late", "&status=open&organ=GOVERNMENT", "&sort=case", "&text=none"})
    void a_table_has_the_lines_of_the_whole_list_in_their_order(String filters) {
        String path = "/api/v1/follow-ups?on=2024-01-11" + filters;
        List<String> listed = server.as("clerk")
                .get(path + "&limit=500")
                .json()
                .path("items")
                .valueStream()
                .map(item -> item.path("title").asString()
                        + item.path("dueOn").asString("")
                        + item.path("stream").asString().replaceFirst("[a-z]+-", ""))
                .toList();
        List<CsvRecord> lines = lines(server.as("clerk").get(path + "&format=csv"));
        int last = lines.getFirst().getFieldCount() - 1;
        assertThat(lines.stream().skip(1).map(line -> line.getField(3) + line.getField(10) + line.getField(last)))
                .isEqualTo(listed);
        assertThat(listed.isEmpty()).isEqualTo(filters.contains("none"));
    }

    @ParameterizedTest
    @CsvSource({"zh, 监督方式, 执法检查", "en, Form, Law inspection"})
    void a_table_is_in_the_readers_language_and_marked_as_utf_8(String language, String heading, String form) {
        Reply reply = server.as("clerk").get("/api/v1/cases", "Accept", "text/csv", "Accept-Language", language);
        assertThat(reply.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
        assertThat(reply.body()).startsWith(0xEF, 0xBB, 0xBF);
        List<CsvRecord> lines = lines(reply);
        assertThat(lines.get(0).getField(1)).isEqualTo(heading);
        assertThat(lines.get(1).getField(1)).isEqualTo(form);
    }

    @ParameterizedTest
    @CsvSource({"zh, 参照，不具约束力", "en, 'a model, not binding'"})
    void states_rules_and_bases_are_told_in_words(String language, String firmness) {
        String table = server.as("clerk")
                .get("/api/v1/follow-ups?on=2024-01-11&format=csv", "Accept-Language", language)
                .text();
        assertThat(table)
                .contains(firmness)
                .doesNotContainPattern("[A-Z]{3,}_[A-Z_]+|\\b(?:ASSIGNED|SUBMITTED|OPEN|DONE|LAPSED)\\b");
    }

    @Test
    void nothing_in_a_table_is_a_formula() {
        List<CsvRecord> lines = lines(server.as("clerk").get("/api/v1/cases?format=csv"));
        assertThat(lines).hasSize(3);
        assertThat(lines.get(1).getField(0)).isEqualTo("'=HYPERLINK(\"x\"),\"a\"");
    }

    @Test
    void a_table_shows_no_more_than_the_list() {
        assertThat(lines(server.as("other-department").get("/api/v1/cases?format=csv")))
                .hasSize(1
                        + server.as("other-department")
                                .get("/api/v1/cases")
                                .json()
                                .path("items")
                                .size());
        assertThat(lines(server.as("deputy").get("/api/v1/cases?format=csv"))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"limit=5, limit", "cursor=x, cursor"})
    void a_part_of_a_table_is_refused(String part, String parameter) {
        Reply reply = server.as("clerk").get("/api/v1/cases?format=csv&" + part);
        assertThat(reply.status()).isEqualTo(400);
        JsonNode error = reply.json().at("/errors/0");
        assertThat(error.path("parameter").asString()).isEqualTo(parameter);
        assertThat(error.path("detail").asString()).contains("不能只取其中一部分").doesNotContain("{");
    }

    @Test
    void a_list_that_is_too_long_for_a_table_is_told_how_long_it_may_be() {
        assertThat(Problem.of(ListForms.tooLong().code(), ListForms.tooLong().faults(), Map.of(), Texts.EN)
                        .errors())
                .singleElement()
                .satisfies(error -> assertThat(error).containsEntry("detail", "at most 100000 entries"));
    }

    private static List<CsvRecord> lines(Reply reply) {
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return CsvReader.builder().ofCsvRecord(reply.text().substring(1)).stream()
                .toList();
    }
}
