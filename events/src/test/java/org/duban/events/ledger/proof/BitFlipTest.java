package org.duban.events.ledger.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.duban.events.ledger.Commit;
import org.duban.events.ledger.CommitCursor;
import org.duban.events.ledger.Drafts;
import org.duban.events.ledger.Ledger;
import org.duban.events.ledger.LedgerDamaged;
import org.duban.events.ledger.LedgerFault;
import org.duban.events.ledger.LedgerNewer;
import org.duban.events.ledger.file.FileLedger;
import org.duban.events.ledger.file.Ledgers;
import org.duban.events.ledger.file.StoredBytes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BitFlipTest {

    private static final int FLIPS = 300;

    @TempDir
    private Path folder;

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);

    @Test
    void no_flipped_bit_passes_a_start_or_a_verification() {
        System.out.println("seed " + seed);
        try (FileLedger ledger = Ledgers.open(folder)) {
            Drafts.appendRandom(ledger, random, 20);
        }
        StoredBytes stored = StoredBytes.of(folder);
        byte[] whole = stored.read();
        for (int i = 0; i < FLIPS; i++) {
            stored.write(flipped(whole));
            assertThatThrownBy(() -> Ledgers.open(folder)).isInstanceOf(LedgerDamaged.class);
            assertThat(Verification.of(folder, List.of(), ProgressListener.UNSEEN))
                    .isInstanceOf(LedgerVerdict.Broken.class);
        }
    }

    @Test
    void a_commit_flipped_under_a_running_ledger_is_not_read() {
        System.out.println("seed " + seed);
        try (FileLedger ledger = Ledgers.open(folder)) {
            List<Commit> commits = Drafts.appendRandom(ledger, random, 20);
            StoredBytes stored = StoredBytes.of(folder);
            byte[] whole = stored.read();
            for (int i = 0; i < FLIPS; i++) {
                stored.write(flipped(whole));
                assertReadsOnlyWhatWasWritten(ledger, commits);
            }
        }
    }

    @Test
    void no_flipped_bit_with_a_checksum_made_anew_passes_a_verification() {
        System.out.println("seed " + seed);
        TamperedLedger ledger = new TamperedLedger(folder);
        List<byte[]> documents = ledger.stored.documents();
        for (int i = 0; i < FLIPS; i++) {
            int victim = random.nextInt(documents.size());
            ledger.stored.rewrite(stored -> {
                stored.clear();
                stored.addAll(documents);
                stored.set(victim, flipped(documents.get(victim)));
                return stored;
            });
            assertThat(foundOut(ledger)).isTrue();
        }
    }

    /** Whether a verification complains; one of a header's bits makes it that of a later version, which is told as such. */
    private static boolean foundOut(TamperedLedger ledger) {
        try {
            return ledger.verify() instanceof LedgerVerdict.Broken;
        } catch (LedgerNewer newer) {
            return true;
        }
    }

    private byte[] flipped(byte[] whole) {
        byte[] flipped = whole.clone();
        flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
        return flipped;
    }

    private static void assertReadsOnlyWhatWasWritten(Ledger ledger, List<Commit> commits) {
        try (CommitCursor cursor = ledger.from(1)) {
            for (Commit commit : commits) {
                assertThat(cursor.next()).isEqualTo(commit);
            }
        } catch (LedgerDamaged expected) {
            assertThat(expected.fault()).isEqualTo(LedgerFault.CHECKSUM);
        }
    }
}
