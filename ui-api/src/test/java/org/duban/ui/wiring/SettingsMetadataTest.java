package org.duban.ui.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.duban.ui.notices.mail.MailSettings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.DataObjectPropertyName;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What editors are told of settings, and what is checked by name, are the settings that there are. */
class SettingsMetadataTest {

    private static final List<Setting> ONLY_WITH_A_MAIL_SERVER =
            List.of(Setting.MAIL_PORT, Setting.MAIL_TLS, Setting.MAIL_MOST);

    private static final DubanProperties DEFAULTS =
            WrittenSettings.of(Map.of(), List.of()).read();

    @Test
    void every_setting_of_the_record_has_a_name_and_every_name_a_setting() {
        assertThat(Arrays.stream(Setting.values()).map(Setting::property))
                .containsExactlyInAnyOrderElementsOf(names("duban", DubanProperties.class));
    }

    @ParameterizedTest
    @CsvSource({
        "DUBAN_CLOCK,          2024-01-11",
        "DUBAN_ADMIN_PASSWORD, correct horse battery",
        "DUBAN_RULES,          our-rules",
        "DUBAN_BASE_URL,       https://duban.example.org",
        "DUBAN_NOTICE_HOUR,    9",
        "DUBAN_MAIL_HOST,      mail.example.org",
        "DUBAN_MAIL_PORT,      25",
        "DUBAN_MAIL_FROM,      duban@example.org",
        "DUBAN_MAIL_USER,      duban",
        "DUBAN_MAIL_PASSWORD,  secret",
        "DUBAN_MAIL_MOST,      5",
        "DUBAN_MONGODB_URI,    mongodb://localhost"
    })
    void what_is_set_under_a_name_is_found_under_it_as_a_variable_and_as_a_property(String variable, String value) {
        Setting setting = Setting.called(variable).orElseThrow();
        assertThat(setting.variable()).isEqualTo(variable);
        assertThat(setting.written(
                        WrittenSettings.of(Map.of(variable, value), List.of()).read()))
                .isEqualTo(value);
        assertThat(setting.written(WrittenSettings.of(Map.of(), List.of("--" + setting.property() + "=" + value))
                        .read()))
                .isEqualTo(value);
    }

    @Test
    void editors_are_told_of_every_setting_with_its_kind_and_what_it_is_for() {
        assertThat(metadata())
                .extracting(property -> property.path("name").asString())
                .containsExactlyElementsOf(
                        Arrays.stream(Setting.values()).map(Setting::property).toList());
        assertThat(metadata())
                .allSatisfy(property ->
                        assertThat(property.path("description").asString()).endsWith("."))
                .allSatisfy(property -> assertThatCode(
                                () -> Class.forName(property.path("type").asString()))
                        .doesNotThrowAnyException());
    }

    @Test
    void the_values_that_editors_are_told_of_are_those_that_hold_where_nothing_is_set() {
        String[] told = metadata().stream()
                .filter(property -> property.has("defaultValue"))
                .map(property -> "--" + property.path("name").asString() + "="
                        + property.path("defaultValue").asString())
                .toArray(String[]::new);
        DubanProperties read = WrittenSettings.of(Map.of(), List.of(told)).read();
        assertThat(Setting.values())
                .filteredOn(setting -> !ONLY_WITH_A_MAIL_SERVER.contains(setting))
                .allSatisfy(setting -> assertThat(setting.written(read)).isEqualTo(setting.written(DEFAULTS)));
        MailSettings mail = mail(
                "--duban.mail.port=" + read.mail().port(),
                "--duban.mail.tls=" + read.mail().tls(),
                "--duban.mail.most=" + read.mail().most());
        assertThat(mail).isEqualTo(mail());
    }

    private static @Nullable MailSettings mail(String... more) {
        Stream<String> needed = Stream.of("--duban.mail.host=mail.example.org", "--duban.mail.from=duban@example.org");
        return DubanSettings.of(Map.of(), Stream.concat(needed, Stream.of(more)).toList())
                .notices()
                .mail();
    }

    /** The names that Boot gives to the components of a record, with those of the records in it. */
    private static List<String> names(String prefix, Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .flatMap(component -> {
                    String name = prefix + "." + DataObjectPropertyName.toDashedForm(component.getName());
                    return component.getType().isRecord()
                                    && component.getType().getEnclosingClass() == DubanProperties.class
                            ? names(name, component.getType()).stream()
                            : Stream.of(name);
                })
                .toList();
    }

    private static List<JsonNode> metadata() {
        try (InputStream file =
                DubanProperties.class.getResourceAsStream("/META-INF/spring-configuration-metadata.json")) {
            return JsonMapper.shared()
                    .readTree(file)
                    .path("properties")
                    .valueStream()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
