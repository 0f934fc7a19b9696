package org.duban.command.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.duban.events.LegalBasis;
import org.duban.events.LegalStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegalTextsTest {

    private static final LegalTexts TEXTS = LegalTexts.load();
    private static final LocalDate IN_2023 = LocalDate.of(2023, 5, 10);

    @ParameterizedTest
    @CsvSource({
        "15, 12", "17, 14", "31, 22", "36, 26", "37, 27", "46, 34", "51, 35", "52, 36", "53, 37", "54, 38", "55, 39",
        "56, 40", "57, 41", "58, 42", "59, 43", "60, 44", "61, 45", "62, 46",
    })
    void before_the_amendment_the_supervision_law_of_2006_is_cited(String later, String earlier) {
        assertThat(TEXTS.provision("S24 §" + later, LocalDate.of(2024, 11, 7)))
                .isEqualTo(new Provision("S06", earlier, null));
    }

    @Test
    void from_the_day_of_the_amendment_the_new_text_is_cited() {
        assertThat(TEXTS.provision("S24 §31", LocalDate.of(2024, 11, 8))).isEqualTo(new Provision("S24", "31", null));
    }

    @Test
    void a_provision_that_was_two_in_the_earlier_text_is_cited_as_both() {
        assertThat(TEXTS.basis("PLAN", "S24 §63", IN_2023))
                .extracting(LegalBasis::source, LegalBasis::article)
                .containsExactly(tuple("S06", "8 ¶2"), tuple("S06", "23 ¶1"));
    }

    @ParameterizedTest
    @CsvSource({"27 ¶1, 19", "32 ¶1, 23 ¶2", "34 ¶1, 25", "37 ¶3, 27 ¶2", "33 ¶2, 24"})
    void a_paragraph_has_a_number_of_its_own_in_the_earlier_text_where_the_two_differ(String later, String earlier) {
        assertThat(TEXTS.provision("S24 §" + later, IN_2023)).isEqualTo(new Provision("S06", earlier, null));
    }

    @ParameterizedTest
    @CsvSource({"17 ¶2", "18", "27 ¶2", "28", "34 ¶2", "35", "45", "47", "48", "49", "50", "63 ¶3"})
    void what_the_amendment_added_is_no_law_of_the_day_before(String article) {
        assertThat(TEXTS.provision("S24 §" + article, IN_2023))
                .isEqualTo(new Provision("S24", article, Caveat.NOT_IN_EARLIER_TEXT))
                .extracting(Provision::status)
                .isEqualTo(LegalStatus.MODEL);
    }

    @ParameterizedTest
    @CsvSource({
        "SH-Rules §26, 2025-11-30, SH-Rules 26 MODEL",
        "SH-Rules §26, 2025-12-01, SH-Sup null VERIFY",
        "ZJ-Sup §29 ¶2, 2025-05-31, ZJ-Sup 29 ¶2 MODEL",
        "ZJ-Sup §29 ¶2, 2025-06-01, ZJ-Sup25 null VERIFY",
        "SH-Dep §10, 2025-09-25, SH-Dep 10 LAW",
        "SH-Dep §10, 2025-09-26, SH-Dep25 null VERIFY",
        "SH-Rec §10, 2024-11-27, SH-Rec21 9 LAW",
        "SH-Rec §10, 2024-11-28, SH-Rec 10 LAW",
        "SH-Sug §14 as DD, 2023-05-10, SH-Sug 14 DD",
        "SH-Sug §25, 2023-05-10, SH-Sug 25 LAW",
    })
    void a_text_says_how_firm_it_is_and_ends_when_another_takes_its_place(
            String citation, LocalDate day, String expected) {
        Provision provision = TEXTS.provision(citation, day);

        assertThat("%s %s %s".formatted(provision.source(), provision.article(), provision.status()))
                .isEqualTo(expected);
    }

    @Test
    void the_deputies_law_changes_with_its_own_amendment() {
        assertThat(TEXTS.provision("Dep25 §51", LocalDate.of(2025, 3, 10)))
                .isEqualTo(new Provision("Dep15", "42", null));
        assertThat(TEXTS.provision("Dep25 §51", LocalDate.of(2025, 3, 11)))
                .isEqualTo(new Provision("Dep25", "51", null));
        assertThat(TEXTS.provision("Dep25 §31", IN_2023)).isEqualTo(new Provision("Dep15", "22 ¶4", null));
    }

    @Test
    void a_paragraph_is_dropped_where_only_the_article_was_compared() {
        assertThat(TEXTS.provision("S24 §15 ¶2", LocalDate.of(2025, 1, 1)).article())
                .isEqualTo("15 ¶2");
        assertThat(TEXTS.provision("S24 §15 ¶2", IN_2023).article()).isEqualTo("12");
    }

    @Test
    void a_basis_lists_every_provision_cited_in_its_order() {
        assertThat(TEXTS.basis("DELIVER", "S24 §37; SH-Rules §26; Org §50(7); DD", IN_2023))
                .containsExactly(
                        new LegalBasis("DELIVER", 1, "S06", "27", LegalStatus.LAW, null),
                        new LegalBasis("DELIVER", 1, "SH-Rules", "26", LegalStatus.MODEL, "MUNICIPAL_ONLY"),
                        new LegalBasis("DELIVER", 1, "Org", "50(7)", LegalStatus.LAW, null),
                        new LegalBasis("DELIVER", 1, "DD", null, LegalStatus.DD, "DESIGN_DECISION"));
    }

    @ParameterizedTest
    @CsvSource({
        "S24 31, is not a citation",
        "S24 §, is not a citation",
        "S24 §31;DD, is not a citation",
        "'', is not a citation",
        "S25 §1, There is no legal text",
        "S24 §66, S24 has 65 articles; there is no article 66.",
        "S24 §21, 'It is not said what article 21 of S24 was in S06'",
        "P2, There is no legal text",
        "SH-Sug §14 as LAW, is not a citation",
        "S06 §14, S06 was followed by S24",
    })
    void refuses_a_citation_that_does_not_resolve(String citation, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TEXTS.check(citation))
                .withMessageContaining(reason);
        assertThatIllegalArgumentException().isThrownBy(() -> TEXTS.basis("R", citation, IN_2023));
    }

    @Test
    void a_single_provision_is_not_read_from_a_list() {
        assertThatIllegalArgumentException().isThrownBy(() -> TEXTS.provision("S24 §31; DD", IN_2023));
    }

    @Test
    void a_text_knows_its_titles() {
        assertThat(TEXTS.text("SH-Rules").title().zh()).isEqualTo("上海市人民代表大会常务委员会议事规则");
    }
}
