package org.duban.events.ledger.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.duban.events.ledger.AppendContract;
import org.duban.events.ledger.BasisContract;
import org.duban.events.ledger.Commit;
import org.duban.events.ledger.Draft;
import org.duban.events.ledger.Drafts;
import org.duban.events.ledger.Head;
import org.duban.events.ledger.Ledger;
import org.duban.events.ledger.LedgerFault;
import org.duban.events.ledger.ReadContract;
import org.duban.events.ledger.StoredEvent;
import org.duban.events.ledger.codec.EventCodec;
import org.duban.events.ledger.codec.UnreadableEvent;
import org.duban.events.ledger.file.FileLedger;
import org.duban.events.ledger.file.Ledgers;
import org.duban.events.ledger.file.StoredBytes;
import org.duban.events.ledger.history.LedgerHistory;
import org.duban.events.ledger.proof.LedgerExport;
import org.duban.events.ledger.proof.LedgerImport;
import org.duban.events.ledger.proof.LedgerVerdict;
import org.duban.events.ledger.proof.ProgressListener;
import org.duban.events.ledger.proof.Verification;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealedLedgerTest {

    private static final String SECRET = "case-s";

    private final KnownSeals seals = new KnownSeals();

    @TempDir
    private Path folder;

    @Nested
    class Appends extends AppendContract {
        @Override
        protected Ledger open() {
            return sealingAll();
        }
    }

    @Nested
    class Bases extends BasisContract {
        @Override
        protected Ledger open() {
            return sealingAll();
        }
    }

    @Nested
    class Reads extends ReadContract {
        @Override
        protected Ledger open() {
            return sealingAll();
        }
    }

    private Ledger sealingAll() {
        return new SealingAll(new SealedLedger(Ledgers.open(folder), seals, SecretFiles.OPEN));
    }

    private SealedLedger opened() {
        return new SealedLedger(Ledgers.open(folder), seals, SecretFiles.OPEN);
    }

    private static Draft secret(long sequence, int events) {
        return SealingAll.secret(Drafts.draft(SECRET, sequence, events));
    }

    @Test
    void what_is_not_secret_is_stored_as_it_was_before_and_what_is_says_nothing() {
        StoredEvent open;
        StoredEvent hidden;
        try (SealedLedger ledger = opened()) {
            open = ledger.append(List.of(Drafts.draft("case-o", 0)))
                    .getFirst()
                    .events()
                    .getFirst();
            hidden = ledger.append(List.of(secret(0, 1))).getFirst().events().getFirst();
        }
        try (FileLedger stored = Ledgers.open(folder)) {
            List<Commit> all = Ledgers.all(stored);
            assertThat(all.get(0).events()).containsExactly(open);
            StoredEvent kept = all.get(1).events().getFirst();
            assertThat(kept.payload().asDocument().keySet()).containsExactly("of", "sealed");
            assertThat(kept.meta()).isEmpty();
            assertThat(kept.rev()).isEqualTo("1000001");
            assertThat(List.of(
                            kept.stream(),
                            kept.id(),
                            kept.type(),
                            SealedForm.key(kept).orElseThrow()))
                    .containsExactly(SECRET, hidden.id(), hidden.type(), SECRET);
            assertThat(kept.payload().toString()).doesNotContain("整改", "clerk");
        }
    }

    @Test
    void the_same_event_is_never_stored_alike_twice() {
        SealedForm form = new SealedForm("l", seals, SecretFiles.OPEN);
        StoredEvent event = Drafts.event(SECRET, 0);

        assertThat(form.sealed(event, SECRET)).isNotEqualTo(form.sealed(event, SECRET));
        assertThat(form.opened(form.sealed(event, SECRET), 1)).isEqualTo(event);
    }

    @Test
    void it_opens_at_its_own_place_alone() {
        SealedForm form = new SealedForm("l", seals, SecretFiles.OPEN);
        StoredEvent one = form.sealed(Drafts.event(SECRET, 0, "a"), SECRET);
        StoredEvent other = form.sealed(Drafts.event(SECRET, 1, "b"), SECRET);

        StoredEvent swapped = new StoredEvent(
                one.stream(), one.sequence(), one.id(), one.type(), one.rev(), other.payload(), one.meta());
        assertRefused(form, swapped);
        assertRefused(form, new StoredEvent("case-t", 0, one.id(), one.type(), one.rev(), one.payload(), one.meta()));
        assertRefused(form, new StoredEvent(SECRET, 0, one.id(), "ItemClosed", one.rev(), one.payload(), one.meta()));
        assertRefused(form, new StoredEvent(SECRET, 0, one.id(), one.type(), "1000002", one.payload(), one.meta()));
        assertRefused(new SealedForm("another ledger", seals, SecretFiles.OPEN), one);
        for (String nothing : List.of("", "AAAA", "no base64!")) {
            BsonDocument payload = one.payload().asDocument().clone();
            payload.put("sealed", new BsonString(nothing));
            assertRefused(form, new StoredEvent(SECRET, 0, one.id(), one.type(), one.rev(), payload, one.meta()));
        }
    }

    private static void assertRefused(SealedForm form, StoredEvent event) {
        assertThatThrownBy(() -> form.opened(event, 7))
                .isInstanceOf(UnreadableEvent.class)
                .isNotInstanceOf(KeyMissing.class)
                .hasMessageContaining("position 7");
    }

    @Test
    void a_changed_byte_of_what_is_sealed_is_found_at_its_position() {
        try (SealedLedger ledger = opened()) {
            ledger.append(List.of(Drafts.draft("case-o", 0, 2), secret(0, 2)));
        }
        StoredBytes.of(folder).rewrite(documents -> {
            byte[] bytes = documents.get(2);
            int at = new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf("sealed") + 20;
            bytes[at] = (byte) (bytes[at] == 'A' ? 'B' : 'A');
            return documents;
        });

        assertThat(verdict(folder)).isInstanceOfSatisfying(LedgerVerdict.Broken.class, broken -> {
            assertThat(broken.position()).isEqualTo(4);
            assertThat(broken.fault()).isEqualTo(LedgerFault.DIGEST);
        });
    }

    @Test
    void without_keys_everything_is_verified_written_out_and_restored_and_nothing_is_read(@TempDir Path parent)
            throws IOException {
        Head head;
        try (SealedLedger ledger = opened()) {
            ledger.append(List.of(Drafts.draft("case-o", 0, 2), secret(0, 2)));
            Draft other = Drafts.draft("case-t", 0, 1);
            ledger.append(List.of(SealingAll.secret(other)));
            head = ledger.head();
        }
        seals.keys.clear();

        assertThat(verdict(folder)).isInstanceOf(LedgerVerdict.Holds.class);
        StringWriter text = new StringWriter();
        LedgerExport.write(folder, text, ProgressListener.UNSEEN);
        Path restored = parent.resolve("restored");
        assertThat(LedgerImport.restore(
                        new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8)),
                        restored,
                        lines -> {}))
                .isEqualTo(head);
        try (SealedLedger ledger = opened()) {
            assertThat(ledger.stream("case-o", 0)).hasSize(1);
            KeyMissing missing = catchThrowableOfType(KeyMissing.class, () -> Ledgers.all(ledger));
            assertThat(missing.keys()).isEqualTo("case-s, case-t");
            assertThat(missing.place()).isEqualTo("memory");
            assertThat(missing.position()).isEqualTo(3);
        }
    }

    private static LedgerVerdict verdict(Path folder) {
        return Verification.of(folder, List.of(), ProgressListener.UNSEEN);
    }

    @Test
    void a_program_that_knows_nothing_of_it_refuses_what_is_sealed_and_reads_what_comes_before() {
        try (SealedLedger ledger = opened()) {
            ledger.append(List.of(secret(0, 1)));
        }
        try (FileLedger stored = Ledgers.open(folder)) {
            LedgerHistory history = new LedgerHistory(stored, new EventCodec());
            assertThatThrownBy(() -> history.stream(SECRET, 0, Long.MAX_VALUE))
                    .isInstanceOf(UnreadableEvent.class)
                    .hasMessageContaining("this program reads revisions 1 to");
        }
    }

    @Test
    void a_repeated_command_is_known_again_by_what_nobody_can_compare_without_the_key() {
        Draft keyed = Drafts.keyed(SECRET, 0, "clerk k1");
        try (SealedLedger ledger = opened()) {
            ledger.append(List.of(SealingAll.secret(keyed)));
            assertThat(ledger.byKey("clerk k1").orElseThrow().key()).isEqualTo(keyed.key());
        }
        try (FileLedger stored = Ledgers.open(folder)) {
            String digest =
                    String.valueOf(stored.byKey("clerk k1").orElseThrow().key().digest());
            assertThat(digest).startsWith("sealed.").doesNotContain("9f86");
        }
    }

    @Test
    void a_ledger_that_cannot_seal_takes_nothing_secret() {
        try (FileLedger stored = Ledgers.open(folder)) {
            assertThatThrownBy(() -> stored.append(List.of(secret(0, 1)))).isInstanceOf(IllegalArgumentException.class);
            assertThat(stored.head().position()).isZero();
        }
    }

    @Test
    void the_files_it_cites_are_told_of_openly_as_they_are_kept() {
        Map<String, String> kept = Map.of("a".repeat(64), "b".repeat(64));
        SecretFiles files = new SecretFiles() {
            @Override
            public String seal(String sha256, String key) {
                return kept.getOrDefault(sha256, sha256);
            }

            @Override
            public void show(Set<String> sha256) {}
        };
        SealedForm form = new SealedForm("l", seals, files);
        BsonDocument file = new BsonDocument("sha256", new BsonString("a".repeat(64)));
        StoredEvent event = new StoredEvent(
                SECRET, 0, "e", "ItemResultSubmitted", "1", new BsonDocument("evidence", file), new BsonDocument());
        StoredEvent stored = form.sealed(event, SECRET);
        assertThat(stored.payload().toString()).contains("b".repeat(64)).doesNotContain("a".repeat(64));
        assertThat(form.opened(stored, 1)).isEqualTo(event);
    }

    @Test
    void a_stream_of_any_length_comes_back_and_none_that_was_cut_changed_or_moved() throws IOException {
        Random random = new Random(7);
        for (int length : List.of(0, 1, SealingStream.PIECE - 1, SealingStream.PIECE, 2 * SealingStream.PIECE + 5)) {
            byte[] content = new byte[length];
            random.nextBytes(content);
            byte[] sealed = sealed(content);
            assertThat(content(sealed, "whole")).isEqualTo(content);
            for (int last : List.of(1, Integer.BYTES + 28 + length % SealingStream.PIECE)) {
                byte[] cut = Arrays.copyOf(sealed, sealed.length - last);
                assertThatThrownBy(() -> content(cut, "whole")).isInstanceOf(IOException.class);
            }
            assertThatThrownBy(() -> content(sealed, "another")).isInstanceOf(IOException.class);
            sealed[sealed.length - 1] ^= 1;
            assertThatThrownBy(() -> content(sealed, "whole")).isInstanceOf(IOException.class);
        }
    }

    private byte[] sealed(byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SealingStream sealing = new SealingStream(out, seals, "k", "whole")) {
            sealing.write(content);
        }
        return out.toByteArray();
    }

    private byte[] content(byte[] sealed, String about) throws IOException {
        try (OpeningStream opening = new OpeningStream(new ByteArrayInputStream(sealed), seals, "k", about)) {
            return opening.readAllBytes();
        }
    }
}
