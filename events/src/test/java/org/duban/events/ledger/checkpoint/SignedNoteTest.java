package org.duban.events.ledger.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.duban.events.ledger.document.LedgerDigest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Statements as they are signed, written down, read and checked elsewhere. */
class SignedNoteTest {

    /** The example of the specification of signed notes: its key, and the note that is signed with it. */
    private static final String KNOWN_KEY = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";

    private static final String KNOWN_NOTE = """
            If you think cryptography is the answer to your problem,
            then you don't know what your problem is.

            — PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
            """;

    private static final Statement STATEMENT = new Statement(
            "0123456789abcdef0123456789abcdef",
            4711,
            "ab".repeat(32),
            "cd".repeat(32),
            LedgerDigest.SHA_256,
            Instant.parse("2024-01-11T04:00:00Z"));

    private static final Instant NOW = Instant.parse("2024-01-11T04:00:05Z");

    private final NoteSigner signer = signer("duban.example.org");
    private final NoteSigner witness = signer("renda.example.org");

    @Test
    void the_published_example_of_such_notes_is_checked_right() {
        NoteKey key = NoteKey.parse(KNOWN_KEY);
        assertThat(key.written()).isEqualTo(KNOWN_KEY);
        SignedNote note = SignedNote.parse(KNOWN_NOTE);
        assertThat(note.signedBy(key)).isTrue();
        assertThat(note.written()).isEqualTo(KNOWN_NOTE);
        assertThat(SignedNote.parse(KNOWN_NOTE.replace("problem is", "problem was"))
                        .signedBy(key))
                .isFalse();
    }

    @Test
    void a_statement_says_the_same_after_it_was_signed_written_and_read() {
        SignedNote note = SignedNote.parse(
                witness.sign(signer.sign(SignedNote.of(STATEMENT), NOW), NOW).written());
        assertThat(note.statement()).isEqualTo(STATEMENT);
        assertThat(note.signedBy(NoteKey.parse(signer.key().written()))).isTrue();
        assertThat(note.signedBy(witness.key())).isTrue();
        assertThat(note.signedBy(signer("duban.example.org").key())).isFalse();
    }

    @Test
    void a_note_with_one_character_changed_is_nobodys() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        String note = signer.sign(SignedNote.of(STATEMENT), NOW).written();
        for (int n = 0; n < 500; n++) {
            char[] changed = note.toCharArray();
            int place = random.nextInt(changed.length);
            changed[place] ^= (char) (1 << random.nextInt(6));
            assertThat(holds(new String(changed)))
                    .as("seed %d: %s", seed, new String(changed))
                    .isFalse();
        }
        assertThat(holds(note)).isTrue();
    }

    @Test
    void a_signature_is_written_in_one_way() {
        String note = signer.sign(SignedNote.of(STATEMENT), NOW).written();
        int last = note.lastIndexOf('=') - 1;
        while (note.charAt(last) == '=') {
            last--;
        }
        String letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        for (char letter : letters.toCharArray()) {
            String written = note.substring(0, last) + letter + note.substring(last + 1);
            assertThat(holds(written)).as(written).isEqualTo(written.equals(note));
        }
    }

    private boolean holds(String file) {
        try {
            return SignedNote.parse(file).signedBy(signer.key());
        } catch (IllegalArgumentException unread) {
            return false;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a\n\n", "a\n\n- b c\n", "\n\n— b c\n", "a\n\n— b c", "a\n\n\n— b c\n"})
    void what_is_no_note_is_not_read(String file) {
        assertThatIllegalArgumentException().isThrownBy(() -> SignedNote.parse(file));
    }

    @Test
    void what_is_no_statement_is_not_read() {
        List.of(
                        "",
                        STATEMENT.text().replace("duban/", "other/"),
                        STATEMENT.text().replace("4711", "04711"),
                        STATEMENT.text().replace("head", "tail"),
                        STATEMENT.text().replace("sha-256", "md5"),
                        STATEMENT.text().replace("2024-01-11T", "yesterday"),
                        STATEMENT.text() + "more\n")
                .forEach(text -> assertThatIllegalArgumentException().isThrownBy(() -> Statement.parse(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a+b+c", "PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"})
    void what_is_no_key_is_not_read(String written) {
        assertThatIllegalArgumentException().isThrownBy(() -> NoteKey.parse(written));
    }

    @ParameterizedTest
    @EnumSource
    void each_algorithm_signs_for_its_own_key_alone(NoteAlgorithm algorithm) {
        NoteSigner one =
                NoteSigner.parse(NoteSigner.named("one.example.org", algorithm).written());
        NoteKey key = NoteKey.parse(one.key().written());
        SignedNote note =
                SignedNote.parse(one.sign(SignedNote.of(STATEMENT), NOW).written());
        assertThat(note.signedBy(key)).isTrue();
        assertThat(note.signedBy(NoteSigner.named("one.example.org", algorithm).key()))
                .isFalse();
        assertThat(new SignedNote(note.text().replace("4711", "4712"), note.signatures()).signedBy(key))
                .isFalse();
        assertThat(note.seenBy(key))
                .isEqualTo(algorithm == NoteAlgorithm.COSIGNATURE ? Optional.of(NOW) : Optional.empty());
    }

    @Test
    void a_witness_who_claims_another_time_did_not_sign() {
        NoteSigner one = NoteSigner.named("one.example.org", NoteAlgorithm.COSIGNATURE);
        String line = one.sign(SignedNote.of(STATEMENT), NOW).signatures().getFirst();
        byte[] signature = Base64.getDecoder().decode(line.substring(line.indexOf(' ') + 1));
        signature[11] ^= 1;
        String other =
                line.substring(0, line.indexOf(' ') + 1) + Base64.getEncoder().encodeToString(signature);
        assertThat(new SignedNote(STATEMENT.text(), List.of(other)).signedBy(one.key()))
                .isFalse();
    }

    @Test
    void a_signer_is_kept_and_read_again() {
        NoteSigner read = NoteSigner.parse(signer.written());
        assertThat(read.sign(SignedNote.of(STATEMENT), NOW).signedBy(signer.key()))
                .isTrue();
        String mixed = signer.key().written() + "\n"
                + witness.written().lines().toList().getLast() + "\n";
        assertThatIllegalArgumentException().isThrownBy(() -> NoteSigner.parse(mixed));
        assertThatIllegalArgumentException().isThrownBy(() -> NoteSigner.parse("a\nb\n"));
        assertThatIllegalArgumentException().isThrownBy(() -> NoteSigner.parse(""));
    }

    @Test
    void nothing_tells_the_secret_key() {
        assertThat(signer.toString()).isEqualTo("duban.example.org");
    }

    private static NoteSigner signer(String name) {
        return NoteSigner.named(name, NoteAlgorithm.ED25519);
    }
}
