package org.duban.events.ledger.file;

import java.security.MessageDigest;
import java.util.Objects;
import java.util.function.Supplier;
import org.duban.events.ledger.Head;
import org.duban.events.ledger.LedgerDamaged;
import org.duban.events.ledger.LedgerFault;
import org.duban.events.ledger.document.CommitDocument;
import org.duban.events.ledger.document.CommitOutline;

/** What must hold between a commit and all those before it. */
final class Links {

    private Links() {}

    /** @throws LedgerDamaged if {@code next} cannot follow what {@code before} has seen */
    static void check(LedgerIndex before, CommitOutline next) {
        Head head = before.head();
        long position = head.position() + 1;
        require(next.position() == position, position, LedgerFault.POSITION, () -> "found " + next.position());
        require(next.prev().equals(head.hash()), position, LedgerFault.PREV, () -> unlinked(before, next));
        require(
                next.at() >= head.at().toEpochMilli(),
                position,
                LedgerFault.TIME,
                () -> next.at() + " ms after " + head.at());
        require(
                continuesStream(before, next),
                position,
                LedgerFault.SEQUENCE,
                () -> next.stream() + " " + next.sequence());
        require(bindsNewKey(before, next), position, LedgerFault.KEY, () -> Objects.toString(next.key()));
    }

    /** @throws LedgerDamaged if {@code hash} is not the digest of {@code document} */
    static void checkHash(long position, String hash, byte[] document, MessageDigest digest) {
        String computed = CommitDocument.hash(document, digest);
        require(computed.equals(hash), position, LedgerFault.HASH, () -> "computed " + computed + ", stored " + hash);
    }

    /** Either of the two may be the one that was changed. */
    private static String unlinked(LedgerIndex before, CommitOutline next) {
        long last = before.size() == 0 ? 0 : before.position(before.size() - 1);
        return "it expects " + next.prev() + " at position " + last + ", which has "
                + before.head().hash();
    }

    private static boolean continuesStream(LedgerIndex before, CommitOutline next) {
        return next.stream() == null || StreamIndex.follows(before.lastSequence(next.stream()), next.sequence());
    }

    private static boolean bindsNewKey(LedgerIndex before, CommitOutline next) {
        return next.key() == null || before.byKey(next.key()) == null;
    }

    private static void require(boolean holds, long position, LedgerFault fault, Supplier<String> detail) {
        if (!holds) {
            throw new LedgerDamaged(position, fault, detail.get());
        }
    }
}
