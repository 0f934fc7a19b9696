package org.duban.ops.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.duban.ops.CliTexts;
import org.duban.ops.Terminal;
import org.duban.ops.imports.ImportTally;
import org.duban.ops.imports.LocalImport;
import org.duban.query.words.Vocabulary;
import org.duban.ui.wiring.DubanSettings;
import org.duban.ui.wiring.RunningDuban;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Enters the example and looks for every value again in each place where a case is told of. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EverythingReadBackTest {

    private static final Path EXAMPLE = Path.of("example");
    private static final String CASE = "xuhui-household-waste-2023";
    private static final Pattern NEXT = Pattern.compile("<a rel=\"next\" href=\"([^\"]*)\"");

    /** A history does not repeat whose it is: who asks for it has said so. */
    private static final Set<String> NOT_REPEATED_IN_HISTORY = Set.of("caseId");

    private final Map<Instant, List<JsonNode>> entries = new HashMap<>();

    private Served served;
    private List<EnteredValue> entered;
    private Told answer;
    private List<String> pages;
    private Told record;

    @BeforeAll
    void enter_the_example(@TempDir Path data) throws IOException {
        Path file = EXAMPLE.resolve(CASE + ".ndjson");
        imported(data, file);
        List<JsonNode> lines = Files.readAllLines(file).stream()
                .map(line -> JsonMapper.shared().readTree(line))
                .toList();
        entered = EnteredValue.in(lines);
        served = Served.on(data, LocalDate.parse("2024-01-11"));
        Person clerk = clerk();
        answer = Told.json(asked(clerk, "/api/v1/cases/" + CASE).json());
        readHistory(clerk);
        pages = readPages(clerk);
        record = Told.html(pages.getFirst().split("id=\"history\"", 2)[0]);
    }

    @AfterAll
    void stop() {
        served.close();
    }

    @Test
    void the_answer_about_the_case_holds_every_value_entered() {
        assertThat(missing("the answer", value -> found(answer, value, Set.of(value.name()), value.written())))
                .isEmpty();
    }

    @Test
    void the_history_tells_every_value_in_the_entries_of_the_command_it_was_entered_with() {
        assertThat(missing("the history", value -> NOT_REPEATED_IN_HISTORY.contains(value.name()) || inHistory(value)))
                .isEmpty();
    }

    @Test
    void the_case_page_shows_every_value_in_what_is_on_record() {
        assertThat(missing("the record on the page", value -> onPage(record, value)))
                .isEmpty();
    }

    @Test
    void the_case_page_shows_every_value_in_the_row_of_the_step_it_was_entered_with() {
        assertThat(missing(
                        "the history on the page",
                        value -> NOT_REPEATED_IN_HISTORY.contains(value.name()) || inRow(value)))
                .isEmpty();
    }

    private List<String> missing(String place, Predicate<EnteredValue> there) {
        assertThat(entered).hasSizeGreaterThan(600);
        List<String> missing = entered.stream()
                .filter(there.negate())
                .map(value -> "%s = %s (%s)".formatted(value.where(), value.written(), value.word()))
                .toList();
        System.out.printf("%s: %d values entered, %d missing%n", place, entered.size(), missing.size());
        return missing;
    }

    private boolean inHistory(EnteredValue value) {
        Told told = Told.history(of(value));
        return value.bare() ? told.says(Set.of(value.name()), value.word()) : told.mentions(value.word());
    }

    private boolean inRow(EnteredValue value) {
        return of(value).stream()
                .map(entry -> Told.html(row(entry.path("eventId").asString())))
                .anyMatch(row -> onPage(row, value));
    }

    private static boolean onPage(Told told, EnteredValue value) {
        return value.bare() ? told.says(labels(value.name()), value.word()) : told.mentions(value.word());
    }

    private static boolean found(Told told, EnteredValue value, Set<String> names, String text) {
        return value.bare() ? told.says(names, text) : told.says(text);
    }

    /** What a member may be called on a page: by a text for all records, or by one for some. */
    private static Set<String> labels(String name) {
        Vocabulary chinese = Vocabulary.in(Locale.CHINESE);
        return chinese.keys().stream()
                .filter(key -> key.matches("field\\.(\\w+\\.)?" + name))
                .map(chinese::text)
                .collect(Collectors.toSet());
    }

    private List<JsonNode> of(EnteredValue value) {
        return entries.getOrDefault(value.recordedAt(), List.of());
    }

    private String row(String eventId) {
        String start = "id=\"event-" + eventId + "\"";
        return pages.stream()
                .filter(page -> page.contains(start))
                .map(page -> page.split(start, 2)[1].split("</tr>", 2)[0])
                .findFirst()
                .orElse("");
    }

    private void readHistory(Person clerk) {
        String cursor = "";
        while (cursor != null) {
            JsonNode page = asked(clerk, "/api/v1/cases/" + CASE + "/history?limit=40" + cursor)
                    .json();
            for (JsonNode entry : page.path("items")) {
                Instant at = Instant.parse(entry.path("recordedAt").asString());
                entries.computeIfAbsent(at, none -> new ArrayList<>()).add(entry);
            }
            cursor = page.path("next").isString() ? "&cursor=" + page.path("next").asString() : null;
        }
    }

    private static List<String> readPages(Person clerk) {
        List<String> pages = new ArrayList<>();
        String path = "/cases/" + CASE + "?lang=zh";
        while (path != null) {
            String page = asked(clerk, path).text();
            pages.add(page);
            Matcher next = NEXT.matcher(page);
            path = next.find() ? HtmlUtils.htmlUnescape(next.group(1)) : null;
        }
        return pages;
    }

    private static Answer asked(Person clerk, String path) {
        Answer answer = clerk.get(path);
        assertThat(answer.status()).as(path + ": " + answer.text()).isEqualTo(200);
        return answer;
    }

    private Person clerk() {
        Person admin = new Person(served.uri(), "admin", Staff.PASSWORD);
        assertThat(admin.setPassword("clerk", Staff.PASSWORD).good()).isTrue();
        Person clerk = new Person(served.uri(), "clerk", Staff.PASSWORD);
        assertThat(clerk.now("/api/v1/cases/" + CASE).good()).isTrue();
        return clerk;
    }

    private static void imported(Path data, Path file) {
        Map<String, String> environment = Map.of(
                "DUBAN_DATA", data.toString(),
                "DUBAN_CLOCK", "2024-01-11",
                "DUBAN_ADMIN_PASSWORD", Staff.PASSWORD);
        PrintStream quiet = new PrintStream(OutputStream.nullOutputStream());
        Terminal terminal = new Terminal(quiet, quiet, CliTexts.of(environment), environment, false);
        try (RunningDuban duban = RunningDuban.offline(DubanSettings.of(environment, List.of()))) {
            LocalImport local = new LocalImport(duban, true, terminal);
            local.takeEvidence(EXAMPLE.resolve("evidence"));
            ImportTally tally = local.run(List.of(file), () -> false);
            assertThat(tally.refused()).isZero();
        }
    }
}
