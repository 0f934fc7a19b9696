package org.duban.command.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.stream.Stream;
import org.duban.command.law.LegalTexts;
import org.duban.events.Derivation.Roll;
import org.duban.events.LegalStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShippedPacksTest {

    private static final LegalTexts TEXTS = LegalTexts.load();

    @ParameterizedTest
    @CsvSource({
        "SWR_DRAFT, -P20D, S24 §15 ¶1, LAW",
        "SWR_FINAL, -P10D, S24 §15 ¶1, LAW",
        "SWR_DISTRIBUTE, -P7D, S24 §15 ¶2, LAW",
        "SESSION_NOTICE, -P7D, SH-Rules §5, MODEL",
        "OPINION_COMPILE, 5WD, DD, DD",
        "OPINION_DELIVER, P7D, ZJ-Sup §43, MODEL",
        "OPINION_HANDLE, P3M, SH-Rules §26, MODEL",
        "OPINION_HANDLE, P3M, SH-Sup, VERIFY",
        "MAJOR_OPINION_HANDLE, P2M, SH-Maj §12, LAW",
        "LEI_REPORT, P2M, SH-Rules §25, MODEL",
        "LEI_REPORT, P2M, SH-Sup, VERIFY",
        "SI_HANDLE, P3M, DD, DD",
        "SUG_ASSIGN, 7WD, SH-Sug §11, LAW",
        "SUG_CONFERENCE, P1M, SH-Sug §15, LAW",
        "SUG_RETURN, 7WD, SH-Sug §14, LAW",
        "SUG_ASSIST, P1M, SH-Sug §17, LAW",
        "SUG_REPLY, P3M, Dep25 §51, LAW",
        "SUG_REPLY_MAX, P6M, Dep25 §51, LAW",
        "SUG_FEEDBACK, 15WD, BJ-Sug §23, MODEL",
        "SUG_REREPLY, P1M, SH-Sug §21, LAW",
        "MOTION_RESULT, P3M, SH-Mot §15, LAW",
        "MOTION_HANDLE, P3M, SH-Mot §20, LAW",
        "MOTION_REDO, P1M, SH-Mot §21, LAW",
        "AUDIT_RECTIFY, P6M, S24 §27 ¶2, LAW",
        "ACCOUNTS_PRELIM, -P30D, SH-Bud §46, LAW",
        "ADJUST_PRELIM, -P30D, SH-Bud §40, LAW",
        "EXEC_PRELIM, -P30D, SH-Bud §35, LAW",
        "ACCOUNTS_REPLY, P20D, SH-Bud §49, LAW",
        "FINANCE_FEEDBACK, P30D, SH-Bud §37, LAW",
        "DEBT_HALFYEAR, , SH-Bud §50, LAW",
        "APPT_PROPOSE, -P10D, SZ-App §13, MODEL",
        "INTERPELLATION_ANSWER, , SH-Rules §31, MODEL",
        "REVIEW_FILE, P30D, SH-Rec §10, LAW",
        "REVIEW_INTAKE, 5WD, SH-Rec §12, LAW",
        "REVIEW_OPINION, P30D, SH-Rec §15, LAW",
        "REVIEW_MAKER, P2M, SH-Rec §33, LAW",
        "DISSATISFIED_REDO, P3M, DD, DD",
        "REMINDER, -P7D, DD, DD",
        "YELLOW, -P7D, DD, DD",
        "ITEM_DUE, P3M, DD, DD",
        "ITEM_REWORK, P1M, DD, DD",
        "ITEM_RETURN, 7WD, SH-Sug §14, DD",
        "REPORT_COMMENT, 5WD, DD, DD",
        "RECEIPT_DEEMED, 3WD, DD, DD",
        "PUBLISH, , S24 §17 ¶3, LAW",
        "LONG_TERM_REVIEW, , DD, DD",
        "SELF_CHECK, , DD, DD",
        "REVIEW, , DD, DD",
        "ITEM_ASSIGN, , DD, DD",
        "ACCOUNTS_SUBMIT, , S24 §19 ¶2, LAW",
        "EXECUTION_MIDYEAR, , S24 §20, LAW",
        "BUDGET_PUBLISH, P20D, Bud §14, LAW",
        "BUDGET_PRELIM, -P30D, SH-Bud §25, LAW",
        "BUDGET_OPINION, -P15D, SH-Bud §25 ¶2, LAW",
        "BUDGET_FEEDBACK, -P5D, SH-Bud §25 ¶2, LAW",
        "SUG_MIDYEAR, , SH-Sug §24 ¶2, LAW",
        "SUG_YEAREND, , SH-Sug §24 ¶2, LAW",
        "SUG_REPORT_MIDYEAR, , SH-Sug §26, LAW",
        "SUG_REPORT_CONGRESS, , SH-Sug §26, LAW",
        "REVIEW_SUPPLEMENT, 10WD, SH-Rec §12, LAW",
        "REVIEW_YEARLIST, , SH-Rec §13, LAW",
        "MOTION_ASK, P15D, SH-Mot §17, LAW",
        "MOTION_OPINION, P30D, SH-Mot §17, LAW",
        "MAJOR_SUBMIT, -P3D, SH-Maj §7 ¶2, LAW",
        "BILL_SUBMIT, -P15D, SH-Rules §15 ¶2, MODEL",
        "BILL_OPINION_HANDLE, P3M, SH-Rules §16 ¶3, MODEL",
        "INSPECTION_NOTICE, -P1M, ZJ-Sup §29 ¶1, MODEL",
        "RESOLUTION_REPORT, , S24 §17 ¶1, LAW",
    })
    void a_rule_has_its_offset_its_source_and_says_how_firm_it_is(
            String ruleId, String offset, String citation, LegalStatus status) {
        assertThat(rows())
                .filteredOn(row -> row.ruleId().equals(ruleId)
                        && row.authority().citation().equals(citation)
                        && row.authority().status() == status)
                .singleElement()
                .satisfies(row -> assertThat(Objects.toString(row.timing().offset(), null))
                        .isEqualTo(offset));
    }

    @Test
    void nothing_rolls_a_shorter_notice_or_a_shorter_period() {
        assertThat(rows())
                .filteredOn(row -> row.timing() instanceof Timing.Counted counted && counted.roll() == null)
                .allSatisfy(row -> assertThat(row.timing().rolls() == Roll.BACKWARD)
                        .isEqualTo(String.valueOf(row.timing().offset()).startsWith("-")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xuhui", "zhejiang", "qingdao"})
    void no_rule_outlives_the_text_it_cites(String place) {
        assertThat(ShippedPacks.of(Jurisdiction.named(place)).flatMap(pack -> pack.rules().stream()))
                .filteredOn(row -> TEXTS.text(row.authority().source()).replacedBy() != null)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.effectiveTo())
                        .isEqualTo(TEXTS.text(row.authority().source())
                                .replacedBy()
                                .from()
                                .minusDays(1)));
    }

    @Test
    void no_rule_rests_on_a_web_page() {
        assertThat(rows()).extracting(row -> row.authority().source()).noneMatch(source -> source.matches("P\\d+|GK"));
    }

    @Test
    void only_the_law_caps_the_reply_to_a_suggestion() {
        assertThat(rows())
                .filteredOn(row -> row.extension() != null && row.extension().status() == LegalStatus.LAW)
                .extracting(RuleRow::ruleId)
                .containsExactly("SUG_REPLY");
    }

    private static Stream<RuleRow> rows() {
        return ShippedPacks.of(Jurisdiction.named("xuhui")).flatMap(pack -> pack.rules().stream());
    }
}
