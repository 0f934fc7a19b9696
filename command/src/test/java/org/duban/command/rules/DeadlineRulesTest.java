package org.duban.command.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.duban.command.CommandFolders;
import org.duban.command.handling.HandlingTerm;
import org.duban.command.law.LegalTexts;
import org.duban.command.lawinspection.InspectionTerm;
import org.duban.events.Deadline;
import org.duban.events.Deadline.Kind;
import org.duban.events.Derivation;
import org.duban.events.Derivation.Reason;
import org.duban.events.Derivation.Roll;
import org.duban.events.Derivation.SkippedDay;
import org.duban.events.LegalBasis;
import org.duban.events.LegalStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DeadlineRulesTest {

    private static final DeadlineRules RULES = DeadlineRules.load(LegalTexts.load(), "xuhui");
    private static final LocalDate RECEIPT = LocalDate.of(2023, 6, 29);

    @Test
    void opinions_are_handled_within_three_months_of_receipt() {
        assertThat(RULES.counted(HandlingTerm.OPINION_HANDLE, RECEIPT))
                .isEqualTo(new Deadline(
                        Kind.DATED,
                        LocalDate.of(2023, 10, 7),
                        "OPINION_HANDLE",
                        1,
                        "SH-Rules",
                        "26",
                        LegalStatus.MODEL,
                        RECEIPT,
                        "P3M",
                        LocalDate.of(2023, 9, 29),
                        new Derivation(
                                Roll.FORWARD,
                                skipped(
                                        "2023-09-29 HOLIDAY",
                                        "2023-09-30 HOLIDAY",
                                        "2023-10-01 HOLIDAY",
                                        "2023-10-02 HOLIDAY",
                                        "2023-10-03 HOLIDAY",
                                        "2023-10-04 HOLIDAY",
                                        "2023-10-05 HOLIDAY",
                                        "2023-10-06 HOLIDAY"),
                                List.of(),
                                null,
                                LocalDate.of(2023, 12, 29),
                                null)));
    }

    @Test
    void a_duty_without_number_has_no_date() {
        assertThat(RULES.counted(HandlingTerm.PUBLISH, LocalDate.of(2025, 1, 6)))
                .isEqualTo(new Deadline(
                        Kind.NONE,
                        null,
                        "PUBLISH",
                        1,
                        "S24",
                        "17 ¶3",
                        LegalStatus.LAW,
                        LocalDate.of(2025, 1, 6),
                        null,
                        null,
                        null));
    }

    @Test
    void a_deadline_cites_the_text_of_its_trigger_date() {
        Deadline before = RULES.counted(HandlingTerm.PUBLISH, LocalDate.of(2024, 11, 7));
        Deadline after = RULES.counted(HandlingTerm.PUBLISH, LocalDate.of(2024, 11, 8));

        assertThat(before.source() + " §" + before.article()).isEqualTo("S06 §14 ¶2");
        assertThat(after.source() + " §" + after.article()).isEqualTo("S24 §17 ¶3");
    }

    @Test
    void a_decided_date_stays_where_it_was_set_even_on_a_holiday() {
        LocalDate holiday = LocalDate.of(2023, 10, 1);

        Deadline decided = RULES.decided(HandlingTerm.ITEM_DUE, RECEIPT, holiday);

        assertThat(decided.kind()).isEqualTo(Kind.DATED);
        assertThat(decided.dueOn()).isEqualTo(holiday);
        assertThat(decided.unrolledOn()).isEqualTo(holiday);
        assertThat(decided.offset()).isNull();
    }

    @Test
    void a_rejected_item_has_a_month_unless_decided_otherwise() {
        assertThat(RULES.counted(HandlingTerm.ITEM_REWORK, LocalDate.of(2023, 8, 31))
                        .dueOn())
                .isEqualTo(LocalDate.of(2023, 10, 7));
    }

    @Test
    void an_item_without_a_decided_date_has_as_long_as_the_letter() {
        assertThat(RULES.counted(HandlingTerm.ITEM_DUE, RECEIPT).dueOn())
                .isEqualTo(RULES.counted(HandlingTerm.OPINION_HANDLE, RECEIPT).dueOn());
    }

    @Test
    void an_unacknowledged_letter_counts_as_received_on_the_third_working_day() {
        assertThat(RULES.counted(HandlingTerm.RECEIPT_DEEMED, LocalDate.of(2023, 4, 28))
                        .dueOn())
                .isEqualTo(LocalDate.of(2023, 5, 6));
    }

    @Test
    void an_extension_reaches_six_months_from_the_first_trigger_never_three_and_three() {
        assertThat(RULES.changes().cap(RULES.counted(HandlingTerm.OPINION_HANDLE, LocalDate.of(2023, 11, 30))))
                .hasValue(LocalDate.of(2024, 5, 30));
    }

    @Test
    void a_cap_on_a_holiday_rolls_like_any_period() {
        assertThat(RULES.changes().cap(RULES.counted(HandlingTerm.OPINION_HANDLE, LocalDate.of(2023, 4, 1))))
                .hasValue(LocalDate.of(2023, 10, 7));
    }

    @Test
    void an_extension_is_granted_once() {
        assertThat(RULES.extensions(RULES.counted(HandlingTerm.OPINION_HANDLE, RECEIPT)))
                .isEqualTo(1);
    }

    @Test
    void a_term_that_is_never_put_off_has_no_cap() {
        assertThat(RULES.changes().cap(RULES.counted(InspectionTerm.LEI_REPORT, RECEIPT)))
                .isEmpty();
        assertThat(RULES.extensions(RULES.counted(InspectionTerm.LEI_REPORT, RECEIPT)))
                .isZero();
    }

    @Test
    void reminders_begin_seven_days_before() {
        assertThat(RULES.days(CommonTerm.REMINDER)).isEqualTo(7);
    }

    @Test
    void a_term_in_months_is_no_window_of_days() {
        assertThatIllegalArgumentException().isThrownBy(() -> RULES.days(HandlingTerm.OPINION_HANDLE));
    }

    @Test
    void a_date_counted_past_the_last_calendar_is_provisional() {
        Deadline due = RULES.counted(HandlingTerm.OPINION_HANDLE, LocalDate.of(2026, 11, 24));

        assertThat(due.kind()).isEqualTo(Kind.PROVISIONAL);
        assertThat(due.dueOn()).isEqualTo(LocalDate.of(2027, 2, 24));
    }

    @Test
    void a_basis_says_that_a_term_is_a_choice_and_not_law() {
        assertThat(RULES.basis(HandlingTerm.ITEM_RETURN, RECEIPT))
                .isEqualTo(new LegalBasis("ITEM_RETURN", 1, "SH-Sug", "14", LegalStatus.DD, "DESIGN_DECISION"));
    }

    @Test
    void a_basis_says_that_the_rules_bind_the_city_only() {
        assertThat(RULES.basis(HandlingTerm.OPINION_HANDLE, RECEIPT))
                .isEqualTo(new LegalBasis("OPINION_HANDLE", 1, "SH-Rules", "26", LegalStatus.MODEL, "MUNICIPAL_ONLY"));
    }

    static List<Term> terms() {
        return CommandFolders.terms();
    }

    @ParameterizedTest
    @MethodSource("terms")
    void every_term_has_a_rule_for_any_day(Term term) {
        assertThat(RULES.counted(term, LocalDate.of(2006, 1, 4)).ruleId()).isEqualTo(term.name());
        assertThat(RULES.counted(term, LocalDate.of(2030, 1, 4)).ruleId()).isEqualTo(term.name());
    }

    private static List<SkippedDay> skipped(String... days) {
        return Stream.of(days)
                .map(day -> day.split(" ", 2))
                .map(day -> new SkippedDay(LocalDate.parse(day[0]), Reason.valueOf(day[1])))
                .toList();
    }
}
