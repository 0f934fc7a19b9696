package org.duban.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CommandLineTest {

    @Test
    void tells_options_from_arguments_in_any_order() {
        CommandLine line = parsed("a.ndjson", "--with-recorded-times", "--data", "my data", "b.ndjson");

        assertThat(line.arguments()).containsExactly("a.ndjson", "b.ndjson");
        assertThat(line.options()).isEqualTo(Map.of(Option.WITH_RECORDED_TIMES, "", Option.DATA, "my data"));
    }

    @Test
    void takes_a_value_after_an_equals_sign() {
        assertThat(parsed("--head=7:ab=cd").value(Option.HEAD)).hasValue("7:ab=cd");
    }

    @Test
    void refuses_an_option_the_command_does_not_have() {
        assertThatThrownBy(() -> CommandLine.of(List.of("--head", "1:a"), EnumSet.of(Option.DATA)))
                .isInstanceOf(CliException.class)
                .hasMessageContaining("option.unknown [--head]");
    }

    @Test
    void refuses_an_option_that_lacks_its_value() {
        assertThatThrownBy(() -> parsed("--port")).hasMessageContaining("option.value.missing");
    }

    @Test
    void refuses_a_value_for_an_option_that_takes_none() {
        assertThatThrownBy(() -> parsed("--exit=now")).hasMessageContaining("option.value.unexpected");
    }

    @Test
    void refuses_an_option_given_twice() {
        assertThatThrownBy(() -> parsed("--port=1", "--port", "2")).hasMessageContaining("option.twice");
    }

    private static CommandLine parsed(String... words) {
        return CommandLine.of(List.of(words), EnumSet.allOf(Option.class));
    }
}
