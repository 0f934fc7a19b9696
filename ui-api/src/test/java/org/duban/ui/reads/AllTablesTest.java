package org.duban.ui.reads;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.duban.query.Registers;
import org.duban.query.register.EntryFacts;
import org.duban.ui.Caller;
import org.duban.ui.Documented;
import org.duban.ui.Inspection;
import org.duban.ui.Reply;
import org.duban.ui.Server;
import org.duban.ui.sheet.Xlsx;
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
import tools.jackson.databind.JsonNode;

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
        server.as("clerk")
                .send(
                        "enter-internal-rule",
                        "{\"internalRuleId\":\"procedure\",\"title\":\"常委会议事规则\",\"maker\":\"区人大常委会\","
                                + "\"documentNo\":\"徐人常〔2012〕5号\",\"effectiveFrom\":\"2012-06-01\",\"occurredOn\":\"2023-01-05\"}");
        server.as("clerk").send("close-case", "{\"caseId\":\"waste-2023\",\"outcome\":\"x\"}");
        server.as("clerk").get("/api/v1/cases?minPosition=" + server.head());
        Caller admin = server.as("admin");
        admin.post("/api/v1/tokens", "{\"name\":\"=1+1\",\"scope\":[\"read\"],\"until\":\"2024-02-01\"}");
        server.as("auditor")
                .post("/api/v1/tokens", "{\"name\":\"=1+1\",\"scope\":[\"read\"],\"until\":\"2024-02-01\"}");
        server.as("auditor").post("/api/v1/calendars", "{}");
        admin.put("/api/v1/webhooks/oa", "{\"url\":\"https://oa.example.org/duban\",\"organs\":[\"GOVERNMENT\"]}");
    }

    @AfterAll
    void stop() {
        server.close();
    }

    static Stream<String> lists() {
        return Documented.in(Texts.EN).path("paths").properties().stream()
                .filter(path -> path.getValue().at("/get/responses/200/content").has("text/csv"))
                .flatMap(path -> named(path.getKey(), path.getValue()))
                .map(path -> path.replace("{caseId}", "waste-2023")
                        .replace("{stream}", "meeting-standing-committee-17-15")
                        .replace("{figure}", "standing-committee-meetings")
                        .replace("{kind}/{id}/{measure}", "UNIT/greening-bureau/in-time"));
    }

    /** One path for each register that a path may name. */
    private static Stream<String> named(String path, JsonNode operations) {
        return path.contains("{register}")
                ? operations
                        .at("/get/parameters")
                        .valueStream()
                        .flatMap(parameter -> parameter.at("/schema/enum").valueStream())
                        .map(register -> path.replace("{register}", register.asString()))
                : Stream.of(path);
    }

    /** Every register that is viewed as what happened to its entries is in the list of those that can be asked for. */
    @Test
    void every_such_register_is_documented() {
        assertThat(lists().filter(path -> path.startsWith("/api/v1/registers/")))
                .containsExactlyInAnyOrderElementsOf(Registers.ALL.stream()
                        .filter(register -> EntryFacts.class.isAssignableFrom(register.facts()))
                        .map(register -> "/api/v1/registers/" + register.kind())
                        .toList());
    }

    /** Events are for programs that follow them, and what the catalogue says of a command is no line of a table. */
    @Test
    void every_list_can_be_had_as_a_table() {
        JsonNode document = Documented.in(Texts.EN);
        List<String> lists = document.path("paths").properties().stream()
                .filter(path -> isList(document, path.getValue()))
                .map(Map.Entry::getKey)
                .filter(path -> !path.endsWith("}")) // the items of one case
                .filter(path -> !Set.of("/api/v1/commands", "/api/v1/events").contains(path))
                .toList();
        assertThat(lists)
                .hasSizeGreaterThan(15)
                .allMatch(path -> document.path("paths")
                        .path(path)
                        .at("/get/responses/200/content")
                        .has("text/csv"));
    }

    @Test
    void what_was_set_up_stands_in_the_tables_of_it() {
        assertThat(lines(server.as("auditor").get("/api/v1/tokens?format=csv"))).hasSize(2);
        assertThat(lines(server.as("auditor").get("/api/v1/calendars?format=csv")))
                .hasSize(2);
        assertThat(lines(server.as("admin").get("/api/v1/webhooks?format=csv"))).hasSize(2);
    }

    @Test
    void a_register_tells_what_happened_to_its_entries() {
        Caller auditor = server.as("auditor");
        JsonNode rule = auditor.get("/api/v1/registers/internalrule").json().at("/items/0");
        assertThat(rule.at("/facts/entry/documentNo").asString()).isEqualTo("徐人常〔2012〕5号");
        assertThat(lines(auditor.get("/api/v1/registers/internalrule?format=csv"))
                        .getLast()
                        .getFields())
                .contains("procedure", "常委会议事规则")
                .anyMatch(cell -> cell.contains("徐人常〔2012〕5号"));
        assertThat(auditor.get("/api/v1/registers/account").status()).isEqualTo(404);
    }

    private static boolean isList(JsonNode document, JsonNode path) {
        String named = path.at("/get/responses/200/content/application~1json/schema/$ref")
                .asString("");
        JsonNode schema = document.at(named.replace("#", ""));
        return !named.isEmpty()
                && schema.at("/properties/items/type").asString("").equals("array");
    }

    @ParameterizedTest
    @MethodSource("lists")
    void a_table_has_the_lines_of_the_whole_list(String path) {
        String whole =
                path.matches(".*/(units|links|conflicts|accounts|rules|tokens|calendars|webhooks|dead-letters|figures)")
                        ? path
                        : path + "?limit=500";
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

    /** Nobody finds among ten workbooks called the same the one he needs. */
    @ParameterizedTest
    @MethodSource("lists")
    void every_workbook_says_what_it_is_a_list_of(String path) throws IOException {
        Reply reply = reader(path).get(path, "Accept", Xlsx.MEDIA_TYPE, "Accept-Language", "en");
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(reply.body()))) {
            assertThat(book.getFirstSheet().getName()).isNotEqualTo("List").doesNotContain(".", "[");
        }
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
    @ValueSource(
            strings = {
                "people",
                "meetings",
                "seats",
                "series",
                "registers/plan",
                "registers/appointment",
                "accounts",
                "refusals",
                "readings",
                "deliveries",
                "webhooks",
                "dead-letters"
            })
    void who_may_not_have_a_list_may_not_have_its_table(String list) {
        Reply reply = server.as("deputy").get("/api/v1/" + list + "?format=csv");
        assertThat(reply.status()).isEqualTo(403);
    }

    private Caller reader(String path) {
        return server.as(path.matches(".*/(webhooks|dead-letters)") ? "admin" : "auditor");
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
