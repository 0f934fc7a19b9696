package org.duban.ui.reads;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.Locale;
import org.duban.query.words.Labels;
import org.duban.query.words.Vocabulary;
import org.duban.ui.text.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusedPeriodsTest {

    private static final Labels NONE = (Labels) Proxy.newProxyInstance(
            Labels.class.getClassLoader(), new Class<?>[] {Labels.class}, (proxy, method, given) -> "");

    @ParameterizedTest
    @CsvSource({
        "2026-w01, 2026 年第 1 周",
        "2026-q1, 2026 年第 1 季度",
        "2026-h2, 2026 年第 2 个半年",
        "2026, 2026 年",
        "whenever, whenever",
        "2026-, 2026-"
    })
    void a_refusal_tells_the_period_of_a_duty_in_words(String written, String told) {
        RefusalDetails details = new RefusalDetails(Texts.ZH, Vocabulary.in(Locale.CHINESE), NONE, "FulfilDuty");
        assertThat(details.of("period", written)).isEqualTo(told);
    }
}
