package org.duban.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.duban.ops.LauncherCopy.Ended;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Drives the launcher in a copy of its folder, with a JDK and a Maven that only say how they were called. */
class LauncherTest {

    @TempDir
    private Path folder;

    private LauncherCopy copy;

    @BeforeEach
    void copy_the_launcher_to_a_folder_with_a_space() throws IOException {
        copy = new LauncherCopy(folder, "a clone");
        copy.addJdk("a jdk", "25.0.1");
    }

    @Test
    void helps_without_anything_installed() throws Exception {
        copy.set("DUBAN_JDKS", "/nowhere");

        Ended ended = copy.duban("help");

        assertThat(ended.status()).isZero();
        assertThat(ended.out()).contains("  demo  ", "DUBAN_ADMIN_PASSWORD");
    }

    @Test
    void helps_in_chinese_where_the_environment_is_chinese() throws Exception {
        copy.set("LANG", "zh_CN.UTF-8");

        assertThat(copy.duban("help").out()).contains("督办");
    }

    @Test
    void refuses_an_unknown_command() throws Exception {
        Ended ended = copy.duban("destroy");

        assertThat(ended.status()).isEqualTo(2);
        assertThat(ended.err()).contains("没有命令 destroy", "no command destroy");
        assertThat(copy.root().resolve("ops/target")).doesNotExist();
    }

    @Test
    void says_which_jdk_to_install_where_there_is_none() throws Exception {
        copy.set("DUBAN_JDKS", "/nowhere");

        Ended ended = copy.duban("verify");

        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.err()).contains("找不到 JDK 21", "no JDK 21 or later");
    }

    @Test
    void passes_over_a_jdk_that_is_too_old() throws Exception {
        copy.set("JAVA_HOME", copy.addJdk("old", "17.0.15").toString());

        assertThat(copy.duban("verify").err()).contains("Building Duban");
        assertThat(copy.log()).contains("a jdk").doesNotContain("old");
    }

    @Test
    void says_which_maven_to_install_where_there_is_none() throws Exception {
        copy.set("PATH", copy.toolsWithoutMaven().toString());

        Ended ended = copy.duban("verify");

        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.err()).contains("install Maven 3.8.7");
    }

    @Test
    void names_the_log_of_a_build_that_failed() throws Exception {
        Files.createFile(copy.root().resolve("refuse"));

        Ended ended = copy.duban("verify");

        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.err()).contains("The build failed", "ops/target/build.log");
        assertThat(copy.log()).contains("JAVA_HOME is");
    }

    @Test
    void builds_once_and_then_hands_every_word_over() throws Exception {
        assertThat(copy.duban("import", "my file.ndjson", "--data=a b").err()).contains("Duban pretended");

        Ended again = copy.duban("import", "my file.ndjson", "--data=a b");

        assertThat(again.err()).isEmpty();
        assertThat(again.out()).endsWith("[import][my file.ndjson][--data=a b]");
    }

    @Test
    void builds_again_after_a_change_in_the_sources() throws Exception {
        copy.duban("verify");
        Files.setLastModifiedTime(
                copy.root().resolve("pom.xml"), FileTime.from(Instant.now().plusSeconds(60)));

        assertThat(copy.duban("verify").err()).contains("Building Duban");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void knows_every_command_that_there_is(String command) throws Exception {
        assertThat(copy.duban(command, "--help").out()).endsWith("[" + command + "][--help]");
    }

    static Set<String> commands() {
        return Duban.commandLine(new RecordingTerminal(Map.of()).terminal())
                .getSubcommands()
                .keySet();
    }

    @Test
    void leaves_its_version_and_the_help_of_one_command_to_java() throws Exception {
        assertThat(copy.duban("--version").out()).endsWith("[--version]");
        assertThat(copy.duban("help", "import").out()).endsWith("[help][import]");
    }

    @ParameterizedTest
    @CsvSource({"LC_ALL, C", "LC_ALL, POSIX", "LANG, zh_XX.UTF-8", "LANG, ''"})
    void runs_java_under_utf_8_where_the_locale_is_missing(String variable, String locale) throws Exception {
        copy.set(variable, locale);

        assertThat(copy.duban("verify").out()).contains("[-Dstdout.encoding=UTF-8]");
        assertThat(copy.root().resolve("locale")).content().startsWith("C.");
    }

    @Test
    void speaks_the_readers_language_where_his_locale_is_missing() throws Exception {
        copy.set("LANG", "zh_XX.UTF-8");

        assertThat(copy.duban("verify").out()).contains("[-Dduban.language=zh]");
    }

    @Test
    void speaks_the_language_that_a_word_asks_for() throws Exception {
        assertThat(copy.duban("--language", "zh", "help").out()).contains("督办");
        assertThat(copy.duban("serve", "--language=zh").out())
                .contains("[-Dduban.language=zh]")
                .endsWith("[serve][--language=zh]");
        assertThat(copy.duban("--language", "zh", "demo").out()).contains("[-Dduban.log=WARN]");
    }

    @Test
    void logs_no_less_than_warnings_beside_what_the_demo_prints() throws Exception {
        assertThat(copy.duban("demo").out()).contains("[-Dduban.log=WARN]");
        assertThat(copy.duban("serve").out()).doesNotContain("duban.log");
    }

    @Test
    void keeps_what_is_written_to_its_owner() throws Exception {
        copy.duban("serve");

        assertThat(copy.root().resolve("umask")).content().containsPattern("^0*77\\s*$");
    }

    @Test
    void works_through_a_symbolic_link_from_any_folder() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("my duban"), Path.of("a clone/ops/duban"));

        Ended ended = copy.run(Path.of("/"), link, "verify");

        assertThat(ended.status()).isZero();
        assertThat(ended.out())
                .contains("[-Dduban.ops=" + copy.root().toRealPath().resolve("ops") + "]");
    }
}
