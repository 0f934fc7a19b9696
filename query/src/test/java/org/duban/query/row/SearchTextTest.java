package org.duban.query.row;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTextTest {

    private static final Table TABLE = CaseRow.TABLE;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            上海市《生活垃圾管理条例》实施情况 | 市生活垃圾管理条例实施
            上海市〈生活垃圾管理条例〉         | 《生活垃圾管理条例》
            检查 生活垃圾                      | 检查生活垃圾
            检查生活垃圾                       | 检查　生活 垃圾
            徐人大办（2023）12号               | 徐人大办〔2023〕12号
            徐人大办〔２０２３〕１２号         | [2023]12 号
            ＡＰＥＣ峰会                       | apec
            apec峰会                           | ＡＰＥＣ 峰会
            ㈠问题                             | （一）问题
            第①项                              | 第1项
            “两个联系”                         | 两个"联系"
            「两个联系」                       | 两个联系
            ﾊﾟﾝﾌﾚｯﾄ                            | パンフレット
            Café                              | CAFÉ
            Law  Inspection                    | law inspection
            生活​垃圾                     | 生活垃圾
            ΟΔΟΣ一                             | οδος
            """)
    void what_is_asked_is_found_however_it_is_written(String title, String asked) {
        assertThat(Condition.contains(CaseRow.TEXT, asked).holds(row(title, "")))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Law Inspection | lawinspection
            Law Inspection | wi
            垃圾           | 圾垃
            2023 12        | 202312
            """)
    void what_is_something_else_is_not_found(String title, String asked) {
        assertThat(Condition.contains(CaseRow.TEXT, asked).holds(row(title, "")))
                .isFalse();
    }

    @Test
    void nothing_is_found_across_a_title_and_a_subject() {
        assertThat(Condition.contains(CaseRow.TEXT, "甲乙").holds(row("甲", "乙"))).isFalse();
        assertThat(Condition.contains(CaseRow.TEXT, "甲\n乙").holds(row("甲", "乙")))
                .isFalse();
    }

    @Test
    void what_is_folded_stays_as_it_is_when_it_is_folded_again() {
        for (int point = 0; point < Character.MAX_CODE_POINT; point++) {
            if (Character.getType(point) != Character.SURROGATE) {
                String once = SearchText.folded("a" + Character.toString(point) + " b");
                assertThat(SearchText.folded(once)).as("U+%X", point).isEqualTo(once);
            }
        }
    }

    private static Row row(String title, String subject) {
        return Row.of(TABLE).append(CaseRow.TEXT, SearchText.of(title, subject));
    }
}
