package org.duban.events.ledger.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.duban.events.ledger.Commit;
import org.duban.events.ledger.Draft;
import org.duban.events.ledger.Drafts;
import org.duban.events.ledger.LedgerUnavailable;
import org.duban.events.ledger.chain.Chain;
import org.duban.events.ledger.chain.LedgerIndex;
import org.duban.events.ledger.document.CommitOutline;
import org.duban.events.ledger.document.DraftEncoder;
import org.duban.events.ledger.document.HeaderDocument;
import org.duban.events.ledger.document.LedgerDigest;
import org.duban.events.ledger.handover.HandOverAnswer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What another node says of a draft is looked at, and never believed. */
class HandedDraftsTest {

    private final HeaderDocument header = new HeaderDocument("a", LedgerDigest.SHA_256, Drafts.NOON);
    private final List<CommitOutline> kept = new ArrayList<>();
    private final Tail tail = new Tail(new Store(), new LedgerIndex(header));
    private final HandedDrafts handed = new HandedDrafts(tail);
    private final Draft draft = Drafts.draft("case-a", 0);
    private boolean silent;

    @AfterEach
    void no_interrupt_is_left() {
        assertThat(Thread.interrupted()).isFalse();
    }

    @Test
    void a_draft_that_the_tail_holds_is_on_record_where_it_stands_there() {
        Commit commit = recorded(draft);

        assertThat(handed.recorded(draft, any -> HandOverAnswer.recorded(1))).isEqualTo(commit);
        assertThat(tail.index().head().position()).isEqualTo(1);
        assertThat(tail.found(draft.id())).as("looked for no longer").isNull();
    }

    @Test
    void a_draft_that_is_said_to_be_recorded_and_is_not_there_is_this_nodes_to_record() {
        recorded(Drafts.draft("case-b", 0));

        assertThat(handed.recorded(draft, any -> HandOverAnswer.recorded(1))).isNull();
        assertThat(handed.recorded(draft, any -> HandOverAnswer.recorded(99))).isNull();
    }

    @Test
    void a_refusal_is_read_up_to_and_judged_here() {
        recorded(Drafts.draft("case-b", 0));

        assertThat(handed.recorded(draft, any -> HandOverAnswer.refused(1))).isNull();
        assertThat(tail.index().head().position()).isEqualTo(1);
    }

    @Test
    void a_draft_that_is_said_to_be_refused_and_is_there_is_on_record() {
        Commit commit = recorded(draft);

        assertThat(handed.recorded(draft, any -> HandOverAnswer.refused(1))).isEqualTo(commit);
    }

    @Test
    void what_is_not_known_or_not_answered_or_cannot_be_read_is_this_nodes_to_record() {
        recorded(draft);
        assertThat(handed.recorded(draft, any -> HandOverAnswer.UNKNOWN)).isNull();
        assertThat(handed.recorded(draft, any -> null)).isNull();
        silent = true;
        assertThat(handed.recorded(draft, any -> HandOverAnswer.recorded(1))).isNull();
    }

    @Test
    void an_interrupt_waits_until_the_outcome_is_known() {
        Commit commit = recorded(draft);
        Thread.currentThread().interrupt();

        assertThat(handed.recorded(draft, any -> HandOverAnswer.recorded(1))).isEqualTo(commit);

        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void only_what_takes_a_place_that_is_taken_once_leaves_its_node() {
        Draft loose = Drafts.draft(null, 0, 2);
        Draft keyed = Drafts.of(Drafts.NOON, "k", loose.events());

        assertThat(HandedDrafts.fits(List.of(draft))).isTrue();
        assertThat(HandedDrafts.fits(List.of(keyed))).isTrue();
        assertThat(HandedDrafts.fits(List.of(loose))).isFalse();
        assertThat(HandedDrafts.fits(List.of(draft, Drafts.draft("case-a", 1)))).isFalse();
        assertThat(HandedDrafts.fits(List.of())).isFalse();
    }

    private Commit recorded(Draft one) {
        LedgerIndex index = new LedgerIndex(header);
        kept.forEach(commit -> index.add(commit, commit.position()));
        Chain chain = new Chain(index.head(), LedgerDigest.SHA_256.start());
        Commit commit = chain.link(new DraftEncoder(LedgerDigest.SHA_256, new Random()).encode(List.of(one)))
                .getFirst();
        kept.add(CommitOutline.of(commit));
        return commit;
    }

    private final class Store implements CommitStore {

        @Override
        public boolean insert(List<byte[]> documents) {
            return false;
        }

        @Override
        public List<CommitOutline> from(long position, int limit) {
            if (silent) {
                throw new LedgerUnavailable("nobody answers");
            }
            return kept.stream().filter(commit -> commit.position() >= position).toList();
        }
    }
}
