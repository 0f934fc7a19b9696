package org.duban.events.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.duban.events.ledger.Drafts.append;
import static org.duban.events.ledger.Drafts.draft;
import static org.duban.events.ledger.Drafts.event;
import static org.duban.events.ledger.Drafts.on;
import static org.duban.events.ledger.Drafts.onKind;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A draft is taken only if nobody wrote, after its position, to what it read or writes. */
public abstract class BasisContract extends LedgerContract {

    /** Positions 1 and 2 are one commit of a and m, position 3 is b's. */
    @BeforeEach
    void record() {
        append(ledger, Drafts.of(event("case-a", 0), event("meeting-m", 0)));
        append(ledger, draft("case-b", 0));
    }

    @Test
    void a_stream_that_was_read_may_not_have_moved() {
        assertConflict(on(draft("case-c", 0), 2, "case-b"));
        append(ledger, on(draft("case-c", 0), 3, "case-b"));
        append(ledger, on(draft("case-d", 0), 2, "case-a", "meeting-m"));
    }

    @Test
    void a_stream_that_is_written_may_not_have_moved_even_if_its_sequence_fits() {
        assertConflict(on(draft("case-b", 1), 2));
        append(ledger, on(draft("case-b", 1), 3));
    }

    @Test
    void that_a_stream_was_empty_can_be_relied_on_too() {
        Draft first = on(draft("case-c", 0), 3, "case-d");
        Draft second = on(draft("case-d", 0), 3, "case-c");
        append(ledger, first);
        assertConflict(second);
    }

    @Test
    void a_kind_that_was_read_may_neither_have_moved_nor_grown() {
        assertConflict(onKind(draft("meeting-n", 0), 2, "case"));
        append(ledger, onKind(draft("meeting-n", 0), 3, "case"));
        append(ledger, draft("case-c", 0));
        assertConflict(onKind(draft("meeting-o", 0), 4, "case"));
    }

    @Test
    void what_others_write_to_another_kind_does_not_matter() {
        append(ledger, onKind(draft("meeting-n", 0), 2, "meeting"));
        append(ledger, onKind(draft("case-c", 0), 4, "cas"));
    }

    @Test
    void drafts_of_one_append_move_the_kinds_of_those_after_them() {
        List<Draft> drafts = List.of(on(draft("case-c", 0), 3), onKind(draft("meeting-n", 0), 3, "case"));
        assertThatThrownBy(() -> ledger.append(drafts)).isInstanceOf(LedgerConflict.class);
        assertThat(ledger.head().position()).isEqualTo(3);
    }

    @Test
    void a_position_within_a_commit_means_its_end() {
        append(ledger, on(draft("case-c", 0), 1, "meeting-m"));
        assertConflict(on(draft("case-d", 0), 0, "meeting-m"));
    }

    @Test
    void nobody_can_have_decided_beyond_the_head() {
        assertThatThrownBy(() -> append(ledger, on(draft("case-c", 0), 4)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(ledger.head().position()).isEqualTo(3);
    }

    @Test
    void what_others_write_elsewhere_does_not_matter() {
        append(ledger, draft("case-z", 0));
        append(ledger, on(draft("case-a", 1), 2, "meeting-m"));
    }

    @Test
    void without_a_basis_the_sequences_alone_are_checked() {
        append(ledger, draft("case-b", 1));
    }

    @Test
    void drafts_of_one_append_stand_before_those_after_them() {
        List<Draft> drafts = List.of(on(draft("case-a", 1), 3), on(draft("case-c", 0), 3, "case-a"));
        assertThatThrownBy(() -> ledger.append(drafts)).isInstanceOf(LedgerConflict.class);
        assertThat(ledger.head().position()).isEqualTo(3);
    }

    @Test
    void a_conflict_names_the_stream_that_moved() {
        assertThatThrownBy(() -> append(ledger, on(draft("case-c", 0), 2, "case-b")))
                .hasMessageContaining("case-b");
    }

    @Test
    void one_commit_continues_all_its_streams() {
        Commit commit = append(
                ledger, Drafts.of(event("case-a", 1), event("meeting-m", 1), event("case-a", 2), event("case-n", 0)));

        assertThat(ledger.stream("case-a", 2)).containsExactly(commit);
        assertThat(ledger.lastSequence("case-a")).isEqualTo(2);
        assertThat(ledger.lastPosition("meeting-m")).isEqualTo(7);
        assertThat(ledger.lastPosition("case-b")).isEqualTo(3);
        assertThat(ledger.lastPosition("case-none")).isZero();
    }

    @Test
    void one_commit_may_not_leave_a_gap_in_any_of_its_streams() {
        assertConflict(Drafts.of(event("case-a", 1), event("meeting-m", 2)));
        assertConflict(Drafts.of(event("case-a", 1), event("case-a", 1)));
        assertConflict(Drafts.of(event("case-a", 1), event("case-a", 3)));
    }

    @Test
    void every_position_means_the_end_of_its_commit() {
        assertThat(List.of(ledger.endOf(-1), ledger.endOf(0), ledger.endOf(1), ledger.endOf(2), ledger.endOf(3)))
                .containsExactly(0L, 0L, 2L, 2L, 3L);
        assertThat(ledger.endOf(99)).isEqualTo(3);
    }

    private void assertConflict(Draft draft) {
        long head = ledger.head().position();
        assertThatThrownBy(() -> append(ledger, draft)).isInstanceOf(LedgerConflict.class);
        assertThat(ledger.head().position()).isEqualTo(head);
    }
}
