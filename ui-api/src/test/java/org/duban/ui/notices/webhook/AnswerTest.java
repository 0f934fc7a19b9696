package org.duban.ui.notices.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import org.duban.ui.notices.NotDelivered;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerTest {

    private static final Instant NOW = Instant.parse("2023-08-10T01:00:00Z");

    @ParameterizedTest
    @ValueSource(ints = {200, 201, 202, 204, 299})
    void an_answer_of_success_takes_the_notice(int status) {
        assertThatCode(() -> new WebhookReply(status, null).mustBeTaken(NOW)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 413, 415, 422})
    void a_refusal_of_the_notice_is_for_good(int status) {
        NotDelivered refused = refused(status, "60");
        assertThat(refused.hopeless()).isTrue();
        assertThat(refused.why()).isEqualTo("HTTP " + status);
    }

    @ParameterizedTest
    @ValueSource(ints = {199, 301, 307, 401, 403, 404, 408, 425, 429, 500, 502, 503, 504})
    void whatever_another_time_may_mend_is_tried_again(int status) {
        NotDelivered failed = refused(status, null);
        assertThat(failed.hopeless()).isFalse();
        assertThat(failed.notBefore()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "120 | 2023-08-10T01:02:00Z",
                "0 | 2023-08-10T01:00:00Z",
                "Thu, 10 Aug 2023 03:00:00 GMT | 2023-08-10T03:00:00Z"
            })
    void it_says_until_when_to_wait_in_seconds_or_as_a_date(String retryAfter, Instant moment) {
        assertThat(refused(503, retryAfter).notBefore()).contains(moment);
        assertThat(refused(429, retryAfter).notBefore()).contains(moment);
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "-1", "1.5", "", "Thu, 99 Aug 2023 03:00:00 GMT", "9999999999"})
    void what_is_neither_asks_for_nothing(String retryAfter) {
        assertThat(refused(503, retryAfter).notBefore()).isEmpty();
    }

    private static NotDelivered refused(int status, String retryAfter) {
        WebhookReply answer = new WebhookReply(status, retryAfter);
        return catchThrowableOfType(NotDelivered.class, () -> answer.mustBeTaken(NOW));
    }
}
