package org.duban.events.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.duban.events.ledger.Drafts.append;
import static org.duban.events.ledger.Drafts.draft;

import java.time.Instant;
import java.util.List;
import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;

public abstract class AppendContract extends LedgerContract {

    @Test
    void refuses_a_sequence_that_does_not_continue_its_stream() {
        append(ledger, draft("case-a", 0, 2));
        assertThatThrownBy(() -> append(ledger, draft("case-a", 1))).isInstanceOf(LedgerConflict.class);
        assertThatThrownBy(() -> append(ledger, draft("case-a", 3))).isInstanceOf(LedgerConflict.class);
        assertThatThrownBy(() -> append(ledger, draft("case-b", -1))).isInstanceOf(LedgerConflict.class);
        assertThat(ledger.head().position()).isEqualTo(2);
    }

    @Test
    void lets_a_new_stream_begin_at_any_sequence_but_not_go_on_with_a_gap() {
        append(ledger, draft("case-a", 7));
        assertThatThrownBy(() -> append(ledger, draft("case-a", 9))).isInstanceOf(LedgerConflict.class);
        append(ledger, draft("case-a", 8));
        assertThat(ledger.lastSequence("case-a")).isEqualTo(8);
    }

    @Test
    void binds_a_key_once() {
        Commit bound = append(ledger, Drafts.keyed("case-a", 0, "k"));
        assertThatThrownBy(() -> append(ledger, Drafts.keyed("case-a", 1, "k"))).isInstanceOf(LedgerConflict.class);
        assertThat(ledger.byKey("k")).contains(bound);
        assertThat(ledger.byKey("other")).isEmpty();
    }

    @Test
    void refuses_an_event_id_twice_in_one_append() {
        Draft twice = Drafts.of(Drafts.event("same"), Drafts.event("case-a", 0, "same"));
        assertThatThrownBy(() -> append(ledger, twice)).isInstanceOf(LedgerConflict.class);
        assertThat(ledger.head().position()).isZero();
    }

    @Test
    void appends_all_drafts_or_none() {
        List<Draft> lastFails = List.of(draft("case-a", 0), draft("case-a", 1), draft("case-a", 7));
        assertThatThrownBy(() -> ledger.append(lastFails)).isInstanceOf(LedgerConflict.class);
        assertThat(ledger.head().position()).isZero();

        assertThat(ledger.append(lastFails.subList(0, 2)))
                .extracting(Commit::position)
                .containsExactly(1L, 2L);
    }

    @Test
    void refuses_a_key_twice_in_one_append() {
        List<Draft> drafts = List.of(Drafts.keyed("case-a", 0, "k"), Drafts.keyed("case-b", 0, "k"));
        assertThatThrownBy(() -> ledger.append(drafts)).isInstanceOf(LedgerConflict.class);
    }

    @Test
    void an_append_of_nothing_changes_nothing() {
        assertThat(ledger.append(List.of())).isEmpty();
        assertThat(ledger.head().position()).isZero();
    }

    @Test
    void refuses_a_commit_without_events() {
        Draft empty = Drafts.of();
        assertThatThrownBy(() -> append(ledger, empty)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refuses_a_commit_larger_than_15_MiB_before_anything_is_written() {
        BsonBinary large = new BsonBinary(new byte[15 * 1024 * 1024]);
        StoredEvent event = new StoredEvent("case-b", 0, "e", "Large", null, large, new BsonDocument());
        List<Draft> drafts = List.of(draft("case-a", 0), Drafts.of(event));
        assertThatThrownBy(() -> ledger.append(drafts)).isInstanceOf(IllegalArgumentException.class);
        assertThat(ledger.head().position()).isZero();
        append(ledger, draft("case-a", 0));
    }

    @Test
    void takes_no_appends_after_it_was_closed() {
        ledger.close();
        assertThatThrownBy(() -> append(ledger, draft("case-a", 0))).isInstanceOf(LedgerUnavailable.class);
    }

    @Test
    void a_draft_with_an_impossible_time_does_not_stop_the_others() {
        Draft impossible = Drafts.at("case-a", 0, Instant.MAX);
        assertThatThrownBy(() -> append(ledger, impossible)).isInstanceOf(ArithmeticException.class);
        append(ledger, draft("case-a", 0));
    }
}
