package org.duban.query.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.duban.query.figure.FigureValue.Rounding;
import org.duban.query.figure.FigureValue.Status;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers as reports print them, beside those that are computed. */
class StatedTest {

    @ParameterizedTest
    @CsvSource({
        "52, 53, 98%, MATCH",
        "52, 53, 98.1%, MATCH",
        "52, 53, 98.11％, MATCH",
        "50, 53, 94.3%, MATCH",
        "2, 3, 66%, MATCH_TRUNCATED",
        "2, 3, 67%, MATCH",
        "52, 61, 98%, MISMATCH",
        "52, 53, 98, MATCH",
        "52, 53, 百分之九十八, MATCH",
        "50, 53, 百分之九十四点三, MATCH",
        "50, 53, 百分之94.3, MATCH",
        "52, 53, 近99%, MATCH_TRUNCATED",
        "52, 53, 九十七, MISMATCH",
        "1, 8, 12%, MATCH_TRUNCATED",
        "1, 8, 13%, MATCH"
    })
    void a_share_is_compared_at_the_digits_that_were_stated(long part, long whole, String stated, String verdict) {
        assertThat(Stated.verdict(share(part, whole), StatedNumber.parse(stated), List.of()))
                .hasToString(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        // three equal thirds: 33.3 three times makes 99.9, so one of them is printed as 33.4
        "33.4%, 33.3%;33.3%, MATCH_ADJUSTED_TO_100",
        "33.4%, 33.3%;33.4%, MISMATCH",
        "33.5%, 33.3%;33.2%, MISMATCH",
        "33.3%, 33.3%;33.4%, MATCH"
    })
    void a_last_digit_that_was_moved_makes_the_shares_add_up_to_100(String stated, String others, String verdict) {
        List<StatedNumber> shares =
                Arrays.stream(others.split(";", -1)).map(StatedNumber::parse).toList();
        assertThat(Stated.verdict(share(1, 3), StatedNumber.parse(stated), shares))
                .hasToString(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "46, 46项, MATCH",
        "46, ４６ 项, MATCH",
        "1234, '1,234', MATCH",
        "215, 200余人, MATCH_TRUNCATED",
        "200, 200余人, MISMATCH",
        "300, 200余人, MISMATCH",
        "46, 47, MISMATCH",
        "46, 四十六项, MATCH",
        "16, 十六, MATCH",
        "105, 一百零五次, MATCH",
        "150, 一百五十, MATCH",
        "2003, 二〇〇三, MATCH",
        "2300, 两千三百人次, MATCH",
        "12000, 1.2万, MATCH",
        "120005, 十二万零五, MATCH",
        "215, 两百余人, MATCH_TRUNCATED",
        "215, 超过200, MATCH_TRUNCATED",
        "200, 两百余, MISMATCH",
        "13, 十余次, MATCH_TRUNCATED",
        "983, 近千条, MATCH_TRUNCATED",
        "46, 近50, MATCH_TRUNCATED",
        "50, 近50, MISMATCH",
        "30, 近50, MISMATCH",
        "46, 46%, MISMATCH"
    })
    void a_count_is_the_number_itself_or_somewhat_more_than_a_round_one(long count, String stated, String verdict) {
        FigureValue value =
                new FigureValue(line(), Status.COMPUTED, count, null, Long.toString(count), Rounding.NONE, List.of());
        assertThat(Stated.verdict(value, StatedNumber.parse(stated), List.of())).hasToString(verdict);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "many",
                "1.2.3",
                "-4",
                "1,23",
                "4 6",
                "99999999999999999999",
                "若干",
                "200以上",
                "约200",
                "十百",
                "一二百",
                "百分之",
                "近",
                "-四",
                "9百八十条",
                "98点几",
                "九成以上"
            })
    void what_is_no_number_is_told(String text) {
        assertThatThrownBy(() -> StatedNumber.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "四十六项, 46",
        "两百余人, 200余",
        "近千条, 近1000",
        "百分之九十八, 98%",
        "1.2万, 12000",
        "94.30%, 94.30%",
        "九成八, 98%",
        "九成, 90%",
        "9成半, 95%",
        "9百余条, 900余",
        "3千件, 3000"
    })
    void what_was_understood_is_said_in_digits(String text, String understood) {
        assertThat(StatedNumber.parse(text).understood()).isEqualTo(understood);
    }

    private static FigureValue share(long part, long whole) {
        return new FigureValue(line(), Status.COMPUTED, part, whole, "", Rounding.HALF_UP, List.of());
    }

    private static FigureLine line() {
        return FigureCatalogue.find("suggestions-adopted-share").orElseThrow();
    }
}
