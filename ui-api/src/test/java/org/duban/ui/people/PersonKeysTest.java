package org.duban.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.duban.events.PersonId;
import org.duban.events.Sealed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PersonKeysTest {

    private static final PersonId ZHANG = new PersonId("p-1");
    private static final PersonId LI = new PersonId("p-2");

    private Path file;
    private PersonKeys keys;

    @BeforeEach
    void begin(@TempDir Path folder) {
        file = folder.resolve("person-keys");
        keys = PersonKeys.open(file);
    }

    @Test
    void a_name_is_readable_with_the_key_of_the_person_also_after_a_restart() {
        Sealed sealed = keys.seal(ZHANG, "张三（示例）");
        assertThat(keys.open(ZHANG, sealed)).contains("张三（示例）");
        assertThat(PersonKeys.open(file).open(ZHANG, sealed)).contains("张三（示例）");
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
    void a_name_whose_key_was_destroyed_is_gone() throws IOException {
        Sealed sealed = keys.seal(ZHANG, "张三");
        Files.delete(file);
        assertThat(PersonKeys.open(file).open(ZHANG, sealed)).isEmpty();
    }
}
