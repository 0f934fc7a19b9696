package org.duban.events.ledger.mongo;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.duban.events.ledger.Draft;
import org.duban.events.ledger.LedgerUnavailable;
import org.duban.events.ledger.StoredEvent;
import org.duban.events.ledger.chain.LedgerIndex;
import org.duban.events.ledger.document.CommitOutline;
import org.jspecify.annotations.Nullable;

/**
 * Finds a node's own commits in the ledger by their ids: of an insert whose answer was lost, and of a call whose caller
 * gave up and came again.
 */
class OwnCommits {

    private final Tail tail;

    OwnCommits(Tail tail) {
        this.tail = tail;
    }

    /** Ends every append in {@code open} of which the tail turned out to hold all. */
    void take(List<OpenAppend> open) {
        for (Iterator<OpenAppend> each = open.iterator(); each.hasNext(); ) {
            OpenAppend append = each.next();
            append.drafts().stream()
                    .map(draft -> tail.found(draft.id()))
                    .takeWhile(found -> found != null)
                    .forEach(append::foundFirst);
            if (append.left().isEmpty()) {
                append.succeed(List.of());
                each.remove();
            }
        }
    }

    /**
     * Refuses an append, unless what stands against it is itself.
     *
     * @throws LedgerUnavailable if no member answers that knows as much as the tail
     */
    void confirmRefused(OpenAppend append, String reason, Endurance patience) {
        List<CommitOutline> recorded = new ArrayList<>();
        for (Draft draft : append.drafts()) {
            CommitOutline own = recorded(draft, patience);
            if (own == null) {
                break;
            }
            recorded.add(own);
        }
        recorded.forEach(append::foundFirst);
        if (append.left().isEmpty()) {
            append.succeed(List.of());
        } else {
            append.refuse(reason);
        }
    }

    /** The draft's commit, null if there is none. */
    private @Nullable CommitOutline recorded(Draft draft, Endurance patience) {
        Optional<CommitOutline> own = places(draft)
                .distinct()
                .map(position -> known(position, patience))
                .filter(commit -> commit.id().equals(draft.id()))
                .findFirst();
        return own.orElse(null);
    }

    /** Where the draft's commit stands, if it stands anywhere: where its first sequence or its key was taken. */
    private Stream<Long> places(Draft draft) {
        LedgerIndex index = tail.index();
        Stream<Integer> byKey = draft.key() == null
                ? Stream.empty()
                : Stream.ofNullable(index.byKey(draft.key().name()));
        Stream<Integer> bySequence = draft.events().stream()
                .filter(event -> event.stream() != null)
                .limit(1)
                .flatMap(event ->
                        index.stream(stream(event), event.sequence()).stream().limit(1));
        return Stream.concat(byKey, bySequence).map(index::position);
    }

    private static String stream(StoredEvent event) {
        return String.valueOf(event.stream());
    }

    private CommitOutline known(long position, Endurance patience) {
        LedgerUnavailable last = null;
        do {
            try {
                CommitOutline commit = tail.at(position);
                if (commit != null) {
                    return commit;
                }
            } catch (LedgerUnavailable silent) {
                last = silent;
            }
        } while (patience.again());
        throw last == null
                ? new LedgerUnavailable("No member of MongoDB shows what is on record at " + position)
                : last;
    }
}
