package org.duban.command.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OffsetTest {

    @ParameterizedTest
    @ValueSource(strings = {"P3M", "P7D", "5WD", "-P20D", "-P1M", "-5WD"})
    void is_written_back_as_it_was_read(String text) {
        assertThat(Offset.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3M", "P3", "P3Y", "P3WD", "WD", "+P3M", "P3M2D", "P-3M", "P9999D"})
    void refuses_what_a_pack_does_not_write(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Offset.parse(text))
                .withMessageContaining(text);
    }
}
