package org.duban.events.ledger.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Random;
import java.util.TreeSet;
import org.duban.events.ledger.Commit;
import org.duban.events.ledger.Drafts;
import org.duban.events.ledger.document.LedgerDigest;
import org.duban.events.ledger.file.FileLedger;
import org.duban.events.ledger.tree.ProofFails.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All of a stream is proved at once, in less than its single proofs, and nothing in the proof can be changed, left out or added. */
class StreamProofTest {

    private static final String STREAM = "case-a";
    private static final int CHANGES = 500;

    @TempDir
    private Path folder;

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);

    private FileLedger ledger;
    private LedgerTree tree;
    private NavigableSet<Long> positions;
    private StreamProof proof;

    @BeforeEach
    void record() {
        System.out.println("seed " + seed);
        ledger = FileLedger.open(folder, LedgerDigest.SM3, Clock.systemUTC());
        positions = new TreeSet<>();
        for (int n = 0; n < 40; n++) {
            // Others between, and others in the same commits.
            ledger.append(List.of(Drafts.draft("case-other-" + n, 0, 1 + random.nextInt(6))));
            if (random.nextBoolean()) {
                Commit commit = ledger.append(List.of(
                                Drafts.of(Drafts.event("meeting-" + n, 0), Drafts.event(STREAM, positions.size()))))
                        .getFirst();
                positions.add(commit.lastPosition());
            } else {
                Commit commit = ledger.append(List.of(Drafts.draft(STREAM, positions.size(), 2)))
                        .getFirst();
                positions.add(commit.position());
                positions.add(commit.lastPosition());
            }
        }
        tree = new LedgerTree(ledger, LedgerDigest.SM3);
        proof = tree.proof(STREAM, positions, ledger.head().position());
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void all_of_a_stream_leads_to_the_root_with_or_without_what_happened() {
        for (StreamProof one : List.of(proof, proof.hidden())) {
            TreeProof read = TreeProof.parse(one.json());
            read.check();
            assertThat(read).isEqualTo(one);
            assertThat(read.root()).isEqualTo(tree.root(ledger.head().position()));
            assertThat(one.positions()).containsExactlyElementsOf(positions);
        }
        assertThat(proof.hidden().json()).doesNotContain("payload");
        Commit first = ledger.stream(STREAM, 0).getFirst();
        assertThat(proof.receipted(first.lastPosition(), first.hash())).isTrue();
        assertThat(proof.receipted(first.lastPosition() + 1, first.hash())).isFalse();
        int single = positions.stream()
                .mapToInt(position ->
                        tree.proof(position, proof.size()).hidden().json().length())
                .sum();
        assertThat(proof.hidden().json().length()).isLessThan(single / 2);
    }

    @Test
    void up_to_an_earlier_end_it_leads_to_the_root_of_then() {
        long end = ledger.endOf(positions.stream().skip(10).findFirst().orElseThrow());
        StreamProof early = tree.proof(STREAM, positions.headSet(end, true), end);
        early.check();
        assertThat(early.root()).isEqualTo(tree.root(end));
        assertThatIllegalArgumentException().isThrownBy(() -> tree.proof(STREAM, positions, end));
    }

    @Test
    void a_character_changed_anywhere_is_found() {
        String whole = proof.json();
        for (int n = 0; n < CHANGES; n++) {
            byte[] bytes = whole.getBytes(StandardCharsets.UTF_8);
            int at = random.nextInt(bytes.length);
            bytes[at] ^= (byte) (1 << random.nextInt(7));
            String changed = new String(bytes, StandardCharsets.UTF_8);
            assertThat(proves(changed)).as("byte %d: %s", at, changed).isFalse();
        }
    }

    /** To who knows the ledger, its root and over how many events that is: a root is one of several sizes. */
    private boolean proves(String json) {
        try {
            TreeProof read = TreeProof.parse(json);
            read.check();
            return read.root().equals(proof.root())
                    && read.size() == proof.size()
                    && read.ledger().equals(proof.ledger());
        } catch (ProofFails fails) {
            return false;
        }
    }

    @Test
    void an_event_left_out_between_of_another_stream_or_proved_twice_is_found() {
        List<ProvenCommit> less = new ArrayList<>(proof.commits());
        less.remove(1 + random.nextInt(less.size() - 2));
        assertThat(why(with(less, STREAM))).isEqualTo(Reason.NOT_WHOLE);
        NavigableSet<Long> kept = new TreeSet<>();
        less.forEach(commit -> kept.addAll(commit.positions()));
        assertThat(why(tree.proof(STREAM, kept, proof.size()))).isEqualTo(Reason.NOT_WHOLE);
        // Nobody can say that of events that are not shown.
        tree.proof(STREAM, kept, proof.size()).hidden().check();
        assertThat(why(with(proof.commits(), "case-b"))).isEqualTo(Reason.NOT_WHOLE);
        List<ProvenCommit> twice = new ArrayList<>(proof.commits());
        twice.addFirst(twice.getFirst());
        assertThat(why(with(twice, STREAM).hidden())).isEqualTo(Reason.UNREADABLE);
        ProvenCommit first = proof.commits().getFirst();
        List<ProvenCommit> beyond = new ArrayList<>(proof.hidden().commits());
        beyond.set(0, new ProvenCommit(first.commit(), List.of(first.last() + 1), List.of()));
        assertThat(why(with(beyond, STREAM))).isEqualTo(Reason.NOT_IN_COMMIT);
    }

    private StreamProof with(List<ProvenCommit> commits, String stream) {
        return new StreamProof(
                proof.ledger(), proof.digest(), stream, commits, proof.size(), proof.others(), proof.root());
    }

    private static Reason why(StreamProof changed) {
        return catchThrowableOfType(ProofFails.class, changed::check).reason();
    }
}
