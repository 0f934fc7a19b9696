package org.duban.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.duban.command.notice.SkippedNotices;
import org.duban.command.reading.Readings;
import org.duban.command.series.Numbers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever people enter in a register, somebody keeps it and may put it right. */
class RegisterKeepersTest {

    /** What Duban or an operator notes, and nobody states. */
    private static final Set<Register<?, ?, ?>> NOTED =
            Set.of(SkippedNotices.REGISTER, Readings.REGISTER, Numbers.REGISTER);

    static Stream<Register<?, ?, ?>> entered() {
        return Forms.REGISTERS.stream().filter(register -> !NOTED.contains(register));
    }

    @ParameterizedTest
    @MethodSource("entered")
    void each_register_has_somebody_who_corrects_it(Register<?, ?, ?> register) {
        assertThat(register.keepers()).as(register.kind()).isNotEmpty();
    }
}
