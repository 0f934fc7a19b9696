package org.duban.events.ledger.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.duban.events.ledger.Drafts.draft;
import static org.duban.events.ledger.Drafts.keyed;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.duban.events.ledger.Commit;
import org.duban.events.ledger.Draft;
import org.duban.events.ledger.Drafts;
import org.duban.events.ledger.LedgerConflict;
import org.duban.events.ledger.chain.LedgerIndex;
import org.duban.events.ledger.chain.PendingAppend;
import org.duban.events.ledger.document.DraftEncoder;
import org.duban.events.ledger.document.HeaderDocument;
import org.duban.events.ledger.document.LedgerDigest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GroupWriterTest {

    @TempDir
    private Path folder;

    private Segments segments;
    private LedgerIndex index;
    private GroupWriter writer;

    @BeforeEach
    void begin() throws Exception {
        HeaderDocument header = new HeaderDocument("0".repeat(32), LedgerDigest.SHA_256, Drafts.NOON);
        segments = Segments.open(folder, Segments.READ_WRITE);
        segments.add(0);
        index = new LedgerIndex(header);
        FrameWriter frames = new FrameWriter(segments, FileLedger.SEGMENT_SIZE, 0);
        writer = new GroupWriter(index, frames, LedgerDigest.SHA_256.start());
    }

    @AfterEach
    void close() throws Exception {
        segments.close();
    }

    @Test
    void the_refusal_of_one_append_is_not_the_others_concern() {
        PendingAppend first = pending(draft("case-a", 0));
        PendingAppend second = pending(draft("case-a", 0));
        PendingAppend third = pending(draft("case-a", 1));
        writer.write(List.of(first, second, third));

        assertThat(first.result()).extracting(Commit::position).containsExactly(1L);
        assertThatThrownBy(second::result).isInstanceOf(LedgerConflict.class);
        assertThat(third.result()).extracting(Commit::position).containsExactly(2L);
        assertThat(index.head().position()).isEqualTo(2);
    }

    @Test
    void an_append_that_is_refused_leaves_its_claims_to_others() {
        PendingAppend refused = pending(keyed("case-a", 0, "k"), draft("case-a", 7));
        PendingAppend after = pending(keyed("case-a", 0, "k"));
        writer.write(List.of(refused, after));

        assertThatThrownBy(refused::result).isInstanceOf(LedgerConflict.class);
        assertThat(after.result()).hasSize(1);
    }

    @Test
    void a_key_is_bound_once_within_a_group() {
        PendingAppend first = pending(keyed("case-a", 0, "k"));
        PendingAppend second = pending(keyed("case-b", 0, "k"));
        writer.write(List.of(first, second));

        assertThat(first.result()).hasSize(1);
        assertThatThrownBy(second::result).isInstanceOf(LedgerConflict.class);
    }

    private static PendingAppend pending(Draft... drafts) {
        return new PendingAppend(List.of(drafts), new DraftEncoder(LedgerDigest.SHA_256, new Random()));
    }
}
