package org.duban.events.ledger.chain;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.duban.events.ledger.Head;
import org.duban.events.ledger.LedgerDamaged;
import org.duban.events.ledger.LedgerFault;
import org.duban.events.ledger.document.CommitOutline;
import org.duban.events.ledger.document.EventOutline;

/** What must hold between a commit and all those before it. */
public final class Links {

    private Links() {}

    /**
     * Checks what can be seen without the content of events.
     *
     * @throws LedgerDamaged if {@code next} cannot follow what {@code before} has seen
     */
    public static void check(LedgerIndex before, CommitOutline next) {
        Head head = before.head();
        long position = head.position() + 1;
        require(next.position() == position, position, LedgerFault.POSITION, () -> "found " + next.position());
        require(next.prev().equals(head.hash()), position, LedgerFault.PREV, () -> unlinked(before, next));
        require(
                next.at() >= head.at().toEpochMilli(),
                position,
                LedgerFault.TIME,
                () -> next.at() + " ms after " + head.at());
        checkSequences(before, next);
        require(bindsNewKey(before, next), position, LedgerFault.KEY, () -> Objects.toString(next.key()));
    }

    /** Either of the two may be the one that was changed. */
    private static String unlinked(LedgerIndex before, CommitOutline next) {
        long last = before.size() == 0 ? 0 : before.position(before.size() - 1);
        return "it expects " + next.prev() + " at position " + last + ", which has "
                + before.head().hash();
    }

    private static void checkSequences(LedgerIndex before, CommitOutline next) {
        Map<String, Long> last = new HashMap<>();
        for (int n = 0; n < next.events().size(); n++) {
            EventOutline event = next.events().get(n);
            if (event.stream() != null) {
                long known = last.computeIfAbsent(event.stream(), before::lastSequence);
                require(
                        StreamIndex.follows(known, event.sequence()),
                        next.position() + n,
                        LedgerFault.SEQUENCE,
                        () -> event.stream() + " " + event.sequence() + " after " + known);
                last.put(event.stream(), event.sequence());
            }
        }
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
