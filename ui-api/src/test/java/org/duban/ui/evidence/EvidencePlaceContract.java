package org.duban.ui.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Random;
import org.duban.ui.problem.ProblemException;
import org.junit.jupiter.api.Test;

/** What evidence may rely on, wherever it is kept. */
public abstract class EvidencePlaceContract {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-03-01T01:00:00Z"), ZoneOffset.UTC);
    private static final int LIMIT = 1_000_000;

    /** The place as it is opened at a start, with what earlier ones left. */
    protected abstract EvidencePlace open();

    @Test
    void a_file_is_there_at_the_next_start_under_the_digest_of_its_content() throws IOException {
        byte[] bytes = bytes(700_000);
        EvidenceFile kept = files().keep(upload(bytes, "整改照片.jpg", "clerk"));
        assertThat(files().find(kept.sha256())).contains(kept);
        assertThat(files().checked(kept).getContentAsByteArray()).isEqualTo(bytes);
        assertThat(files().checked(kept).contentLength()).isEqualTo(bytes.length);
        assertThat(files().holds(kept.sha256())).isTrue();
        assertThat(files().holds("0".repeat(64))).isFalse();
    }

    @Test
    void whoever_brings_the_same_content_calls_it_by_a_name_of_his_own() {
        EvidenceFile first = files().keep(upload(bytes(10), "first.txt", "clerk"));
        EvidenceFile second = files().keep(upload(bytes(10), "second.txt", "deputy"));
        assertThat(second.name()).isEqualTo("second.txt");
        assertThat(files().broughtBy("clerk", first.sha256())).contains(first);
        assertThat(files().broughtBy("deputy", first.sha256())).contains(second);
        assertThat(files().broughtBy("other", first.sha256())).isEmpty();
    }

    @Test
    void a_damaged_content_is_told_and_whole_again_when_it_is_brought_again() throws IOException {
        EvidenceFile kept = files().keep(upload(bytes(10), "first.txt", "clerk"));
        EvidencePlace place = open();
        Path other = place.arriving();
        Files.write(other, bytes(11));
        place.place(kept.sha256(), other);
        Files.deleteIfExists(other);
        assertThatThrownBy(() -> files().checked(kept)).isInstanceOf(EvidenceDamaged.class);
        files().keep(upload(bytes(10), "again.txt", "clerk"));
        assertThat(files().checked(kept).getContentAsByteArray()).isEqualTo(bytes(10));
        assertThat(files().find(kept.sha256())).contains(kept);
    }

    @Test
    void what_is_too_large_leaves_nothing_behind() {
        assertThatThrownBy(() -> files().keep(upload(bytes(LIMIT + 1), "large.bin", "clerk")))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> files().keep(upload(new byte[0], "empty.bin", "clerk")))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void notes_are_kept_by_their_names() throws IOException {
        byte[] note = "{}".getBytes(StandardCharsets.UTF_8);
        open().keep("a.b", note);
        assertThat(open().note("a.b"))
                .hasValueSatisfying(found -> assertThat(found).isEqualTo(note));
        assertThat(open().note("a")).isEmpty();
    }

    private EvidenceFiles files() {
        return new EvidenceFiles(open(), LIMIT, CLOCK);
    }

    private static Upload upload(byte[] bytes, String name, String account) {
        return new Upload(new ByteArrayInputStream(bytes), name, "application/octet-stream", account);
    }

    private static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }
}
