package org.duban.command.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.duban.command.data.BadDataFile;
import org.duban.command.data.DataFile;
import org.duban.command.law.LegalTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulePackTest {

    private static final LegalTexts TEXTS = LegalTexts.load();
    private static final TermCounter COUNTER = new TermCounter(WorkingCalendar.load());

    @ParameterizedTest
    @CsvSource({"2023-12-31, 1", "2024-01-01, 2"})
    void the_trigger_date_chooses_the_version(LocalDate trigger, int version) {
        assertThat(book("lower.json").rule("ITEM_REWORK", trigger).version()).isEqualTo(version);
    }

    @ParameterizedTest
    @CsvSource({"2023-12-31, P3M", "2024-01-01, P2M"})
    void a_later_pack_overrides_from_the_day_its_rule_holds(LocalDate trigger, String offset) {
        RuleRow rule = book("lower.json", "upper.json").rule("OPINION_HANDLE", trigger);

        assertThat(rule.timing().offset()).hasToString(offset);
    }

    @Test
    void refuses_a_version_that_an_earlier_pack_has_used() {
        assertThatExceptionOfType(BadDataFile.class)
                .isThrownBy(() -> book("lower.json", "lower.json"))
                .withMessage("lower.json: there is already a version 1 of ITEM_REWORK; take the next number.");
    }

    @Test
    void says_which_rule_does_not_hold_on_a_day() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> book("upper.json").rule("OPINION_HANDLE", LocalDate.of(2023, 12, 31)))
                .withMessage("No version of OPINION_HANDLE holds on 2023-12-31.");
    }

    @ParameterizedTest
    @CsvSource({
        "wrong-case, 'wrong-case.json: REVIEW from 2023-06-01 is due on 2023-06-08, but its case says 2023-06-09.'",
        "case-without-rule, case-without-rule.json: the case PUBLISH from 2023-06-01 has no rule that counts.",
        "overlapping-versions, overlapping-versions.json: versions 1 and 2 of REVIEW hold on the same day.",
        "wrong-offset, 'wrong-offset.json, row 1 (REVIEW): '",
        "wrong-kind, 'wrong-kind.json, row 1 (REVIEW): '",
        "wrong-version, 'wrong-version.json, row 1 (REVIEW): '",
    })
    void refuses_a_pack_that_cannot_be_used(String pack, String reason) {
        assertThatExceptionOfType(BadDataFile.class)
                .isThrownBy(() -> book(pack + ".json"))
                .withMessageContaining(reason);
    }

    private static RuleBook book(String... names) {
        List<RulePack> packs = List.of(names).stream()
                .map(name -> RulePack.read(DataFile.beside(RulePackTest.class, name)))
                .toList();
        packs.forEach(pack -> pack.check(TEXTS, COUNTER));
        return new RuleBook(packs);
    }
}
