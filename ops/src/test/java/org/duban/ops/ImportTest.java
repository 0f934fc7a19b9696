package org.duban.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.duban.ops.imports.FileImport;
import org.duban.ops.imports.ImportTarget;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ImportTest {

    private static final String OFFICE = unit("1", "office", "2023-01-03T09:00:00+08:00");
    private static final String COMMITTEE = unit("2", "committee", "2023-01-04T09:00:00+08:00");

    @TempDir
    private Path folder;

    private RecordingTerminal terminal;

    @BeforeEach
    void set_up_an_empty_folder_on_a_fixed_day() {
        terminal = new RecordingTerminal(new HashMap<>(Map.of(
                "DUBAN_DATA", folder.resolve("data").toString(),
                "DUBAN_CLOCK", "2024-01-11",
                "DUBAN_ADMIN_PASSWORD", "correct horse battery")));
    }

    @Test
    void begins_an_empty_ledger_with_an_administrator() throws IOException {
        assertThat(imported(OFFICE, COMMITTEE)).isZero();

        assertThat(terminal.out()).contains("2 lines taken, 0 taken before, 0 refused");
        assertThat(commits()).hasSize(4);
        assertThat(commits().getFirst()).contains("AccountRegistered").contains("\"recordedBy\": \"system\"");
    }

    @Test
    void reports_a_bad_line_with_its_number_and_reason_and_takes_the_others() throws IOException {
        assertThat(imported(OFFICE, "{\"command\":", unit("3", "Not an id", null), COMMITTEE))
                .isEqualTo(1);

        assertThat(terminal.out()).contains("2 lines taken, 0 taken before, 2 refused");
        assertThat(terminal.err()).contains("file.ndjson:2: ", "MALFORMED_JSON").contains("file.ndjson:3: ", "/unitId");
    }

    @ParameterizedTest
    @MethodSource("filesThatAreNoText")
    void a_file_that_is_no_text_in_utf_8_is_refused_as_a_whole(byte[] content, String seems, int line, int from)
            throws IOException {
        Path file = Files.write(folder.resolve("file.ndjson"), content);

        assertThat(Duban.run(List.of("import", file.toString()), terminal.terminal()))
                .isEqualTo(1);

        assertThat(terminal.err()).contains(seems, "line " + line + ", byte " + from + " of", "No line was recorded");
        assertThat(folder.resolve("data")).doesNotExist();
    }

    static Stream<Arguments> filesThatAreNoText() {
        String text = "{\"a\":1}\n{\"b\":\"办公室\"}\n";
        int second = text.indexOf('办') + 1;
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        byte[] overlong = utf8.clone();
        overlong[second] = (byte) 0xC0; // a second byte that is none
        byte[] cut = Arrays.copyOf(utf8, second + 1); // in the middle of a character
        return Stream.of(
                Arguments.of(text.getBytes(Charset.forName("GBK")), "GBK", 2, second),
                Arguments.of(text.getBytes(StandardCharsets.UTF_16LE), "UTF-16 LE", 1, 1),
                Arguments.of(text.getBytes(StandardCharsets.UTF_16BE), "UTF-16 BE", 1, 1),
                Arguments.of(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE), "UTF-16 LE", 1, 1),
                Arguments.of(text.getBytes(StandardCharsets.UTF_16), "UTF-16 BE", 1, 1),
                Arguments.of(zipped("xl/workbook.xml"), "an Excel file", 1, 1),
                Arguments.of(zipped("lines.ndjson"), "a zip archive", 1, 1),
                Arguments.of(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1}, "an Excel file", 1, 1),
                Arguments.of("{}\n\0".getBytes(StandardCharsets.UTF_8), "cannot be told", 2, 4),
                Arguments.of(overlong, "cannot be told", 2, second + 1),
                Arguments.of(cut, "cannot be told", 2, second + 1));
    }

    private static byte[] zipped(String name) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @Test
    void a_byte_order_mark_of_utf_8_is_not_in_the_way() throws IOException {
        assertThat(imported("\uFEFF" + OFFICE, COMMITTEE)).isZero();
        assertThat(terminal.out()).contains("2 lines taken");
    }

    @Test
    void changes_nothing_when_a_file_comes_again() throws IOException {
        String withoutId = OFFICE.replace("\"id\":\"1\",", "");
        imported(withoutId, COMMITTEE);
        List<String> before = commits();

        assertThat(imported(withoutId, COMMITTEE)).isZero();

        assertThat(terminal.out()).contains("0 lines taken, 2 taken before, 0 refused");
        assertThat(commits()).isEqualTo(before);
    }

    @Test
    void refuses_another_line_under_an_id_that_is_taken() throws IOException {
        assertThat(imported(OFFICE, unit("1", "committee", null))).isEqualTo(1);

        assertThat(terminal.err()).contains("file.ndjson:2: ", "IDEMPOTENCY_KEY_REUSED");
    }

    @Test
    void an_id_counts_for_the_whole_ledger_whoever_gave_the_command() throws IOException {
        assertThat(imported(OFFICE, unit("1", "committee", null).replace("\"admin\"", "\"clerk\"")))
                .isEqualTo(1);

        assertThat(terminal.err()).contains("file.ndjson:2: ", "IDEMPOTENCY_KEY_REUSED");
    }

    @Test
    void says_at_which_line_it_was_stopped() throws IOException {
        Path file = Files.write(folder.resolve("file.ndjson"), List.of(OFFICE, "", COMMITTEE));
        List<Integer> given = new ArrayList<>();
        ImportTarget desk = (line, origin) -> given.add(origin.line());

        FileImport.all(List.of(file, file), desk, terminal.terminal(), () -> !given.isEmpty());

        assertThat(given).containsExactly(1);
        assertThat(terminal.err()).containsOnlyOnce("stopped here").contains("file.ndjson:2: stopped here");
    }

    @Test
    void says_at_which_line_the_ledger_took_no_more() throws IOException {
        Path file = Files.write(folder.resolve("file.ndjson"), List.of(OFFICE, COMMITTEE));
        ImportTarget desk = (line, origin) -> {
            if (origin.line() == 2) {
                throw CliException.failed("ledger.unavailable", "no space");
            }
            return true;
        };

        assertThatThrownBy(() -> FileImport.all(List.of(file), desk, terminal.terminal(), () -> false))
                .isInstanceOf(CliException.class);

        assertThat(terminal.err()).contains("file.ndjson:2: stopped here");
    }

    @Test
    void refuses_the_second_of_two_equal_lines_without_id() throws IOException {
        String withoutId = OFFICE.replace("\"id\":\"1\",", "");

        assertThat(imported(withoutId, " " + withoutId)).isEqualTo(1);

        assertThat(terminal.err()).contains("file.ndjson:2: an equal line stands above");
    }

    @Test
    void refuses_fields_it_does_not_know_and_ids_that_are_missing() throws IOException {
        assertThat(imported(
                        OFFICE.replace("{\"id\"", "{\"colour\":\"red\",\"id\""),
                        COMMITTEE.replace("\"unitId\":\"committee\",", "")))
                .isEqualTo(1);

        assertThat(terminal.err()).contains("file.ndjson:1: ", "/colour").contains("file.ndjson:2: ", "/unitId");
    }

    @Test
    void lets_nobody_speak_for_the_system() throws IOException {
        assertThat(imported(OFFICE.replace("\"admin\"", "\"system\""))).isEqualTo(1);

        assertThat(terminal.err()).contains("file.ndjson:1: ", "/actor");
    }

    @Test
    void records_at_the_clock_unless_recorded_times_are_asked_for() throws IOException {
        imported(OFFICE);

        assertThat(commits()).allSatisfy(commit -> assertThat(commit).contains(millis("2024-01-11T23:59:59+08:00")));
    }

    @Test
    void keeps_recorded_times_from_the_first_line_on_when_asked_to() throws IOException {
        assertThat(imported("--with-recorded-times", OFFICE, COMMITTEE)).isZero();

        assertThat(commits().subList(0, 3))
                .allSatisfy(commit -> assertThat(commit).contains(millis("2023-01-03T09:00:00+08:00")));
        assertThat(commits().getLast()).contains(millis("2023-01-04T09:00:00+08:00"));
    }

    @Test
    void refuses_recorded_times_before_the_head_and_after_the_clock() throws IOException {
        assertThat(imported(
                        "--with-recorded-times", COMMITTEE, OFFICE, unit("3", "later", "2024-01-12T09:00:00+08:00")))
                .isEqualTo(1);

        assertThat(terminal.err())
                .contains("file.ndjson:2: ", "RECORDED_BEFORE_HEAD")
                .contains("file.ndjson:3: ", "RECORDED_AFTER_NOW");
    }

    @Test
    void marks_each_commit_with_the_file_the_line_and_who_imported() throws IOException {
        imported("", OFFICE);

        assertThat(commits().getLast())
                .containsPattern("\"fileSha256\": \"[0-9a-f]{64}\"")
                .contains(
                        "\"line\": {\"$numberInt\": \"2\"}", "\"importedBy\": \"system\"", "\"recordedBy\": \"admin\"");
    }

    @Test
    void begins_no_ledger_for_a_file_that_is_not_there() {
        Path nothing = folder.resolve("nothing.ndjson");

        assertThat(Duban.run(List.of("import", nothing.toString()), terminal.terminal()))
                .isEqualTo(1);

        assertThat(terminal.err()).isEqualTo("duban: " + nothing + " is not there, or no file that can be read.\n");
        assertThat(folder.resolve("data")).doesNotExist();
    }

    /** Imports the lines; those that begin with two dashes are options. */
    private int imported(String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of("import"));
        List<String> lines = new ArrayList<>();
        for (String word : words) {
            (word.startsWith("--") ? command : lines).add(word);
        }
        Path file = Files.write(folder.resolve("file.ndjson"), lines);
        command.add(file.toString());
        return Duban.run(command, terminal.terminal());
    }

    private List<String> commits() {
        RecordingTerminal exporting = new RecordingTerminal(terminal.terminal().environment());
        assertThat(Duban.run(List.of("export"), exporting.terminal())).isZero();
        return exporting.out().lines().skip(1).toList();
    }

    private static String millis(String moment) {
        return Long.toString(OffsetDateTime.parse(moment).toInstant().toEpochMilli());
    }

    private static String unit(String id, String unitId, @Nullable String recordedAt) {
        String time = recordedAt == null ? "" : "\"recordedAt\":\"" + recordedAt + "\",";
        return """
                {"id":"%s",%s"command":"register-unit","actor":"admin","body":{"unitId":"%s","name":"办公室",\
                "kind":"GENERAL_OFFICE","occurredOn":"2023-01-03"}}""".formatted(id, time, unitId);
    }
}
