package org.duban.events.ledger.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.duban.events.ledger.Commit;
import org.duban.events.ledger.Drafts;
import org.duban.events.ledger.Head;
import org.duban.events.ledger.LedgerNewer;
import org.duban.events.ledger.file.FileLedger;
import org.duban.events.ledger.file.Ledgers;
import org.duban.events.ledger.file.StoredBytes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who changes a byte, or a commit with everything that vouches for it, is found out where he did. {@code ops/fault/run} makes it long. */
class TamperingTest {

    private static final int CHANGES = Integer.getInteger("duban.fault.changes", 500);
    private static final int FORGERIES = Integer.getInteger("duban.fault.forgeries", 100);
    private static final long SEED = Long.getLong("duban.fault.seed", System.nanoTime());

    @TempDir
    private Path folder;

    private final Random random = new Random(SEED);
    private List<Commit> commits;
    private Head head;
    private StoredBytes stored;

    @BeforeEach
    void fill() {
        System.out.println("tampering, seed " + SEED);
        try (FileLedger ledger = Ledgers.open(folder)) {
            commits = Drafts.appendRandom(ledger, random, 30);
            head = ledger.head();
        }
        stored = StoredBytes.of(folder);
    }

    @Test
    void every_changed_byte_is_reported_where_it_is() {
        byte[] whole = stored.read();
        List<Integer> frames = stored.frames();
        for (int n = 0; n < CHANGES; n++) {
            int place = random.nextInt(whole.length);
            byte[] changed = whole.clone();
            changed[place] ^= (byte) (1 + random.nextInt(255));
            stored.write(changed);
            assertThat(reported())
                    .as("seed %d, change %d, byte %d", SEED, n, place)
                    .isEqualTo(first(frame(frames, place)));
        }
        stored.write(whole);
        assertThat(verdict()).isInstanceOf(LedgerVerdict.Holds.class);
    }

    @Test
    void every_forged_commit_is_reported_by_what_was_built_on_it() {
        List<byte[]> documents = stored.documents();
        for (int n = 0; n < FORGERIES; n++) {
            int victim = 1 + random.nextInt(commits.size());
            stored.rewrite(all -> {
                List<byte[]> forged = new ArrayList<>(documents);
                forged.set(victim, Forger.forge(documents.get(victim), Forger::otherEvents));
                return forged;
            });
            assertThat(reported())
                    .as("seed %d, forgery %d, of commit %d", SEED, n, victim)
                    .isEqualTo(victim < commits.size() ? first(victim + 1) : first(victim));
        }
    }

    private LedgerVerdict verdict() {
        return Verification.of(folder, List.of(new KnownHead(head.position(), head.hash())), ProgressListener.UNSEEN);
    }

    /** The position that is reported; 0 where the ledger is told to be of a later version. */
    private long reported() {
        try {
            return verdict() instanceof LedgerVerdict.Broken broken ? broken.position() : -1;
        } catch (LedgerNewer newer) {
            return 0;
        }
    }

    private static int frame(List<Integer> frames, int place) {
        int frame = 0;
        int end = frames.getFirst();
        while (place >= end) {
            frame++;
            end += frames.get(frame);
        }
        return frame;
    }

    /** The first position of a commit, counted from 1; that of the header is 0. */
    private long first(int commit) {
        return commit == 0 ? 0 : commits.get(commit - 1).position();
    }
}
