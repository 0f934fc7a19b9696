package org.duban.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher with the real Java, on names that are not ASCII, under locales that are missing. */
class NamesTest {

    @TempDir
    private Path folder;

    /** A shell that reads the words from a file, because this Java itself may run under such a locale. */
    private Path script;

    @BeforeEach
    void lay_out_a_release() throws IOException {
        copy("duban");
        copy("find-jdk.sh");
        copy("start-cache.sh");
        jar(Files.createDirectories(folder.resolve("lib")).resolve("duban.jar"));
        script = folder.resolve("script");
    }

    @ParameterizedTest
    @ValueSource(strings = {"LANG=zh_CN.UTF-8", "LANG=C", "LC_ALL=POSIX", "LANG=C.UTF-8", "NOTHING=set"})
    void a_file_and_a_folder_keep_their_names(String locale) throws Exception {
        String said = run(locale, """
                mkdir 资料
                printf '{}\\n' >资料/空行.ndjson
                bin/duban import --data 数据 资料/空行.ndjson
                echo "status $?"
                [ -d 数据/ledger ] && echo made
                bin/duban export --data=数据 资料/导出.ndjson
                [ -f 资料/导出.ndjson ] && echo exported
                bin/duban import 没有这个文件.ndjson
                """);

        assertThat(said)
                .contains("status 1", "made", "exported", "资料/空行.ndjson:1: ", "没有这个文件.ndjson")
                .doesNotContain("Exception", "???");
    }

    @Test
    void chinese_is_spoken_where_its_locale_is_not_installed() throws Exception {
        assertThat(run("LANG=zh_XX.UTF-8", "bin/duban serve --port")).isEqualTo("duban: --port 后面要有值。\n");
    }

    @Test
    void the_help_of_an_archive_is_that_of_java() throws Exception {
        assertThat(run("LANG=C", "bin/duban help")).startsWith("Duban tracks");
    }

    private String run(String locale, String words) throws IOException, InterruptedException {
        Files.writeString(script, "cd '" + folder + "'\n" + words);
        Path said = folder.resolve("said");
        ProcessBuilder shell = new ProcessBuilder("sh", script.toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        shell.environment().keySet().removeIf(name -> name.matches("LANG|LC_.*|DUBAN_.*|JAVA_TOOL_OPTIONS"));
        shell.environment().put("JAVA_HOME", System.getProperty("java.home"));
        shell.environment().put(locale.split("=")[0], locale.split("=")[1]);
        shell.start().waitFor();
        return Files.readString(said);
    }

    private void copy(String file) throws IOException {
        Path target = folder.resolve("bin").resolve(file);
        Files.createDirectories(target.getParent());
        Files.copy(Path.of(file), target);
        assertThat(target.toFile().setExecutable(true)).isTrue();
    }

    /** A program that is on this class path, as an archive's is in its folder. */
    private static void jar(Path jar) throws IOException {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.put(
                Attributes.Name.CLASS_PATH,
                Arrays.stream(System.getProperty("java.class.path").split(":"))
                        .map(Path::of)
                        .map(Path::toUri)
                        .map(URI::toString)
                        .collect(Collectors.joining(" ")));
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream empty = new JarOutputStream(out, manifest)) {
            empty.finish();
        }
    }
}
