package org.duban.ui.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.duban.ui.files.SecretMap;
import org.duban.ui.people.CaseKeys;
import org.duban.ui.people.KeptKeys;
import org.duban.ui.people.KeyWrap;
import org.duban.ui.secret.Traces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealedPlaceTest extends EvidencePlaceContract {

    private static final String WORD = "夜航船密语";
    private static final String KEY = "case-s";

    @TempDir
    Path folder;

    private final Set<String> openly = new HashSet<>();

    @Override
    protected SealedPlace open() {
        KeptKeys kept = KeptKeys.open(SecretMap.open(folder.resolve("keys")), KeyWrap.NONE);
        CaseKeys keys = new CaseKeys(kept, SecretMap.open(folder.resolve("sealed-cases")), "keys");
        SealedIndex index = new SealedIndex(SecretMap.open(folder.resolve("sealed-files")), keys);
        return new SealedPlace(FolderPlace.open(evidence()), keys, index, openly::contains);
    }

    private Path evidence() {
        return folder.resolve("evidence");
    }

    @Test
    void what_is_sealed_is_kept_under_the_digest_of_what_is_kept_and_served_as_it_was() throws IOException {
        EvidenceFile first = files().keep(upload("clerk"));
        EvidenceFile second = files().keep(upload("deputy"));
        assertThat(new Traces(WORD).in(evidence())).isNotEmpty();
        String address = open().seal(first.sha256(), KEY);

        assertThat(address).isNotEqualTo(first.sha256());
        assertThat(Sha256.of(evidence().resolve(address))).isEqualTo(address);
        assertThat(new Traces(WORD).in(folder)).isEmpty();
        assertThat(new Traces(first.sha256()).in(folder)).isEmpty();
        assertThat(names()).noneMatch(name -> name.contains(first.sha256()));
        assertThat(files().checked(first).getContentAsString(StandardCharsets.UTF_8))
                .contains(WORD);
        assertThat(files().checked(first).contentLength()).isEqualTo(first.size());
        assertThat(files().broughtBy("clerk", first.sha256())).contains(first);
        assertThat(files().broughtBy("deputy", first.sha256())).contains(second);
        assertThat(files().names()).containsExactly(first.sha256());
        assertThat(files().fault(first.sha256())).isEmpty();
        assertThat(open().seal(first.sha256(), "case-t")).isEqualTo(address);
    }

    @Test
    void who_brings_it_once_more_leaves_nothing_open() {
        String sha256 = files().keep(upload("clerk")).sha256();
        open().seal(sha256, KEY);
        EvidenceFile again = files().keep(upload("other"));

        assertThat(again.sha256()).isEqualTo(sha256);
        assertThat(files().broughtBy("other", sha256)).contains(again);
        assertThat(new Traces(WORD).in(folder)).isEmpty();
    }

    @Test
    void what_was_damaged_is_sealed_again_under_the_same_name() throws IOException {
        String sha256 = files().keep(upload("clerk")).sha256();
        String address = open().seal(sha256, KEY);
        byte[] whole = Files.readAllBytes(evidence().resolve(address));
        byte[] damaged = whole.clone();
        damaged[damaged.length / 2] ^= 1;
        Files.write(evidence().resolve(address), damaged);
        assertThat(files().fault(sha256)).contains("damaged");

        files().keep(upload("clerk"));
        assertThat(Files.readAllBytes(evidence().resolve(address))).isEqualTo(whole);
        assertThat(files().fault(sha256)).isEmpty();
        assertThat(new Traces(WORD).in(folder)).isEmpty();
    }

    @Test
    void what_something_open_cites_stays_open_or_becomes_so_again() throws IOException {
        String sha256 = files().keep(upload("clerk")).sha256();
        openly.add(sha256);
        assertThat(open().seal(sha256, KEY)).isEqualTo(sha256);
        openly.clear();
        open().seal(sha256, KEY);
        assertThat(names()).doesNotContain(sha256);

        open().show(Set.of(sha256, "0".repeat(64)));
        assertThat(Sha256.of(evidence().resolve(sha256))).isEqualTo(sha256);
        assertThat(files().broughtBy("clerk", sha256)).isPresent();
        assertThat(files().names()).containsExactly(sha256);
    }

    @Test
    void an_open_copy_that_a_crash_left_goes_at_the_next_start() throws IOException {
        String sha256 = files().keep(upload("clerk")).sha256();
        Path open = evidence().resolve(sha256);
        byte[] content = Files.readAllBytes(open);
        open().seal(sha256, KEY);
        Files.write(open, content);
        openly.add(sha256);
        open().tidy();
        assertThat(open).exists();
        openly.clear();
        open().tidy();
        assertThat(open).doesNotExist();
        assertThat(files().find(sha256)).isPresent();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(evidence())) {
            return files.map(file -> String.valueOf(file.getFileName())).toList();
        }
    }

    private EvidenceFiles files() {
        return new EvidenceFiles(open(), 1_000_000, Clock.systemUTC());
    }

    private static Upload upload(String account) {
        byte[] bytes = ("报告 " + WORD + " 全文").getBytes(StandardCharsets.UTF_8);
        return new Upload(new ByteArrayInputStream(bytes), WORD + ".txt", "text/plain", account);
    }
}
