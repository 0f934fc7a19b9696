package org.duban.ui.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.duban.events.PersonId;
import org.duban.ui.files.BadSecretFile;
import org.duban.ui.files.SecretMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseKeysTest {

    private static final String CASE = "case-s";
    private static final byte[] TEXT = "绝密".getBytes(StandardCharsets.UTF_8);
    private static final LocalDate DAY = LocalDate.parse("2024-01-11");

    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("person-keys");
    }

    private KeptKeys kept() {
        return KeptKeys.open(SecretMap.open(file()), MasterKeys.open(folder.resolve("master")));
    }

    private CaseKeys keys(KeptKeys kept) {
        return new CaseKeys(kept, SecretMap.open(folder.resolve("sealed-cases")), "here");
    }

    @Test
    void a_key_is_made_beside_those_of_people_and_none_is_taken_for_the_other() throws IOException {
        KeptKeys kept = kept();
        byte[] sealed = keys(kept).seal(CASE, "a", TEXT);
        new PersonKeys(kept).seal(new PersonId(CASE), "张三");

        assertThat(Files.readAllLines(file())).hasSize(2).anyMatch(line -> line.startsWith("secret.case-s:"));
        assertThat(keys(kept()).open(CASE, "a", sealed))
                .hasValueSatisfying(text -> assertThat(text).isEqualTo(TEXT));
        assertThat(keys(kept()).open(CASE, "b", sealed)).isEmpty();
        assertThat(keys(kept()).open("case-t", "a", sealed)).isEmpty();
        assertThat(new PersonKeys(kept()).erased()).isEmpty();
    }

    @Test
    void it_is_wrapped_anew_when_the_master_key_is_renewed_and_opens_what_it_sealed_before() throws IOException {
        byte[] sealed = keys(kept()).seal(CASE, "a", TEXT);
        String before = Files.readString(file());
        PersonKeys.Rotation rotation = new PersonKeys(kept()).rotate(DAY, DAY);

        assertThat(rotation.wrapped()).isEqualTo(1);
        assertThat(rotation.dropped()).containsExactly("m1");
        assertThat(keys(kept()).open(CASE, "a", sealed)).isPresent();
        Files.writeString(file(), before);
        assertThatThrownBy(this::kept).isInstanceOf(BadSecretFile.class).hasMessageContaining("secret.case-s");
    }

    @Test
    void what_was_sealed_with_keys_that_are_gone_is_known() throws IOException {
        CaseKeys keys = keys(kept());
        assertThat(keys.any()).isFalse();
        keys.note(CASE, CASE);
        keys.note("caselink-1", CASE);
        keys.seal(CASE, "a", TEXT);
        assertThat(keys(kept()).missing()).isEmpty();
        assertThat(keys(kept()).streams()).containsExactly(CASE, "caselink-1");
        Files.delete(file());

        assertThat(keys(kept()).missing()).containsExactly(CASE);
        assertThat(keys(kept()).any()).isTrue();
        assertThat(keys(kept()).has(CASE)).isFalse();
    }

    @Test
    void who_only_reads_changes_nothing() throws IOException {
        byte[] sealed = new CaseKeys(
                        KeptKeys.open(SecretMap.open(file()), KeyWrap.NONE),
                        SecretMap.open(folder.resolve("sealed-cases")),
                        "here")
                .seal(CASE, "a", TEXT);
        List<String> bare = Files.readAllLines(file());
        CaseKeys reading = keys(KeptKeys.reading(SecretMap.open(file()), MasterKeys.open(folder.resolve("master"))));

        assertThat(reading.open(CASE, "a", sealed)).isPresent();
        assertThat(Files.readAllLines(file())).isEqualTo(bare);
        assertThat(folder.resolve("master")).doesNotExist();
    }

    @Test
    void the_same_becomes_the_same_only_where_that_is_asked_for() {
        CaseKeys keys = keys(kept());
        assertThat(keys.seal(CASE, "a", TEXT)).isNotEqualTo(keys.seal(CASE, "a", TEXT));
        assertThat(keys.sealAlike(CASE, "a", TEXT)).isEqualTo(keys(kept()).sealAlike(CASE, "a", TEXT));
        assertThat(keys.sealAlike(CASE, "a", TEXT)).isNotEqualTo(keys.sealAlike(CASE, "b", TEXT));
        assertThat(keys.open(CASE, "a", keys.sealAlike(CASE, "a", TEXT)))
                .hasValueSatisfying(text -> assertThat(text).isEqualTo(TEXT));
    }
}
