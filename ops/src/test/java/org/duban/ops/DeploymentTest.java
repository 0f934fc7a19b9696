package org.duban.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.duban.ui.wiring.DubanSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

/** What the page on deployment and operation tells to do, and the files it speaks of. */
class DeploymentTest {

    private static final Path DEPLOY = Path.of("deploy").toAbsolutePath();
    private static final Path ENGLISH = DEPLOY.resolve("deployment.en.md");
    private static final Path CHINESE = DEPLOY.resolve("deployment.zh-CN.md");
    private static final Pattern SCRIPT = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);

    private static final String EXAMPLE =
            "DUBAN_ADMIN_PASSWORD=before-the-drill duban import --with-recorded-times --evidence example/evidence"
                    + " --data \"$DATA\" example/*.ndjson";

    @TempDir
    private Path folder;

    @Test
    void the_drill_brings_everything_back_as_it_was() throws Exception {
        Path duban = program();
        Map<String, String> places = Map.of(
                "PATH", duban.getParent() + ":/usr/bin:/bin",
                "LC_ALL", "C.UTF-8",
                "DATA", folder.resolve("data").toString(),
                "BACKUP", Files.createDirectory(folder.resolve("backup")).toString(),
                "KEYS", Files.createDirectory(folder.resolve("keys")).toString(),
                "DRILL", folder.resolve("drill").toString());
        run(places, "sh", "-eu", "-c", EXAMPLE);
        Map<String, String> before = new DataFolderCopy(folder.resolve("data")).files();

        String said = run(places, "sh", "-eu", "-c", drill(ENGLISH));

        assertThat(said).contains("Backed up", "Restored", "The chain holds");
        assertThat(heads(said)).hasSizeGreaterThan(2).containsOnly(heads(said).getFirst());
        Map<String, String> restored = new DataFolderCopy(folder.resolve("drill")).files();
        assertThat(restored).containsOnlyKeys(before.keySet()).containsKeys("credentials", "refusals.ndjson");
        assertThat(restored.get("credentials")).isNotEqualTo(before.get("credentials"));
        assertThat(folder.resolve("backup/drill.ndjson")).isNotEmptyFile();
    }

    @Test
    void both_languages_tell_the_same_commands() throws IOException {
        assertThat(commands(CHINESE)).isEqualTo(commands(ENGLISH)).hasSizeGreaterThan(15);
        assertThat(headings(CHINESE)).hasSameSizeAs(headings(ENGLISH)).hasSizeGreaterThan(7);
    }

    @Test
    void the_unit_is_one_that_systemd_understands_and_shuts_in() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/systemd-analyze")), "there is no systemd-analyze here");
        Path unit = folder.resolve("duban.service");
        String text = Files.readString(DEPLOY.resolve("duban.service"));
        Files.writeString(unit, text.replace("/opt/duban/bin/duban", "/bin/true"));

        assertThat(run(Map.of(), "systemd-analyze", "verify", "--man=no", unit.toString()))
                .doesNotContain("duban.service");
        run(Map.of(), "systemd-analyze", "security", "--offline=true", "--threshold=20", unit.toString());
    }

    @Test
    void what_the_compose_files_speak_of_is_there() throws IOException {
        for (String name : List.of("compose.yaml", "compose.nodes.yaml")) {
            Map<String, Map<String, Object>> parts = new Yaml().load(Files.readString(DEPLOY.resolve(name)));
            Map<String, Object> services = parts.getOrDefault("services", Map.of());
            assertThat(services).as(name).isNotEmpty();
            for (Object service : services.values()) {
                Map<?, ?> one = (Map<?, ?>) service;
                Object needed = one.get("depends_on");
                assertThat(
                                needed instanceof Map<?, ?> map
                                        ? map.keySet()
                                        : needed == null ? List.of() : (List<?>) needed)
                        .allMatch(services::containsKey);
                for (Object volume : one.get("volumes") instanceof List<?> all ? all : List.of()) {
                    String place = volume.toString().split(":", 2)[0];
                    assertThat(
                                    place.startsWith("./")
                                            ? Files.exists(DEPLOY.resolve(place))
                                            : parts.get("volumes").containsKey(place))
                            .as(name + ": " + place)
                            .isTrue();
                }
            }
        }
        assertThat(Files.readString(DEPLOY.resolve("Caddyfile.nodes"))).contains("duban1:8080 duban2:8080 duban3:8080");
    }

    @Test
    void what_hands_over_is_added_to_the_nodes_that_there_are_by_settings_that_there_are() throws IOException {
        Map<String, Map<String, Object>> nodes =
                new Yaml().load(Files.readString(DEPLOY.resolve("compose.nodes.yaml")));
        Map<String, Map<String, Object>> added =
                new Yaml().load(Files.readString(DEPLOY.resolve("compose.handover.yaml")));
        Map<String, Object> services = added.getOrDefault("services", Map.of());
        assertThat(services).containsOnlyKeys("duban1", "duban2", "duban3");
        assertThat(nodes.get("services").keySet()).containsAll(services.keySet());
        services.forEach((name, service) -> {
            Map<String, String> environment = new HashMap<>();
            ((Map<?, ?>) ((Map<?, ?>) service).get("environment"))
                    .forEach((variable, value) -> environment.put(variable.toString(), value.toString()));
            assertThat(environment).containsEntry("DUBAN_HANDOVER_ADDRESS", name);
            environment.put("DUBAN_MONGODB_URI", "mongodb://127.0.0.1/duban");
            assertThatCode(() -> DubanSettings.of(environment, List.of())).doesNotThrowAnyException();
        });
    }

    /** The duban command out of the classes under test. */
    private Path program() throws IOException {
        Path program = Files.createDirectory(folder.resolve("bin")).resolve("duban");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Files.writeString(
                program,
                "#!/bin/sh\nexec '" + java + "' -XX:TieredStopAtLevel=1 -cp '" + System.getProperty("java.class.path")
                        + "' org.duban.ops.Duban \"$@\"\n");
        assertThat(program.toFile().setExecutable(true)).isTrue();
        return program;
    }

    private String run(Map<String, String> variables, String... words) throws IOException, InterruptedException {
        Path said = folder.resolve("said");
        ProcessBuilder process =
                new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(said.toFile());
        process.environment().putAll(variables);
        int status = process.start().waitFor();
        String text = Files.readString(said);
        assertThat(status).as(text).isZero();
        return text;
    }

    private static String drill(Path page) throws IOException {
        return SCRIPT.matcher(Files.readString(page))
                .results()
                .map(found -> found.group(1))
                .reduce("", String::concat);
    }

    private static List<String> heads(String said) {
        return Pattern.compile("head (\\d+:[0-9a-f]{64})")
                .matcher(said)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private static List<String> commands(Path page) throws IOException {
        return Files.readAllLines(page).stream()
                .filter(line -> line.startsWith("    ") || line.startsWith("duban ") || line.startsWith("DUBAN_"))
                .toList();
    }

    private static List<String> headings(Path page) throws IOException {
        return Files.readAllLines(page).stream()
                .filter(line -> line.startsWith("#"))
                .toList();
    }
}
