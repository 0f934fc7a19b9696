package org.duban.ui.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.duban.events.Deadline;
import org.duban.events.Deadline.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DerivationTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "DATED | 2023-10-07 | P3M | 2023-10-05 | 2023-07-05 起 3 个月，至 2023-10-05，非工作日，顺延至 2023-10-07",
                "DATED | 2023-06-28 | 5WD | 2023-06-28 | 2023-07-05 起 5 个工作日，至 2023-06-28",
                "DATED | 2023-06-15 | -P20D | 2023-06-15 | 2023-07-05 前 20 日，至 2023-06-15",
                "DATED | 2023-06-14 | -P20D | 2023-06-15 | 2023-07-05 前 20 日，为 2023-06-15，非工作日，提前至 2023-06-14",
                "DATED | 2023-08-31 | - | 2023-08-31 | 2023-07-05 的决定所定",
                "NONE | - | - | - | 法律没有规定期限",
                "PROVISIONAL | 2027-02-12 | P7D | 2027-02-12 | 2023-07-05 起 7 日，至 2027-02-12（当年工作日历公布前暂定）",
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

    private static String derived(
            Locale language,
            Kind kind,
            @Nullable LocalDate due,
            @Nullable String offset,
            @Nullable LocalDate unrolled) {
        LocalDate trigger = LocalDate.parse("2023-07-05");
        Deadline deadline = new Deadline(kind, due, "RULE", 1, "DD", null, trigger, offset, unrolled, null);
        return new Derivation(deadline, new Words(PagesWiring.messageSource(), language)).told();
    }
}
