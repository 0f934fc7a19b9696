package org.duban.ui.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.duban.events.PersonId;
import org.duban.events.Sealed;
import org.duban.ui.files.BadSecretFile;
import org.duban.ui.files.SecretMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonKeysTest {

    private static final PersonId ZHANG = new PersonId("p-1");
    private static final PersonId LI = new PersonId("p-2");

    private Path file;
    private PersonKeys keys;

    @BeforeEach
    void begin(@TempDir Path folder) {
        file = folder.resolve("person-keys");
        keys = PersonKeys.open(SecretMap.open(file));
    }

    @Test
    void a_name_is_readable_with_the_key_of_the_person_also_after_a_restart() {
        Sealed sealed = keys.seal(ZHANG, "张三（示例）");
        assertThat(keys.open(ZHANG, sealed)).contains("张三（示例）");
        assertThat(PersonKeys.open(SecretMap.open(file)).open(ZHANG, sealed)).contains("张三（示例）");
    }

    @Test
    void the_same_name_looks_different_each_time_and_nothing_of_it_shows() {
        Sealed one = keys.seal(ZHANG, "张三");
        Sealed other = keys.seal(ZHANG, "张三");
        assertThat(one).isNotEqualTo(other);
        assertThat(keys.open(ZHANG, one)).isEqualTo(keys.open(ZHANG, other));
    }

    @Test
    void a_name_sealed_for_somebody_opens_for_nobody_else() {
        Sealed sealed = keys.seal(ZHANG, "张三");
        keys.seal(LI, "李四");
        assertThat(keys.open(LI, sealed)).isEmpty();
    }

    @Test
    void everybody_has_a_key_of_his_own_in_a_file_that_only_its_owner_reads() throws IOException {
        keys.seal(ZHANG, "张三");
        keys.seal(LI, "李四");
        keys.seal(ZHANG, "张叁");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        List<String> lines = Files.readAllLines(file);
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0).substring(4)).isNotEqualTo(lines.get(1).substring(4));
        assertThat(String.join("", lines)).doesNotContain("张", "李");
    }

    @Test
    void whose_keys_are_gone_is_counted() {
        keys.seal(ZHANG, "张三");
        assertThat(keys.without(List.of(ZHANG, LI))).isEqualTo(1);
        assertThat(keys.without(List.of(ZHANG))).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zhang:no key", "zhang:AAAA", "zhang:", "zhang"})
    void a_file_with_what_is_no_key_is_refused(String line) throws IOException {
        Files.writeString(file, line + "\n");
        assertThatThrownBy(() -> PersonKeys.open(SecretMap.open(file)))
                .isInstanceOf(BadSecretFile.class)
                .hasMessageContaining("person-keys");
    }

    @Test
    void a_file_that_is_no_text_is_refused() throws IOException {
        Files.write(file, new byte[] {(byte) 0xff, ':', 'x', '\n'});
        assertThatThrownBy(() -> PersonKeys.open(SecretMap.open(file))).isInstanceOf(BadSecretFile.class);
    }

    @Test
    void a_file_that_others_could_read_is_its_owners_alone_once_it_was_opened() throws IOException {
        keys.seal(ZHANG, "张三");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        PersonKeys.open(SecretMap.open(file));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void a_name_whose_key_was_destroyed_is_gone() throws IOException {
        Sealed sealed = keys.seal(ZHANG, "张三");
        Files.delete(file);
        assertThat(PersonKeys.open(SecretMap.open(file)).open(ZHANG, sealed)).isEmpty();
    }
}
