package org.duban.ui.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Whoever starts Duban reads a sentence and no stack trace. */
@Isolated
@ExtendWith(OutputCaptureExtension.class)
class QuietRefusalTest {

    @TempDir
    private Path folder;

    /** The address is one of documentation, which no machine has. */
    @ParameterizedTest
    @CsvSource({"DUBAN_BIND, 203.0.113.9", "DUBAN_RULES, absent"})
    void a_start_that_is_refused_says_nothing_else(String name, String value, CapturedOutput output) {
        DubanSettings settings = DubanSettings.of(
                Map.of("DUBAN_PORT", "0", "DUBAN_DATA", folder.resolve("data").toString(), name, value), List.of());
        StartRefused refused =
                catchThrowableOfType(StartRefused.class, () -> RunningDuban.serving(settings, System.out));
        assertThat(refused.getMessage().lines()).hasSize(2);
        assertThat(output.getAll()).doesNotContain("\tat ", "Exception");
    }
}
