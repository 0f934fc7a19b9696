package org.duban.ui.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.duban.events.ledger.checkpoint.NoteAlgorithm;
import org.duban.events.ledger.checkpoint.NoteSigner;
import org.duban.events.ledger.checkpoint.SignedNote;
import org.duban.events.ledger.checkpoint.Statement;
import org.duban.events.ledger.checkpoint.WitnessRequest;
import org.duban.events.ledger.document.LedgerDigest;
import org.duban.events.ledger.tree.Consistency;
import org.duban.events.ledger.tree.MerkleTree;
import org.duban.events.ledger.tree.TreeHash;
import org.duban.ui.files.FolderStore;
import org.duban.ui.files.SideMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A witness signs for a ledger that only grew, and for no other. */
class WitnessTest {

    private static final String LEDGER = "0123456789abcdef0123456789abcdef";
    private static final Instant NOW = Instant.parse("2024-01-11T04:00:00Z");
    private static final TreeHash HASH = new TreeHash(LedgerDigest.SHA_256);

    private final NoteSigner neighbour = NoteSigner.named("duban/" + LEDGER, NoteAlgorithm.ED25519);
    private final NoteSigner signer = NoteSigner.named("above/witness", NoteAlgorithm.COSIGNATURE);
    private final List<byte[]> leaves = new ArrayList<>();
    private MerkleTree tree = tree();

    @TempDir
    private Path folder;

    private SideMap seen;
    private Witness witness;

    @BeforeEach
    void begin() {
        seen = new FolderStore(folder).map("witnessed");
        witness = new Witness(signer, List.of(neighbour.key()), seen, Clock.fixed(NOW, ZoneOffset.UTC));
        grow(1, 40);
    }

    private MerkleTree tree() {
        return new MerkleTree(HASH, (from, to) -> leaves.subList((int) from, (int) to));
    }

    private void grow(int from, int to) {
        for (int n = from; n <= to; n++) {
            byte[] leaf = HASH.leaf(("%064x".formatted(n)), "%064x".formatted(n * 7L));
            leaves.add(leaf);
            tree.add(leaf);
        }
    }

    @Test
    void a_ledger_that_grows_is_signed_for_each_time_and_one_line_of_it_is_kept() {
        mustBeSigned(request(0, 10, neighbour));
        mustBeSigned(request(10, 10, neighbour));
        mustBeSigned(request(10, 25, neighbour));
        grow(41, 300);
        mustBeSigned(request(25, 300, neighbour));
        assertThat(seen.all()).hasSize(1);
        assertThat(seen.all().get(LEDGER)).hasSizeLessThan(900);
    }

    @Test
    void whoever_does_not_know_what_was_seen_last_is_told_it() {
        mustBeSigned(request(0, 10, neighbour));
        Witness.Answer answer = witness.asked(request(0, 25, neighbour).written());
        assertThat(answer).isEqualTo(new Witness.Answer(409, "10\n"));
        assertThat(witness.asked(request(25, 30, neighbour).written())).isEqualTo(answer);
    }

    @Test
    void a_ledger_that_was_written_anew_or_cut_gets_no_signature() {
        mustBeSigned(request(0, 25, neighbour));
        leaves.clear();
        tree = tree();
        grow(1, 24);
        leaves.add(HASH.leaf("ab".repeat(32), "cd".repeat(32)));
        tree.add(leaves.getLast());
        assertThat(witness.asked(request(25, 25, neighbour).written()).status()).isEqualTo(409);
        grow(26, 60);
        assertThat(witness.asked(request(25, 60, neighbour).written()).status()).isEqualTo(422);
        assertThat(witness.asked(new WitnessRequest(
                                        25, List.of(), request(0, 20, neighbour).note())
                                .written())
                        .status())
                .isEqualTo(400);
        assertThat(seen.all().get(LEDGER)).contains("|25|");
    }

    @Test
    void strangers_and_those_who_sign_with_another_key_get_none() {
        NoteSigner stranger = NoteSigner.named("duban/" + LEDGER, NoteAlgorithm.ED25519);
        assertThat(witness.asked(request(0, 10, stranger).written()).status()).isEqualTo(403);
        Witness other = new Witness(signer, List.of(), seen, Clock.fixed(NOW, ZoneOffset.UTC));
        assertThat(other.asked(request(0, 10, neighbour).written()).status()).isEqualTo(404);
        assertThat(seen.all()).isEmpty();
    }

    @Test
    void a_log_that_nobody_named_is_unknown_also_if_it_is_none_of_dubans() {
        SignedNote foreign = SignedNote.of("example.com/log\n12\nAAAA\n");
        WitnessRequest request = new WitnessRequest(
                0,
                List.of(),
                NoteSigner.named("example.com/log", NoteAlgorithm.ED25519).sign(foreign, NOW));
        assertThat(witness.asked(request.written()).status()).isEqualTo(404);
        SignedNote unread = neighbour.sign(SignedNote.of("duban/" + LEDGER + "\n12\n"), NOW);
        assertThat(witness.asked(new WitnessRequest(0, List.of(), unread).written())
                        .status())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "old", "old x\n\n", "old 1\n\nnothing", "old -1\n\na\n\n— b c\n", "old 1\n!!\n\na\n\n— b c\n"
            })
    void what_is_no_request_is_refused(String text) {
        assertThat(witness.asked(text).status()).isEqualTo(400);
    }

    private void mustBeSigned(WitnessRequest request) {
        Witness.Answer answer = witness.asked(request.written());
        assertThat(answer.status()).isEqualTo(200);
        SignedNote signed = SignedNote.parse(request.note().text() + "\n" + answer.text());
        assertThat(signed.seenBy(signer.key())).contains(NOW);
    }

    private WitnessRequest request(long old, long size, NoteSigner by) {
        Statement statement = new Statement(
                LEDGER,
                size,
                HexFormat.of().formatHex(tree.root(size)),
                "cd".repeat(32),
                LedgerDigest.SHA_256,
                NOW.minusSeconds(5));
        List<String> path =
                old == 0 ? List.of() : Consistency.of(tree, old, size).path();
        return new WitnessRequest(old, path, by.sign(SignedNote.of(statement), NOW));
    }
}
