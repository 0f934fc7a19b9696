package org.duban.command.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.duban.events.LegalBasis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegalTextsTest {

    private static final LegalTexts TEXTS = LegalTexts.load();
    private static final LocalDate IN_2023 = LocalDate.of(2023, 5, 10);

    @ParameterizedTest
    @CsvSource({
        "15, 12", "17, 14", "27, 19", "31, 22", "36, 26", "37, 27", "46, 34", "51, 35", "52, 36", "53, 37", "54, 38",
        "55, 39", "56, 40", "57, 41", "58, 42", "59, 43", "60, 44", "61, 45", "62, 46",
    })
    void before_the_amendment_the_supervision_law_of_2006_is_cited(String later, String earlier) {
        assertThat(TEXTS.provision("S24 §" + later, LocalDate.of(2024, 11, 7)))
                .isEqualTo(new Provision("S06", earlier, null));
    }

    @Test
    void from_the_day_of_the_amendment_the_new_text_is_cited() {
        assertThat(TEXTS.provision("S24 §31", LocalDate.of(2024, 11, 8))).isEqualTo(new Provision("S24", "31", null));
    }

    @ParameterizedTest
    @CsvSource({"33", "34", "35", "63"})
    void an_unknown_earlier_number_is_shown_as_the_later_one_and_marked(String article) {
        assertThat(TEXTS.provision("S24 §" + article, IN_2023))
                .isEqualTo(new Provision("S24", article, Caveat.EARLIER_NUMBER_NOT_VERIFIED));
    }

    @ParameterizedTest
    @CsvSource({"47", "48", "49", "50"})
    void special_inquiry_had_no_article_before_the_amendment(String article) {
        assertThat(TEXTS.provision("S24 §" + article, IN_2023))
                .isEqualTo(new Provision("S24", article, Caveat.NOT_IN_EARLIER_TEXT));
    }

    @Test
    void the_deputies_law_changes_with_its_own_amendment() {
        assertThat(TEXTS.provision("Dep25 §51", LocalDate.of(2025, 3, 10)))
                .isEqualTo(new Provision("Dep15", "42", null));
        assertThat(TEXTS.provision("Dep25 §51", LocalDate.of(2025, 3, 11)))
                .isEqualTo(new Provision("Dep25", "51", null));
        assertThat(TEXTS.provision("Dep25 §31", IN_2023))
                .isEqualTo(new Provision("Dep25", "31", Caveat.EARLIER_NUMBER_NOT_VERIFIED));
    }

    @Test
    void a_paragraph_is_kept_in_its_own_text_and_dropped_in_the_earlier_one() {
        assertThat(TEXTS.provision("S24 §17 ¶3", LocalDate.of(2025, 1, 1)).article())
                .isEqualTo("17 ¶3");
        assertThat(TEXTS.provision("S24 §17 ¶3", IN_2023).article()).isEqualTo("14");
    }

    @Test
    void a_basis_lists_every_provision_cited_in_its_order() {
        assertThat(TEXTS.basis("DELIVER", "S24 §37; SH-Rules §26; Org §50(7); P2; DD", IN_2023))
                .containsExactly(
                        new LegalBasis("DELIVER", 1, "S06", "27", null),
                        new LegalBasis("DELIVER", 1, "SH-Rules", "26", "TO_BE_VERIFIED"),
                        new LegalBasis("DELIVER", 1, "Org", "50(7)", null),
                        new LegalBasis("DELIVER", 1, "P2", null, "PAGE_OPENING_ONLY"),
                        new LegalBasis("DELIVER", 1, "DD", null, "DESIGN_DECISION"));
    }

    @ParameterizedTest
    @CsvSource({
        "S24 31, is not a citation",
        "S24 §, is not a citation",
        "S24 §31;DD, is not a citation",
        "'', is not a citation",
        "S25 §1, There is no legal text",
        "S24 §66, S24 has 65 articles; there is no article 66.",
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
