package org.duban.command.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.duban.command.data.BadDataFile;
import org.duban.command.law.LegalTexts;
import org.duban.events.Deadline;
import org.duban.events.LegalStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JurisdictionTest {

    private static final LegalTexts TEXTS = LegalTexts.load();

    @Test
    void there_are_three_places() {
        assertThat(DeadlineRules.jurisdictions()).containsExactly("xuhui", "zhejiang", "qingdao");
    }

    @ParameterizedTest
    @CsvSource({
        "xuhui, SUG_RETURN, 7WD, SH-Sug §14",
        "xuhui, SUG_ASSIST, P1M, SH-Sug §17",
        "xuhui, OPINION_DELIVER, P7D, ZJ-Sup §43",
        "zhejiang, SUG_RETURN, P10D, ZJ-Sug §14",
        "zhejiang, SUG_ASSIST, P2M, ZJ-Sug §18",
        "zhejiang, SUG_REPLY, P3M, ZJ-Sug §21",
        "zhejiang, SUG_REREPLY, P1M, ZJ-Sug §24",
        "zhejiang, OPINION_DELIVER, P7D, ZJ-Sup §43",
        "zhejiang, OPINION_HANDLE, P3M, ZJ-Sup §44",
        "qingdao, SUG_ASSIGN, 5WD, QD-Sug §14",
        "qingdao, SUG_RETURN, 5WD, QD-Sug §19",
        "qingdao, SUG_ASSIST, P1M, QD-Sug §24",
        "qingdao, SUG_REPLY, P3M, QD-Sug §25",
        "qingdao, SWR_DRAFT, -P20D, S06 §12",
    })
    void a_place_counts_by_its_own_rules(String place, String ruleId, String offset, String citation) {
        Deadline deadline = rules(place).preview(ruleId, LocalDate.of(2023, 6, 1), List.of());

        assertThat(deadline.offset()).isEqualTo(offset);
        assertThat(deadline.source() + " §" + deadline.article()).isEqualTo(citation);
    }

    @ParameterizedTest
    @CsvSource({"xuhui", "zhejiang", "qingdao"})
    void a_reply_to_a_suggestion_may_be_put_off_to_six_months(String place) {
        DeadlineRules rules = rules(place);

        assertThat(rules.changes().cap(rules.preview("SUG_REPLY", LocalDate.of(2023, 11, 30), List.of())))
                .hasValue(LocalDate.of(2024, 5, 30));
    }

    @ParameterizedTest
    @CsvSource({"zhejiang, ZJ-", "qingdao, QD-"})
    void texts_that_were_not_compared_say_so(String place, String texts) {
        assertThat(rules(place).rules(Locale.ROOT))
                .filteredOn(rule -> rule.source().startsWith(texts))
                .isNotEmpty()
                .extracting(RuleSummary::status)
                .isSubsetOf(LegalStatus.VERIFY, LegalStatus.DD, LegalStatus.MODEL);
    }

    @Test
    void a_place_that_nobody_knows_is_refused_with_those_there_are() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rules("atlantis"))
                .withMessage("There is no jurisdiction \"atlantis\", but xuhui, zhejiang, qingdao.");
    }

    @Test
    void a_place_without_a_term_the_program_needs_is_refused() {
        assertThatExceptionOfType(BadDataFile.class)
                .isThrownBy(() -> RuleLoader.load(
                        TEXTS, new Jurisdiction("nowhere", List.of("national.json")), WorkingCalendar.load(), null))
                .withMessage("The packs of nowhere have no ACCOUNTS_PRELIM that holds until further notice.");
    }

    @Test
    void a_rule_that_no_pack_has_cannot_be_previewed() {
        assertThatExceptionOfType(NoSuchRule.class)
                .isThrownBy(() -> rules("qingdao").preview("NO_SUCH", LocalDate.of(2023, 6, 1), List.of()))
                .withMessage("No version of NO_SUCH holds on 2023-06-01.");
    }

    @Test
    void a_rule_is_listed_with_its_source_and_its_cap() {
        assertThat(rules("zhejiang").rules(Locale.ENGLISH))
                .contains(new RuleSummary(
                        "SUG_REPLY",
                        2,
                        null,
                        "assignment",
                        null,
                        null,
                        "P3M",
                        "ZJ-Sug",
                        "Zhejiang Provisions on Handling Deputies' Suggestions",
                        "21",
                        LegalStatus.VERIFY,
                        "P6M",
                        1,
                        "The extension needs consent."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xuhui", "zhejiang", "qingdao"})
    void what_a_reader_should_know_is_told_in_chinese_and_in_english(String place) {
        List<String> chinese = told(place, Locale.CHINESE);
        List<String> english = told(place, Locale.ENGLISH);
        assertThat(chinese).isNotEmpty().hasSameSizeAs(english).allMatch(words -> words.matches(".*\\p{IsHan}.*"));
        assertThat(english).noneMatch(words -> words.matches(".*\\p{IsHan}.*"));
    }

    /** The titles of the sources, and all notes. */
    private static List<String> told(String place, Locale language) {
        return rules(place).rules(language).stream()
                .flatMap(rule -> Stream.concat(Stream.of(rule.sourceTitle()), Stream.ofNullable(rule.note())))
                .toList();
    }

    private static DeadlineRules rules(String place) {
        return DeadlineRules.load(TEXTS, place);
    }
}
