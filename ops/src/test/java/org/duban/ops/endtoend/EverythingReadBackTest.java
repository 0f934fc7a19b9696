package org.duban.ops.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Enters the example and looks for every value again in each place where a case is told of; what was entered about an
 * item, where that item is told of.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EverythingReadBackTest {

    private static final Path EXAMPLE = Path.of("example");
    private static final String CASE = "xuhui-household-waste-2023";

    /** A history does not repeat whose it is: who asks for it has said so. */
    private static final Set<String> NOT_REPEATED_IN_HISTORY = Set.of("caseId");

    private Served served;
    private List<EnteredValue> entered;
    private CaseReading reading;

    @BeforeAll
    void enter_the_example(@TempDir Path data) throws IOException {
        Path file = EXAMPLE.resolve(CASE + ".ndjson");
        imported(data, file);
        List<JsonNode> lines = Files.readAllLines(file).stream()
                .map(line -> JsonMapper.shared().readTree(line))
                .toList();
        entered = EnteredValue.in(lines);
        served = Served.on(data, LocalDate.parse("2024-01-11"));
        reading = CaseReading.of(CASE, clerk());
    }

    @AfterAll
    void stop() {
        served.close();
    }

    @Test
    void the_answer_about_the_case_holds_every_value_entered() {
        assertThat(missing("the answer", this::inAnswer)).isEmpty();
    }

    @Test
    void the_history_tells_every_value_in_the_entries_of_the_command_it_was_entered_with() {
        assertThat(missing("the history", value -> NOT_REPEATED_IN_HISTORY.contains(value.name()) || inHistory(value)))
                .isEmpty();
    }

    @Test
    void the_case_page_shows_every_value_in_what_is_on_record() {
        assertThat(missing("the record on the page", this::onRecord)).isEmpty();
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

    private boolean inAnswer(EnteredValue value) {
        Told told = reading.answer(value.item());
        return value.bare() ? told.says(Set.of(value.name()), value.written()) : told.says(value.written());
    }

    private boolean onRecord(EnteredValue value) {
        return onPage(reading.record(value.item()), value);
    }

    private boolean inHistory(EnteredValue value) {
        Told told = Told.history(reading.entries(value.recordedAt()));
        return value.bare() ? told.says(Set.of(value.name()), value.word()) : told.mentions(value.word());
    }

    private boolean inRow(EnteredValue value) {
        return reading.rows(value.recordedAt()).anyMatch(row -> onPage(row, value));
    }

    private static boolean onPage(Told told, EnteredValue value) {
        return value.bare() ? told.says(labels(value.name()), value.word()) : told.mentions(value.word());
    }

    /** What a member may be called on a page: by a text for all records, or by one for some. */
    private static Set<String> labels(String name) {
        Vocabulary chinese = Vocabulary.in(Locale.CHINESE);
        return chinese.keys().stream()
                .filter(key -> key.matches("field\\.(\\w+\\.)?" + name))
                .map(chinese::text)
                .collect(Collectors.toSet());
    }

    private Person clerk() {
        Person admin = new Person(served.uri(), "admin", Staff.PASSWORD);
        assertThat(admin.setPassword("clerk", "to be changed at once").good()).isTrue();
        Person fresh = new Person(served.uri(), "clerk", "to be changed at once");
        assertThat(fresh.setPassword("clerk", Staff.PASSWORD).good()).isTrue();
        Person clerk = new Person(served.uri(), "clerk", Staff.PASSWORD);
        assertThat(clerk.now("/api/v1/cases/" + CASE).good()).isTrue();
        return clerk;
    }

    private static void imported(Path data, Path file) {
        Map<String, String> environment = Map.of(
                "DUBAN_DATA", data.toString(), "DUBAN_CLOCK", "2024-01-11", "DUBAN_ADMIN_PASSWORD", Staff.PASSWORD);
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
