package org.duban.events.ledger.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.events.ledger.Drafts.NOON;
import static org.duban.events.ledger.Drafts.append;
import static org.duban.events.ledger.Drafts.draft;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.duban.events.ledger.Commit;
import org.duban.events.ledger.CommitCursor;
import org.duban.events.ledger.Draft;
import org.duban.events.ledger.Drafts;
import org.duban.events.ledger.Head;
import org.duban.events.ledger.StoredEvent;
import org.duban.events.ledger.Subscription;
import org.duban.events.ledger.document.HeaderDocument;
import org.duban.events.ledger.document.LedgerDigest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileLedgerTest {

    @TempDir
    private Path folder;

    private FileLedger ledger;

    @BeforeEach
    void open() {
        ledger = Ledgers.open(folder);
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void an_empty_ledger_stands_at_position_0_with_the_hash_of_its_header() {
        String hash = new HeaderDocument(ledger.id(), LedgerDigest.SHA_256, NOON).hash();
        assertThat(ledger.head()).isEqualTo(new Head(0, hash, Instant.EPOCH));
        assertThat(Ledgers.all(ledger)).isEmpty();
    }

    @Test
    void numbers_events_densely_over_all_streams() {
        assertThat(append(ledger, draft("case-a", 0, 3)).position()).isEqualTo(1);
        assertThat(append(ledger, draft("case-b", 0, 2)).position()).isEqualTo(4);
        assertThat(append(ledger, draft("case-a", 3)).position()).isEqualTo(6);
        assertThat(ledger.head().position()).isEqualTo(6);
    }

    @Test
    void chains_each_commit_to_the_one_before() {
        String header = ledger.head().hash();
        Commit first = append(ledger, draft("case-a", 0));
        Commit second = append(ledger, draft("case-b", 0));
        assertThat(List.of(first.prev(), second.prev(), ledger.head().hash()))
                .containsExactly(header, first.hash(), second.hash());
    }

    @Test
    void reads_back_what_an_append_returned() {
        List<Commit> commits = Drafts.appendRandom(ledger, new Random(5), 50);
        assertThat(Ledgers.all(ledger)).isEqualTo(commits);
    }

    @Test
    void reads_from_the_commit_that_holds_a_position() {
        append(ledger, draft("case-a", 0, 3));
        Commit second = append(ledger, draft("case-a", 3, 3));
        assertThat(Ledgers.from(ledger, 4)).containsExactly(second);
        assertThat(Ledgers.from(ledger, 6)).containsExactly(second);
        assertThat(Ledgers.from(ledger, 7)).isEmpty();
        assertThat(Ledgers.from(ledger, -1)).hasSize(2);
    }

    @Test
    void a_walk_ends_at_the_head_of_the_time_it_began() {
        append(ledger, draft("case-a", 0));
        try (CommitCursor cursor = ledger.from(1)) {
            append(ledger, draft("case-a", 1));
            assertThat(cursor).toIterable().hasSize(1);
        }
    }

    @Test
    void reads_a_stream_from_the_commit_that_holds_a_sequence() {
        append(ledger, draft("case-a", 0, 2));
        append(ledger, draft("case-b", 0));
        Commit last = append(ledger, draft("case-a", 2, 2));
        assertThat(ledger.stream("case-a", 0)).hasSize(2);
        assertThat(ledger.stream("case-a", 3)).containsExactly(last);
        assertThat(ledger.stream("case-a", 4)).isEmpty();
        assertThat(ledger.stream("case-c", 0)).isEmpty();
    }

    @Test
    void knows_streams_by_prefix_in_the_order_of_their_first_events() {
        List.of("case-b", "unit-x", "case-a").forEach(stream -> append(ledger, draft(stream, 0)));
        append(ledger, draft("case-b", 1));
        assertThat(ledger.streams("case-")).containsExactly("case-b", "case-a");
        assertThat(ledger.lastSequence("case-b")).isEqualTo(1);
        assertThat(ledger.lastSequence("case-c")).isEqualTo(-1);
    }

    @Test
    void time_never_goes_back() {
        append(ledger, Drafts.at("case-a", 0, NOON));
        Commit back = append(ledger, Drafts.at("case-a", 1, NOON.minusSeconds(60)));
        Commit on = append(ledger, Drafts.at("case-a", 2, NOON.plusNanos(1_999_999)));
        assertThat(back.at()).isEqualTo(NOON);
        assertThat(on.at()).isEqualTo(NOON.plusMillis(1));
    }

    @Test
    void knows_the_last_position_recorded_by_an_instant() {
        append(ledger, Drafts.at("case-a", 0, NOON));
        append(ledger, Drafts.of(NOON.plusSeconds(1), null, Drafts.events("case-a", 1, 3)));
        append(ledger, Drafts.at("case-a", 4, NOON.plusSeconds(1)));
        append(ledger, Drafts.at("case-a", 5, NOON.plusSeconds(2)));
        assertThat(ledger.positionAt(NOON.minusMillis(1))).isZero();
        assertThat(ledger.positionAt(NOON)).isEqualTo(1);
        assertThat(ledger.positionAt(NOON.plusSeconds(1))).isEqualTo(5);
        assertThat(ledger.positionAt(Instant.MAX)).isEqualTo(6);
        assertThat(ledger.positionAt(Instant.MIN)).isZero();
    }

    @Test
    void keeps_payloads_of_any_kind_and_events_of_no_stream_or_revision() {
        StoredEvent event = new StoredEvent(null, 0, "e", "Counted", null, new BsonInt32(42), new BsonDocument());
        Commit commit = append(ledger, Drafts.of(event));
        assertThat(Ledgers.all(ledger)).containsExactly(commit);
        assertThat(commit.events()).containsExactly(event);
    }

    @Test
    void tells_who_wants_to_know_after_each_append() {
        AtomicInteger told = new AtomicInteger();
        Subscription subscription = ledger.onAppend(told::incrementAndGet);
        append(ledger, draft("case-a", 0));
        append(ledger, draft("case-a", 1));
        subscription.close();
        append(ledger, draft("case-a", 2));
        assertThat(told).hasValue(2);
    }

    @Test
    void the_same_randomness_gives_the_same_bytes(@TempDir Path one, @TempDir Path other) {
        Draft draft = draft("case-a", 0, 2);
        assertThat(bytes(one, draft)).isEqualTo(bytes(other, draft));
    }

    private static byte[] bytes(Path folder, Draft draft) {
        Random random = new Random(7);
        HeaderDocument header = HeaderDocument.fresh(LedgerDigest.SHA_256, Drafts.NOON, random);
        try (FileLedger ledger =
                FileLedger.open(folder, header, Segments.READ_WRITE, FileLedger.SEGMENT_SIZE, random, any -> {})) {
            append(ledger, draft);
        }
        return StoredBytes.of(folder).read();
    }

    @Test
    void a_ledgers_name_is_its_own_and_stays(@TempDir Path other) {
        String id = ledger.id();
        ledger.close();
        ledger = Ledgers.open(folder);
        assertThat(ledger.id()).isEqualTo(id).matches("[0-9a-f]{32}");
        try (FileLedger another = Ledgers.open(other)) {
            assertThat(another.id()).isNotEqualTo(id);
        }
    }

    @Test
    void a_listener_that_fails_does_not_fail_the_append() {
        ledger.onAppend(() -> {
            throw new IllegalStateException("not interested");
        });
        assertThat(append(ledger, draft("case-a", 0)).position()).isEqualTo(1);
    }
}
