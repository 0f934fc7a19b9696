package org.duban.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.duban.ui.wiring.DubanSettings;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The launcher, the page of settings and the program speak of the same settings. */
class SettingsTest {

    private static final Pattern VARIABLE = Pattern.compile("DUBAN_[A-Z_]*[A-Z]");
    private static final Pattern PROPERTY = Pattern.compile("-D(duban\\.[a-z.]+)");

    @Test
    void every_variable_that_the_launcher_knows_may_stand_in_the_environment_of_a_server() throws IOException {
        List<String> variables = found(VARIABLE, 0);
        assertThat(variables).contains("DUBAN_JDKS", "DUBAN_START_CACHE");
        assertThat(variables)
                .allSatisfy(name -> assertThatCode(() -> DubanSettings.of(Map.of(name, "off"), List.of()))
                        .doesNotThrowAnyException());
    }

    @Test
    void every_property_that_the_launcher_tells_the_program_is_left_alone() throws IOException {
        List<String> properties = found(PROPERTY, 1);
        assertThat(properties).contains("duban.ops", "duban.language");
        assertThat(properties)
                .allSatisfy(name -> assertThatCode(() -> DubanSettings.of(Map.of(), List.of("--" + name + "=x")))
                        .doesNotThrowAnyException());
    }

    @Test
    void the_page_of_settings_lists_every_one_with_its_usual_value() throws IOException {
        List<String> rows = Files.readAllLines(Path.of("settings.md")).stream()
                .filter(line -> line.startsWith("| `duban."))
                .map(line -> line.split("\\|", 5))
                .map(cells -> cells[1].strip() + cells[2].strip() + cells[3].strip())
                .toList();
        assertThat(rows)
                .containsExactlyElementsOf(
                        metadata().stream().map(SettingsTest::row).toList());
    }

    private static String row(JsonNode property) {
        String name = property.path("name").asString();
        String variable = name.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_");
        String usual = property.has("defaultValue")
                ? "`" + property.path("defaultValue").asString() + "`"
                : "";
        return "`" + name + "``" + variable + "`" + usual;
    }

    /** Other libraries have a file of that name too. */
    private static List<JsonNode> metadata() throws IOException {
        String name = "META-INF/spring-configuration-metadata.json";
        return Collections.list(DubanSettings.class.getClassLoader().getResources(name)).stream()
                .flatMap(file -> properties(file).valueStream())
                .filter(property -> property.path("name").asString().startsWith("duban."))
                .toList();
    }

    private static JsonNode properties(URL file) {
        try (InputStream metadata = file.openStream()) {
            return JsonMapper.shared().readTree(metadata).path("properties");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> found(Pattern pattern, int group) throws IOException {
        try (Stream<Path> scripts = Files.list(Path.of("."))) {
            return scripts.filter(
                            file -> file.endsWith("duban") || file.toString().endsWith(".sh"))
                    .flatMap(file -> pattern.matcher(read(file)).results().map(match -> match.group(group)))
                    .distinct()
                    .toList();
        }
    }

    private static String read(Path script) {
        try {
            return Files.readString(script);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
