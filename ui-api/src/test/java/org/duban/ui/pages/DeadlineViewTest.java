package org.duban.ui.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.duban.events.Deadline;
import org.duban.events.Deadline.Kind;
import org.duban.events.Derivation;
import org.duban.events.Derivation.DecidedDate;
import org.duban.events.Derivation.Roll;
import org.duban.events.LegalStatus;
import org.duban.events.Suspension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineViewTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "DATED | 2023-10-07 | P3M | 2023-10-05 | 2023-07-05 起 3 个月，至 2023-10-05，非工作日，顺延至 2023-10-07",
                "DATED | 2023-06-28 | 5WD | 2023-06-28 | 2023-07-05 起 5 个工作日，至 2023-06-28",
                "DATED | 2023-06-15 | -P20D | 2023-06-15 | 2023-07-05 前 20 日，至 2023-06-15",
                "DATED | 2023-06-14 | -P20D | 2023-06-15 | 2023-07-05 前 20 日，为 2023-06-15，非工作日，提前至 2023-06-14",
                "DATED | 2023-08-31 | - | 2023-08-31 | 由 2023-07-05 的决定确定",
                "NONE | - | - | - | 法律没有规定期限",
                "PROVISIONAL | 2027-02-12 | P7D | 2027-02-12 | 2023-07-05 起 7 日，至 2027-02-12（暂定：所涉日期的工作日历未知）",
            })
    void a_date_is_derived_in_chinese(
            Kind kind, @Nullable LocalDate due, @Nullable String offset, @Nullable LocalDate unrolled, String told) {
        assertThat(derived(Locale.CHINESE, kind, due, offset, unrolled)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "DATED | 2023-10-07 | P3M | 2023-10-05 | 3 months from 2023-07-05: 2023-10-05, not a working day, so 2023-10-07",
                "DATED | 2023-07-06 | P1D | 2023-07-06 | 1 day from 2023-07-05: 2023-07-06",
                "DATED | 2023-06-14 | -P20D | 2023-06-15 | 20 days before 2023-07-05: 2023-06-15, not a working day, so already 2023-06-14",
                "NONE | - | - | - | The law sets no term",
            })
    void a_date_is_derived_in_english(
            Kind kind, @Nullable LocalDate due, @Nullable String offset, @Nullable LocalDate unrolled, String told) {
        assertThat(derived(Locale.ENGLISH, kind, due, offset, unrolled)).isEqualTo(told);
    }

    @Test
    void a_suspended_term_names_the_days_it_did_not_run() {
        Deadline suspended = kept("P3M", "2023-10-15", "2023-10-16", Roll.FORWARD, null);

        assertThat(told(Locale.CHINESE, suspended))
                .isEqualTo("2023-07-05 起 3 个月，至 2023-10-15，非工作日，顺延至 2023-10-16（中止：2023-07-10 至 2023-07-19）");
        assertThat(told(Locale.ENGLISH, suspended))
                .isEqualTo("3 months from 2023-07-05: 2023-10-15, not a working day, so 2023-10-16"
                        + " (suspended: 2023-07-10 to 2023-07-19)");
    }

    @Test
    void a_date_put_off_says_to_when_and_how_far_it_moved_since() {
        DecidedDate granted = new DecidedDate(LocalDate.parse("2023-12-01"), true, null, List.of());

        assertThat(told(Locale.CHINESE, kept(null, "2023-12-11", "2023-12-11", Roll.FORWARD, granted)))
                .isEqualTo("延期至 2023-12-01，因中止顺延至 2023-12-11（中止：2023-07-10 至 2023-07-19）");
        assertThat(told(Locale.ENGLISH, kept(null, "2023-12-01", "2023-12-01", Roll.NONE, granted)))
                .isEqualTo("Put off to 2023-12-01 (suspended: 2023-07-10 to 2023-07-19)");
    }

    @Test
    void a_decided_date_that_moved_says_where_it_was_set() {
        DecidedDate set = new DecidedDate(LocalDate.parse("2023-12-01"), false, null, List.of());

        assertThat(told(Locale.CHINESE, kept(null, "2023-12-11", "2023-12-11", Roll.FORWARD, set)))
                .isEqualTo("由 2023-07-05 的决定确定，至 2023-12-01，因中止顺延至 2023-12-11（中止：2023-07-10 至 2023-07-19）");
    }

    private static Deadline kept(
            @Nullable String offset, String unrolled, String due, Roll roll, @Nullable DecidedDate decided) {
        List<Suspension> tenDays =
                List.of(new Suspension(LocalDate.parse("2023-07-10"), LocalDate.parse("2023-07-19")));
        return new Deadline(
                Kind.DATED,
                LocalDate.parse(due),
                "RULE",
                1,
                "DD",
                null,
                LegalStatus.DD,
                LocalDate.parse("2023-07-05"),
                offset,
                LocalDate.parse(unrolled),
                new Derivation(roll, List.of(), tenDays, decided, null, null));
    }

    private static String told(Locale language, Deadline deadline) {
        return new DeadlineView(deadline, new Words(PagesWiring.messageSource(), language)).told();
    }

    private static String derived(
            Locale language,
            Kind kind,
            @Nullable LocalDate due,
            @Nullable String offset,
            @Nullable LocalDate unrolled) {
        LocalDate trigger = LocalDate.parse("2023-07-05");
        Deadline deadline =
                new Deadline(kind, due, "RULE", 1, "DD", null, LegalStatus.DD, trigger, offset, unrolled, null);
        return told(language, deadline);
    }
}
