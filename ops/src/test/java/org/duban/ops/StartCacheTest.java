package org.duban.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.duban.ops.LauncherCopy.Ended;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the launcher keeps so that Java starts quickly, with a JDK that only says how it was called. */
class StartCacheTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    private Path folder;

    private LauncherCopy copy;
    private Path jdk;
    private Path cache;

    @BeforeEach
    void copy_the_launcher_to_a_folder_with_a_space() throws Exception {
        copy = new LauncherCopy(folder, "a clone");
        jdk = copy.addJdk("a jdk", "25.0.1");
        copy.duban("verify");
        copy.unset("DUBAN_START_CACHE");
        cache = copy.root().resolve("ops/target/app/cache");
    }

    @Test
    void learns_beside_the_first_start_and_without_a_word_and_starts_from_it_later() throws Exception {
        Ended first = copy.duban("serve");
        Path learnt = awaitLearnt(cache);
        Ended second = copy.duban("serve");

        assertThat(first.err()).isEmpty();
        assertThat(first.out()).doesNotContain("AOT", "learnt");
        assertThat(second.out()).startsWith("[-XX:AOTCache=" + learnt.toRealPath() + "]");
        assertThat(jdk.resolve("learnt")).content().contains("demo --exit --port 0");
    }

    @Test
    void learns_with_nobodys_settings() throws Exception {
        copy.set("DUBAN_MAIL_HOST", "mail.example");

        copy.duban("serve");
        awaitLearnt(cache);

        assertThat(jdk.resolve("learnt")).content().doesNotContain("mail.example");
    }

    @Test
    void uses_what_a_server_learnt_for_every_command() throws Exception {
        copy.duban("demo");
        awaitLearnt(cache);

        assertThat(copy.duban("verify").out()).contains("[-XX:AOTCache=");
    }

    @Test
    void learns_anew_for_another_program_and_forgets_the_old() throws Exception {
        copy.duban("serve");
        Path old = awaitLearnt(cache);
        Path jar = copy.root().resolve("ops/target/app/duban.jar");
        Path next = Files.createFile(folder.resolve("next.jar"));
        Files.setLastModifiedTime(next, Files.getLastModifiedTime(jar));
        Files.move(next, jar, StandardCopyOption.REPLACE_EXISTING);

        assertThat(copy.duban("serve").out()).doesNotContain("AOTCache");

        await().atMost(PATIENCE).until(() -> !Files.exists(old));
        assertThat(awaitLearnt(cache)).isNotEqualTo(old);
    }

    @Test
    void does_not_try_again_where_this_java_cannot() throws Exception {
        Files.createFile(jdk.resolve("unable"));

        copy.duban("serve");
        Path mark = awaitLearnt(cache);
        copy.duban("serve");

        assertThat(mark).isEmptyFile();
        assertThat(copy.duban("serve").out()).doesNotContain("AOTCache");
        assertThat(Files.readAllLines(jdk.resolve("learnt")).stream().filter(line -> line.contains("--exit")))
                .hasSize(1);
    }

    @Test
    void lets_an_older_java_lay_out_its_classes_itself() throws Exception {
        copy.set("JAVA_HOME", copy.addJdk("b jdk", "21.0.4").toString());

        Ended ended = copy.duban("serve");

        assertThat(ended.out())
                .contains("[-XX:SharedArchiveFile=" + cache.toRealPath(), "[-XX:+AutoCreateSharedArchive]")
                .doesNotContain("AOT");
        assertThat(copy.duban("verify").out()).doesNotContain("SharedArchive");
    }

    @Test
    void replaces_a_file_of_which_a_byte_was_changed() throws Exception {
        copy.duban("serve");
        Path learnt = awaitLearnt(cache);
        Files.writeString(learnt, "clasSes\n");

        assertThat(copy.duban("serve").out()).doesNotContain("AOTCache");

        await().atMost(PATIENCE)
                .until(() -> Files.exists(learnt) && Files.readString(learnt).equals("classes\n"));
        assertThat(copy.duban("verify").out()).contains("[-XX:AOTCache=");
    }

    @Test
    void does_without_a_file_that_nobody_can_vouch_for() throws Exception {
        copy.set(
                "DUBAN_START_CACHE",
                Files.createDirectory(folder.resolve("given")).toString());
        copy.duban("serve");
        Path learnt = awaitLearnt(folder.resolve("given"));
        Files.delete(learnt.resolveSibling(learnt.getFileName() + ".sum"));

        Ended ended = copy.duban("verify");

        assertThat(ended.status()).isZero();
        assertThat(ended.err()).isEmpty();
        assertThat(ended.out()).doesNotContain("AOTCache");
    }

    @Test
    void learns_nothing_from_a_short_command() throws Exception {
        copy.duban("verify");

        assertThat(files(cache)).isEmpty();
    }

    @Test
    void prefers_the_folder_that_a_service_is_given() throws Exception {
        Path given = Files.createDirectory(folder.resolve("given"));
        copy.set("CACHE_DIRECTORY", given.toString());

        copy.duban("serve");

        assertThat(awaitLearnt(given)).hasContent("classes");
        assertThat(files(cache)).isEmpty();
    }

    @Test
    void passes_over_a_folder_that_cannot_be() throws Exception {
        copy.set(
                "CACHE_DIRECTORY", Files.createFile(folder.resolve("no folder")).toString());

        copy.duban("serve");

        assertThat(awaitLearnt(cache)).hasContent("classes");
    }

    @Test
    void starts_without_a_file_that_is_not_the_users() throws Exception {
        assumeTrue("root".equals(System.getProperty("user.name")));
        Path given = Files.createDirectory(folder.resolve("given"));
        copy.set("DUBAN_START_CACHE", given.toString());
        copy.duban("serve");
        Path learnt = awaitLearnt(given);
        Files.setAttribute(learnt, "unix:uid", 65534);

        Ended ended = copy.duban("serve");

        assertThat(ended.status()).isZero();
        assertThat(ended.out()).doesNotContain("AOTCache");
    }

    @Test
    void keeps_to_none_where_told_so() throws Exception {
        copy.set("DUBAN_START_CACHE", "off");

        Ended ended = copy.duban("serve");

        assertThat(ended.out()).doesNotContain("AOT", "SharedArchive");
        assertThat(files(cache)).isEmpty();
    }

    @Test
    void can_be_read_by_the_account_that_serves() throws Exception {
        copy.duban("serve");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(awaitLearnt(cache))))
                .isEqualTo("rw-r--r--");
    }

    private static Path awaitLearnt(Path place) throws IOException {
        await().atMost(PATIENCE)
                .until(() -> files(place).size() == 1
                        && !files(place).getFirst().toString().endsWith(".making"));
        return files(place).getFirst();
    }

    private static List<Path> files(Path place) throws IOException {
        if (!Files.isDirectory(place)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(place)) {
            return all.filter(file -> !file.toString().endsWith(".sum")).toList();
        }
    }
}
