package org.duban.command.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.duban.command.data.BadDataFile;
import org.duban.command.handling.HandlingTerm;
import org.duban.command.law.LegalTexts;
import org.duban.events.Deadline;
import org.duban.events.Deadline.Kind;
import org.duban.events.Suspension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an operator lays over the rules that ship: new versions, corrections, calendars. */
class AddedRulesTest {

    private static final LegalTexts TEXTS = LegalTexts.load();
    private static final DeadlineRules SHIPPED = DeadlineRules.load(TEXTS, "xuhui");
    private static final LocalDate RECEIPT = LocalDate.of(2023, 6, 1);
    private static final List<Suspension> TEN_DAYS =
            List.of(new Suspension(LocalDate.of(2023, 7, 1), LocalDate.of(2023, 7, 10)));

    @TempDir
    private Path folder;

    @Test
    void a_new_version_holds_for_new_deadlines_and_never_touches_old_ones() {
        Deadline old = SHIPPED.counted(HandlingTerm.OPINION_HANDLE, RECEIPT);
        add("ours.json", pack(twoMonths("3")));

        assertThat(added().counted(HandlingTerm.OPINION_HANDLE, RECEIPT).dueOn())
                .isEqualTo(LocalDate.of(2023, 8, 1));
        assertThat(added().changes().recounted(old)).isEmpty();
        assertThat(added().changes().suspended(old, TEN_DAYS).version()).isEqualTo(1);
    }

    @Test
    void a_corrected_version_counts_old_deadlines_again_and_keeps_their_suspensions() {
        Deadline old = SHIPPED.counted(HandlingTerm.OPINION_HANDLE, RECEIPT, TEN_DAYS);
        add("ours.json", pack(twoMonths("3, \"corrects\": 1")));

        assertThat(added().changes().recounted(old))
                .hasValue(added().counted(HandlingTerm.OPINION_HANDLE, RECEIPT, TEN_DAYS));
        assertThat(added().changes().recounted(old).orElseThrow().dueOn()).isEqualTo(LocalDate.of(2023, 8, 11));
        assertThat(added().changes().recounted(old).orElseThrow().version()).isEqualTo(3);
    }

    @Test
    void a_correction_of_a_correction_holds() {
        Deadline old = SHIPPED.counted(HandlingTerm.OPINION_HANDLE, RECEIPT);
        add("ours.json", pack(twoMonths("3, \"corrects\": 1"), twoMonths("4, \"corrects\": 3")));

        assertThat(added().changes().recounted(old).orElseThrow().version()).isEqualTo(4);
        assertThat(added().counted(HandlingTerm.OPINION_HANDLE, RECEIPT).version())
                .isEqualTo(4);
    }

    @Test
    void a_date_that_was_granted_stays_whatever_is_corrected() {
        LocalDate granted = LocalDate.of(2023, 11, 15);
        Deadline extended = SHIPPED.changes().extended(SHIPPED.counted(HandlingTerm.OPINION_HANDLE, RECEIPT), granted);
        add("ours.json", pack(twoMonths("3, \"corrects\": 1")));

        assertThat(added().changes().recounted(extended).orElseThrow().dueOn()).isEqualTo(granted);
    }

    @Test
    void what_is_counted_again_once_stays() {
        Deadline old = SHIPPED.counted(HandlingTerm.OPINION_HANDLE, RECEIPT);
        add("ours.json", pack(twoMonths("3, \"corrects\": 1")));
        Deadline again = added().changes().recounted(old).orElseThrow();

        assertThat(added().changes().recounted(again)).isEmpty();
        assertThat(SHIPPED.changes().recounted(old)).isEmpty();
    }

    @Test
    void a_provisional_date_is_counted_again_once_its_year_is_published() {
        Deadline provisional = SHIPPED.counted(HandlingTerm.OPINION_HANDLE, LocalDate.of(2026, 11, 24));
        add("calendars.json", calendar("2027", "2027-02-24", 260));

        Deadline again = added().changes().recounted(provisional).orElseThrow();

        assertThat(provisional.kind()).isEqualTo(Kind.PROVISIONAL);
        assertThat(again.kind()).isEqualTo(Kind.DATED);
        assertThat(again.dueOn()).isEqualTo(LocalDate.of(2027, 2, 25));
        assertThat(SHIPPED.changes().recounted(provisional)).isEmpty();
    }

    @Test
    void a_calendar_put_right_counts_again_what_hung_on_it() {
        Deadline counted = SHIPPED.counted(HandlingTerm.OPINION_HANDLE, LocalDate.of(2026, 3, 24));
        add("calendars.json", calendar("2026", "2026-06-24", 260));

        assertThat(added().changes().recounted(counted).orElseThrow().dueOn()).isEqualTo(LocalDate.of(2026, 6, 25));
    }

    @Test
    void a_year_is_read_as_holiday_cn_keeps_it() {
        Deadline provisional = SHIPPED.counted(HandlingTerm.OPINION_HANDLE, LocalDate.of(2026, 11, 24));
        add("2027.json", holidayCn("2027-02-24"));

        assertThat(added().changes().recounted(provisional).orElseThrow().dueOn())
                .isEqualTo(LocalDate.of(2027, 2, 25));
    }

    @Test
    void a_year_that_two_files_tell_of_is_refused() {
        add("2027.json", holidayCn("2027-02-24"));
        add("calendars.json", calendar("2027", "2027-02-24", 260));

        assertRefused("calendars.json: the working days of 2027 stand there twice, or in another file too");
    }

    @Test
    void a_calendar_of_a_year_that_cannot_be_is_refused() {
        add("calendars.json", calendar("1848", "1848-02-24", 260));

        assertRefused("calendars.json: 1848 is not from 1949 to 2199");
    }

    @Test
    void a_stray_day_in_a_file_of_holiday_cn_is_named() {
        add("2027.json", holidayCn("2028-02-24"));

        assertRefused("2027.json: 2028-02-24 stands in the wrong list of 2027.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ours.json | {'about': '', 'rules': [], 'cases': [], 'rulez': []} | ours.json: there is no field \"rulez\".",
                "ours.json | {'about': '', 'rules': [{'ruleId': 'REVIEW', 'version': 2, 'trigger': '', 'effectiveTo': '2200-01-01', 'authority': {'source': 'DD', 'status': 'DD'}, 'timing': {'kind': 'UNNUMBERED'}}], 'cases': []}"
                        + " | ours.json, row 1 (REVIEW): 2200-01-01 is not from 1949-01-01 to 2199-12-31",
                "ours.json | {'about': '', 'rules': [{'ruleId': 'REVIEW', 'version': 2, 'trigger': '', 'authority': {'source': 'DD', 'status': 'DD'}, 'timing': {'kind': 'UNNUMBERED'}, 'colour': 1}], 'cases': []}"
                        + " | ours.json, row 1 (REVIEW): there is no field \"colour\".",
                "ours.json | {'about': '', 'rules': [{'ruleId': 'REVIEW', 'version': 2, 'trigger': '', 'authority': {'source': 'DD', 'status': 'DD'}, 'timing': {'kind': 'UNNUMBERED'}, 'note': {'zh': '注'}}], 'cases': []}"
                        + " | ours.json, row 1 (REVIEW): ",
                "ours.json | {'about': '', 'rules': [{'ruleId': 'REVIEW', 'version': 2, 'trigger': '', 'authority': {'source': 'DD', 'status': 'DD'}, 'timing': {'kind': 'UNNUMBERED'}, 'note': {'zh': '注', 'en': ' '}}], 'cases': []}"
                        + " | the Chinese or the English words are blank",
                "calendars.json | {'about': '', 'version': 1, 'source': '', 'years': [], 'year': 2027} | calendars.json: there is no field \"year\".",
                "ours.json | {'about' | ours.json: ",
            })
    void a_file_that_does_not_fit_is_named(String name, String json, String sentence) {
        add(name, json.replace('\'', '"'));

        assertRefused(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | ours.json: there is already a version 1 of OPINION_HANDLE; take the next number.",
                "4, \"corrects\": 3 | ours.json: version 4 of OPINION_HANDLE corrects version 3, which is not there",
                "3, \"corrects\": 3 | version 3 cannot correct version 3",
            })
    void a_version_that_does_not_fit_is_named(String version, String sentence) {
        add("ours.json", pack(twoMonths(version)));

        assertRefused(sentence);
    }

    @Test
    void a_text_that_nobody_knows_is_named_with_the_rule_that_cites_it() {
        add("ours.json", pack(twoMonths("3").replace("\"DD\", \"status\"", "\"Atlantis\", \"status\"")));

        assertRefused("ours.json: version 3 of OPINION_HANDLE: There is no legal text \"Atlantis\".");
    }

    @Test
    void a_folder_that_is_not_there_is_named() {
        Path missing = folder.resolve("missing");

        assertThatExceptionOfType(BadDataFile.class)
                .isThrownBy(() -> DeadlineRules.load(TEXTS, "xuhui", missing))
                .withMessageStartingWith(missing + " cannot be read: ");
    }

    private DeadlineRules added() {
        return DeadlineRules.load(TEXTS, "xuhui", folder);
    }

    private void assertRefused(String sentence) {
        assertThatExceptionOfType(BadDataFile.class).isThrownBy(this::added).withMessageContaining(sentence);
    }

    private void add(String name, String content) {
        try {
            Files.writeString(folder.resolve(name), content);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String pack(String... rules) {
        return "{\"about\": \"\", \"rules\": [" + String.join(", ", rules) + "], \"cases\": []}";
    }

    private static String twoMonths(String version) {
        return """
                {
                  "ruleId": "OPINION_HANDLE", "version": %s, "trigger": "receipt",
                  "authority": {"source": "DD", "status": "DD"},
                  "timing": {"kind": "COUNTED", "offset": "P2M"}
                }""".formatted(version);
    }

    private static String holidayCn(String dayOff) {
        return """
                {
                  "$schema": "schema.json", "$id": "2027.json", "year": 2027, "papers": ["http://notice.example/1"],
                  "days": [
                    {"name": "节", "date": "%s", "isOffDay": true},
                    {"name": "节", "date": "2027-02-27", "isOffDay": false}
                  ]
                }""".formatted(dayOff);
    }

    private static String calendar(String year, String dayOff, int workingDays) {
        return """
                {
                  "about": "", "version": 1, "source": "",
                  "years": [
                    {"year": %s, "notice": "", "daysOff": ["%s"], "weekendsWorked": [], "workingDays": %d}
                  ]
                }""".formatted(year, dayOff, workingDays);
    }
}
