package org.duban.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ReadingIdTest {

    private static final LocalDate DAY = LocalDate.of(2024, 1, 11);

    @Test
    void an_account_has_one_a_day_that_tells_whose_it_is() {
        assertThat(ReadingId.of(new AccountName("clerk"), DAY).value()).isEqualTo("2024-01-11-clerk");
        String longest = "a".repeat(53);
        assertThat(ReadingId.of(new AccountName(longest), DAY).value()).isEqualTo("2024-01-11-" + longest);
    }

    @Test
    void accounts_whose_long_names_differ_at_the_end_alone_have_each_their_own() {
        String begin = "a".repeat(60);
        ReadingId one = ReadingId.of(new AccountName(begin + "one"), DAY);
        ReadingId other = ReadingId.of(new AccountName(begin + "two"), DAY);
        assertThat(one).isNotEqualTo(other).isEqualTo(ReadingId.of(new AccountName(begin + "one"), DAY));
        assertThat(one.value()).hasSize(64);
    }
}
