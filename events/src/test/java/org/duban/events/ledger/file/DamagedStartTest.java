package org.duban.events.ledger.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Arrays;
import org.duban.events.ledger.Drafts;
import org.duban.events.ledger.LedgerDamaged;
import org.duban.events.ledger.proof.TamperedLedger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DamagedStartTest {

    @TempDir
    private Path folder;

    private StoredBytes stored;
    private byte[] whole;

    @BeforeEach
    void begin() {
        stored = new TamperedLedger(folder).stored;
        whole = stored.read();
    }

    @Test
    void bytes_missing_before_a_whole_commit_stop_the_start() {
        int last = stored.lastFrame();
        byte[] gap = Arrays.copyOf(whole, whole.length - 9);
        System.arraycopy(whole, whole.length - last, gap, gap.length - last, last);
        assertStopped(gap, 7);
    }

    @Test
    void a_last_commit_that_is_complete_but_does_not_check_stops_the_start() {
        byte[] changed = whole.clone();
        changed[changed.length - 1] ^= 1;
        assertStopped(changed, 9);
    }

    @Test
    void a_cut_in_a_segment_that_is_not_the_last_stops_the_start() {
        try (FileLedger ledger = Ledgers.openWithSegments(folder, 1)) {
            Drafts.append(ledger, Drafts.draft("case-a", 6));
        }
        assertStopped(Arrays.copyOf(whole, whole.length - 1), 9);
    }

    private void assertStopped(byte[] bytes, long position) {
        stored.write(bytes);
        assertThatThrownBy(() -> Ledgers.open(folder))
                .isInstanceOfSatisfying(
                        LedgerDamaged.class,
                        damaged -> assertThat(damaged.position()).isEqualTo(position))
                .hasMessageContaining("position " + position)
                .hasMessageContaining(".segment");
        assertThat(stored.read()).isEqualTo(bytes);
    }
}
