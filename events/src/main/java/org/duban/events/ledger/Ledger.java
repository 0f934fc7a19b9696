package org.duban.events.ledger;

import java.util.List;
import java.util.Optional;

/**
 * One totally ordered, gapless, append-only sequence of commits. Events are numbered densely from one over all streams;
 * a commit is what one command yielded, and is durable before {@link #append} returns.
 */
public interface Ledger extends ReadableLedger {

    /**
     * Appends all drafts as consecutive commits, or none of them. Where several nodes write, drafts of others may stand
     * between them, and a fault may leave the first ones alone on record; what belongs together is one draft.
     *
     * <p>A draft with a {@link Basis} is taken only if no commit after its position, be it in the ledger or of a draft
     * before it, has an event of a stream it read or writes. With or without one, each stream must go on at the
     * sequences of the draft's events.
     *
     * @return the commits as stored, in the order of the drafts
     * @throws LedgerConflict if a basis no longer holds, a stream that has events does not continue at an event's
     *     sequence, a key is bound already, or an event id stands twice in {@code drafts}
     * @throws IllegalArgumentException if a commit would hold no event, or be larger than 15 MiB, or a basis lies
     *     beyond the head
     * @throws ClockJumped if a commit would be recorded at a time that cannot have come yet
     * @throws LedgerDamaged if what is stored was changed under this process; then nothing is appended until restart
     * @throws LedgerUnavailable if the ledger takes no appends (after a failed write, until restart), or its server does
     *     not say whether it holds them; the same drafts may be appended again and are recorded once
     */
    List<Commit> append(List<Draft> drafts);

    /** The sequence of the stream's last event, -1 if the stream is empty; sequences count from 0. */
    long lastSequence(String stream);

    /** The end of the last commit that has an event of the stream, 0 if the stream is empty. */
    long lastPosition(String stream);

    /** The commit bound to the idempotency key of that name. */
    Optional<Commit> byKey(String name);

    /**
     * Reads what others have recorded by now, where others write too.
     *
     * @return whether more is known then than up to {@code position}, which others recorded
     * @throws LedgerUnavailable if that cannot be read
     */
    boolean behind(long position);

    /**
     * Up to where is recorded, for whoever was told elsewhere that it is {@code wanted} at least.
     *
     * @throws LedgerUnavailable if what others recorded would have to be read, and cannot be
     */
    default long reaching(long wanted) {
        long known = head().position();
        return wanted > known && behind(known) ? head().position() : known;
    }

    /**
     * Runs {@code listener} after each append, in the appending thread or, where other nodes write too, in one that finds
     * what they appended, until the subscription is closed. It may be told once too often.
     */
    Subscription onAppend(Runnable listener);
}
