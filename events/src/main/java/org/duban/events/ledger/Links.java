package org.duban.events.ledger;

import java.util.Objects;
import java.util.function.Supplier;

/** What must hold between a commit and all those before it. */
final class Links {

    private Links() {}

    /** @throws LedgerDamaged if {@code next} cannot follow what {@code before} has seen */
    static void check(LedgerIndex before, Outline next) {
        Head head = before.head();
        long position = head.position() + 1;
        require(next.position() == position, position, Fault.POSITION, () -> "found " + next.position());
        require(next.prev().equals(head.hash()), position, Fault.PREV, () -> next.prev() + " after " + head.hash());
        require(
                next.at() >= head.at().toEpochMilli(),
                position,
                Fault.TIME,
                () -> next.at() + " ms after " + head.at());
        require(continuesStream(before, next), position, Fault.SEQUENCE, () -> next.stream() + " " + next.sequence());
        require(bindsNewKey(before, next), position, Fault.KEY, () -> Objects.toString(next.key()));
    }

    private static boolean continuesStream(LedgerIndex before, Outline next) {
        return next.stream() == null || StreamIndex.follows(before.lastSequence(next.stream()), next.sequence());
    }

    private static boolean bindsNewKey(LedgerIndex before, Outline next) {
        return next.key() == null || before.byKey(next.key()) == null;
    }

    private static void require(boolean holds, long position, Fault fault, Supplier<String> detail) {
        if (!holds) {
            throw new LedgerDamaged(position, fault, detail.get());
        }
    }
}
