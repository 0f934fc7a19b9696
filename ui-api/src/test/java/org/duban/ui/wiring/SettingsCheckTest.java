package org.duban.ui.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

class SettingsCheckTest {

    @ParameterizedTest
    @CsvSource({
        "DUBAN_PROT,            DUBAN_PORT",
        "DUBAN_MAIL_HOTS,       DUBAN_MAIL_HOST",
        "DUBAN_NOTICE_OLD_DAYS, DUBAN_NOTICE_OLDEST_DAYS",
        "DUBAN_ADMIN_PASWORD,   DUBAN_ADMIN_PASSWORD"
    })
    void a_misspelt_variable_is_refused_with_the_one_that_was_meant(String name, String meant) {
        assertThat(refused(Map.of(name, "x")))
                .allMatch(sentence -> sentence.contains(name) && sentence.contains(meant));
    }

    @Test
    void a_misspelt_property_is_refused_with_the_one_that_was_meant() {
        assertThat(refused(Map.of(), "--duban.notice.our=9"))
                .allMatch(sentence -> sentence.contains("duban.notice.our") && sentence.contains("duban.notice.hour"));
    }

    @Test
    void a_word_that_is_no_option_is_refused() {
        assertThat(refused(Map.of(), "--port=2")).allMatch(sentence -> sentence.contains("--port"));
        assertThat(refused(Map.of(), "serve")).allMatch(sentence -> sentence.contains("serve"));
    }

    @Test
    void settings_of_spring_boot_and_variables_of_other_programs_are_left_alone() {
        Map<String, String> environment =
                Map.of("SERVER_PORT", "1", "HOME", "/root", "DUBAN_PASSWORD", "x", "DUBAN_START_CACHE", "off");
        assertThat(DubanSettings.of(environment, List.of("--debug", "--server.ssl.enabled=false"))
                        .port())
                .isEqualTo(8080);
    }

    @Test
    void boot_applies_it_to_whatever_it_starts() {
        SpringApplicationBuilder misspelt =
                new SpringApplicationBuilder(SettingsConfiguration.class).web(WebApplicationType.NONE);
        StartRefused refused = catchThrowableOfType(StartRefused.class, () -> Launch.of(misspelt, "--duban.zome=UTC"));
        assertThat(refused).hasMessageContaining("duban.zone");
    }

    private static List<String> refused(Map<String, String> environment, String... options) {
        StartRefused refused =
                catchThrowableOfType(StartRefused.class, () -> DubanSettings.of(environment, List.of(options)));
        assertThat(refused.getMessage().lines()).hasSize(2);
        return refused.getMessage().lines().toList();
    }
}
