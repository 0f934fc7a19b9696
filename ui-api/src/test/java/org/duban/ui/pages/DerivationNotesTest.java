package org.duban.ui.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.duban.events.Derivation;
import org.duban.events.Derivation.Reason;
import org.duban.events.Derivation.Roll;
import org.duban.events.Derivation.SkippedDay;
import org.duban.events.InternalRuleId;
import org.duban.events.InternalTerm;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DerivationNotesTest {

    @Test
    void days_passed_over_are_told_with_their_reasons() {
        Derivation overTheHoliday = kept(
                null,
                skipped("2023-06-22", Reason.HOLIDAY),
                skipped("2023-06-24", Reason.WEEKEND),
                skipped("2023-06-26", Reason.SUSPENDED));
        assertThat(told(Locale.CHINESE, overTheHoliday)).containsExactly("不计：2023-06-22（节假日）、2023-06-24（周末）");
        assertThat(told(Locale.ENGLISH, overTheHoliday))
                .containsExactly("Not counted: 2023-06-22 (holiday), 2023-06-24 (weekend)");
    }

    @Test
    void the_last_day_an_extension_may_reach_is_told() {
        Derivation capped = kept(LocalDate.parse("2024-01-05"));
        assertThat(told(Locale.CHINESE, capped)).containsExactly("延期最迟至 2024-01-05");
        assertThat(told(Locale.ENGLISH, capped)).containsExactly("An extension may reach 2024-01-05 at most");
    }

    @Test
    void the_internal_rule_that_set_the_term_is_told() {
        InternalTerm term = new InternalTerm(new InternalRuleId("handling"), "办理办法", "徐人常〔2023〕18号", "第九条", "P2M");
        Derivation internal = new Derivation(Roll.FORWARD, List.of(), List.of(), null, null, term);

        assertThat(told(Locale.CHINESE, internal)).containsExactly("期限由《办理办法》第九条规定：2 个月");
        assertThat(told(Locale.ENGLISH, internal)).containsExactly("The term is set by 办理办法, 第九条: 2 months");
    }

    @Test
    void nothing_is_told_where_nothing_was_kept() {
        assertThat(told(Locale.CHINESE, null)).isEmpty();
        assertThat(told(Locale.CHINESE, kept(null))).isEmpty();
    }

    private static SkippedDay skipped(String day, Reason why) {
        return new SkippedDay(LocalDate.parse(day), why);
    }

    private static Derivation kept(@Nullable LocalDate cap, SkippedDay... skipped) {
        return new Derivation(Roll.FORWARD, List.of(skipped), List.of(), null, cap, null);
    }

    private static List<String> told(Locale language, @Nullable Derivation derivation) {
        return new DerivationNotes(derivation, new Words(PagesWiring.messageSource(), language)).told();
    }
}
