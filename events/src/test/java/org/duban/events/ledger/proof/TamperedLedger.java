package org.duban.events.ledger.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.events.ledger.Drafts.NOON;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.duban.events.ledger.Commit;
import org.duban.events.ledger.Drafts;
import org.duban.events.ledger.Head;
import org.duban.events.ledger.LedgerFault;
import org.duban.events.ledger.file.FileLedger;
import org.duban.events.ledger.file.Ledgers;
import org.duban.events.ledger.file.StoredBytes;

/** A ledger of five commits, of two events each, to be changed behind its back and verified. */
public final class TamperedLedger {

    final List<Commit> commits;
    final Head head;
    public final StoredBytes stored;
    private final Path folder;

    public TamperedLedger(Path folder) {
        this.folder = folder;
        try (FileLedger ledger = Ledgers.open(folder)) {
            commits = ledger.append(List.of(
                    Drafts.draft("case-a", 0, 2),
                    Drafts.draft("case-b", 0, 2),
                    Drafts.draft("case-a", 2, 2),
                    Drafts.of(NOON.plusSeconds(1), "key", Drafts.events("case-b", 2, 2)),
                    Drafts.draft("case-a", 4, 2)));
            head = ledger.head();
        }
        stored = StoredBytes.of(folder);
    }

    LedgerVerdict verify() {
        return Verification.of(folder, List.of(), ProgressListener.UNSEEN);
    }

    LedgerVerdict verifyWith(long position, String hash) {
        return Verification.of(folder, List.of(new KnownHead(position, hash)), ProgressListener.UNSEEN);
    }

    /** Changes a document, 0 for the header, and makes its checksum anew. */
    void change(int document, UnaryOperator<byte[]> change) {
        stored.rewrite(documents -> {
            documents.set(document, change.apply(documents.get(document)));
            return documents;
        });
    }

    /** Changes a bit of the text whose field's name is the last {@code mark} in a document. */
    void flip(int document, String mark) {
        change(document, bytes -> {
            int value = new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf(mark) + mark.length();
            bytes[value + Integer.BYTES] ^= 1;
            return bytes;
        });
    }

    void assertHolds() {
        assertThat(verify()).isInstanceOf(LedgerVerdict.Holds.class);
    }

    void assertBroken(long position, LedgerFault fault) {
        assertBroken(verify(), position, fault);
    }

    void assertBrokenForOneWhoKnowsTheHead(long position, LedgerFault fault) {
        assertBroken(verifyWith(head.position(), head.hash()), position, fault);
    }

    private static void assertBroken(LedgerVerdict verdict, long position, LedgerFault fault) {
        assertThat(verdict).isInstanceOfSatisfying(LedgerVerdict.Broken.class, broken -> {
            assertThat(broken.fault()).isEqualTo(fault);
            assertThat(broken.position()).isEqualTo(position);
        });
    }
}
