package org.duban.events.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.events.ledger.Drafts.NOON;
import static org.duban.events.ledger.Drafts.append;
import static org.duban.events.ledger.Drafts.draft;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.duban.events.ledger.document.HeaderDocument;
import org.duban.events.ledger.document.LedgerDigest;
import org.duban.events.ledger.file.Ledgers;
import org.duban.events.ledger.tree.EventProof;
import org.duban.events.ledger.tree.LedgerTree;
import org.duban.events.ledger.tree.ProofFails;
import org.duban.events.ledger.tree.TreeHash;
import org.junit.jupiter.api.Test;

/** What is read from a ledger is what was appended, in the one order there is. */
public abstract class ReadContract extends LedgerContract {

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
    void commits_of_several_streams_are_read_at_once_each_once_and_in_order() {
        List<Commit> commits = Drafts.appendRandom(ledger, new Random(6), 80);
        List<String> some = List.of("case-3", "case-1", "case-unknown");
        assertThat(ledger.ofStreams(some))
                .isEqualTo(commits.stream()
                        .filter(commit -> commit.events().stream()
                                .anyMatch(event -> some.contains(String.valueOf(event.stream()))))
                        .toList())
                .isNotEmpty();
        assertThat(ledger.ofStreams(List.of())).isEmpty();
    }

    @Test
    void each_event_is_proved_by_the_tree_as_it_was_at_any_commit() {
        LedgerTree tree = new LedgerTree(ledger, LedgerDigest.SHA_256);
        List<Commit> commits = Drafts.appendRandom(ledger, new Random(7), 100);
        String early = tree.root(commits.getFirst().lastPosition());
        commits = List.copyOf(Stream.concat(commits.stream(), Drafts.appendRandom(ledger, new Random(8), 30).stream())
                .toList());
        long size = ledger.head().position();
        for (Commit commit : commits) {
            for (long position = commit.position(); position <= commit.lastPosition(); position++) {
                EventProof proof = EventProof.parse(tree.proof(position, size).json());
                proof.check();
                proof.hidden().check();
                assertThat(proof.hash()).isEqualTo(commit.hash());
                assertThat(proof.root()).isEqualTo(tree.root(size));
                assertThat(String.valueOf(proof.event()))
                        .contains(commit.events()
                                .get((int) (position - commit.position()))
                                .id());
            }
        }
        long first = commits.getFirst().lastPosition();
        assertThat(tree.consistency(first, size).holds(new TreeHash(LedgerDigest.SHA_256), early, tree.root(size)))
                .isTrue();
    }

    @Test
    void a_proof_that_was_changed_proves_nothing() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        append(ledger, draft("case-a", 0, 3));
        Drafts.appendRandom(ledger, random, 20);
        LedgerTree tree = new LedgerTree(ledger, LedgerDigest.SHA_256);
        String proof = tree.proof(2, ledger.head().position()).json();
        String root = tree.root(ledger.head().position());
        for (int n = 0; n < 300; n++) {
            char[] changed = proof.toCharArray();
            int place = random.nextInt(changed.length);
            changed[place] = (char) (changed[place] ^ (1 << random.nextInt(5)));
            boolean told = proves(new String(changed), root);
            assertThat(told)
                    .as("seed %d, place %d: %s", seed, place, new String(changed))
                    .isFalse();
        }
        assertThat(proves(proof, root)).isTrue();
    }

    /** Whether it proves what it did, to who knows the ledger, its root and over how many events that is: a root is one of several sizes. */
    private boolean proves(String json, String root) {
        try {
            EventProof proof = EventProof.parse(json);
            proof.check();
            return proof.root().equals(root)
                    && proof.inclusion().size() == ledger.head().position()
                    && proof.ledger().equals(ledger.id());
        } catch (ProofFails fails) {
            return false;
        }
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
        int first = told.get();
        append(ledger, draft("case-a", 1));
        int second = told.get();
        subscription.close();
        append(ledger, draft("case-a", 2));
        assertThat(first).isPositive();
        assertThat(second).isGreaterThan(first);
        assertThat(told.get() - second).isLessThan(2); // one may have been on its way
    }

    @Test
    void a_listener_that_fails_does_not_fail_the_append() {
        ledger.onAppend(() -> {
            throw new IllegalStateException("not interested");
        });
        assertThat(append(ledger, draft("case-a", 0)).position()).isEqualTo(1);
    }
}
