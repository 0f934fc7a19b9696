package org.duban.ui.reads;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.duban.ui.Caller;
import org.duban.ui.Documented;
import org.duban.ui.Inspection;
import org.duban.ui.Reply;
import org.duban.ui.Server;
import org.duban.ui.text.Texts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every list that can be had as a table has as many lines there as in JSON, with headings and words, and nothing to run. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AllTablesTest {

    private static final String HISTORY = "/api/v1/cases/waste-2023/history";

    private Server server;

    @BeforeAll
    void start(@TempDir Path data) {
        server = Server.peopled(data);
        new Inspection(server).untilTheReportIsDeliberated();
        server.as("admin").send("rename-unit", "{\"unitId\":\"housing-bureau\",\"name\":\"=1+1\",\"reason\":\"改名\"}");
        server.as("clerk").send("close-case", "{\"caseId\":\"waste-2023\",\"outcome\":\"x\"}");
        server.as("clerk").get("/api/v1/cases?minPosition=" + server.head());
    }

    @AfterAll
    void stop() {
        server.close();
    }

    static Stream<String> lists() {
        return Documented.in(Texts.EN).path("paths").properties().stream()
                .filter(path -> path.getValue().at("/get/responses/200/content").has("text/csv"))
                .map(path -> path.getKey()
                        .replace("{caseId}", "waste-2023")
                        .replace("{stream}", "meeting-standing-committee-17-15"));
    }

    @Test
    void there_are_a_dozen_of_them() {
        assertThat(lists()).hasSizeGreaterThan(11);
    }

    @ParameterizedTest
    @MethodSource("lists")
    void a_table_has_the_lines_of_the_whole_list(String path) {
        String whole = path.matches(".*/(units|accounts|rules)") ? path : path + "?limit=500";
        int listed = reader(path).get(whole).json().path("items").size();
        List<CsvRecord> lines = lines(reader(path).get(path + "?format=csv"));
        assertThat(lines).hasSize(1 + listed);
        assertThat(lines)
                .allSatisfy(line -> assertThat(line.getFieldCount())
                        .isEqualTo(lines.getFirst().getFieldCount()));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void every_column_has_a_heading_in_the_readers_language(String path) {
        assertThat(headings(path, "zh"))
                .allMatch(heading -> heading.codePoints().anyMatch(Character::isIdeographic));
        assertThat(headings(path, "en")).allMatch(heading -> Character.isUpperCase(heading.charAt(0)));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void nothing_in_a_table_is_a_formula_or_a_name_of_the_program(String path) {
        String text = reader(path).get(path, "Accept", "text/csv").text();
        assertThat(text).startsWith("\uFEFF");
        assertThat(lines(reader(path).get(path + "?format=csv")))
                .allSatisfy(line -> assertThat(line.getFields())
                        .noneMatch(cell -> cell.matches("(?s)[=+@-].*") || cell.matches("(?s).*\\w+\\[\\w+=.*")));
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/meetings, 常委会会议, Standing Committee",
        "/api/v1/accounts, 安全审计员, auditor",
        "/api/v1/units, 办公, General office"
    })
    void constants_are_told_in_words(String path, String chinese, String english) {
        assertThat(server.as("auditor").get(path + "?format=csv").text()).contains(chinese);
        assertThat(server.as("auditor")
                        .get(path + "?format=csv", "Accept-Language", "en")
                        .text()
                        .toLowerCase())
                .contains(english.toLowerCase());
    }

    @Test
    void a_history_as_a_table_says_who_did_what() {
        String text = server.as("auditor").get(HISTORY + "?format=csv").text();
        assertThat(text).contains("urban-committee").doesNotContain("Principal", "ACCOUNT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"people", "meetings", "seats", "series", "accounts", "refusals", "deliveries"})
    void who_may_not_have_a_list_may_not_have_its_table(String list) {
        Reply reply = server.as("deputy").get("/api/v1/" + list + "?format=csv");
        assertThat(reply.status()).isEqualTo(403);
    }

    private Caller reader(String path) {
        return server.as("auditor");
    }

    private List<String> headings(String path, String language) {
        Reply reply = reader(path).get(path + "?format=csv", "Accept-Language", language);
        return lines(reply).getFirst().getFields();
    }

    private static List<CsvRecord> lines(Reply reply) {
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return CsvReader.builder().ofCsvRecord(reply.text().substring(1)).stream()
                .toList();
    }
}
