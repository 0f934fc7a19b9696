package org.duban.events.ledger.mongo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.duban.events.ledger.Commit;
import org.duban.events.ledger.Draft;
import org.duban.events.ledger.LedgerUnavailable;
import org.duban.events.ledger.chain.PendingAppend;
import org.duban.events.ledger.document.CommitOutline;
import org.duban.events.ledger.document.CommitTemplate;

/** One caller's drafts, of which the first ones may be on record already. */
final class OpenAppend {

    private final PendingAppend append;
    private final List<CommitTemplate> left;
    private final List<Commit> recorded = new ArrayList<>();

    OpenAppend(PendingAppend append) {
        this.append = append;
        left = new ArrayList<>(append.templates());
    }

    /** What is not on record yet. */
    List<CommitTemplate> left() {
        return left;
    }

    /** The drafts of what is not on record yet. */
    List<Draft> drafts() {
        return left.stream().map(CommitTemplate::draft).toList();
    }

    /** How many bytes there are to write. */
    long bytes() {
        return left.stream().mapToLong(template -> template.bytes().length).sum();
    }

    /** Puts the first of what is left on record, as it was found there. */
    void foundFirst(CommitOutline commit) {
        Draft draft = left.removeFirst().draft();
        recorded.add(commit(draft, commit));
    }

    /** All that was left is on record now. */
    void succeed(List<Commit> rest) {
        recorded.addAll(rest);
        left.clear();
        append.succeed(recorded);
    }

    /** What is left came second. */
    void refuse(String reason) {
        if (recorded.isEmpty()) {
            append.conflict(reason);
        } else {
            fail(new LedgerUnavailable("Only the first drafts of an append are on record: " + reason));
        }
    }

    /** Whether what is left gets on record is not known. */
    void fail(Throwable cause) {
        append.fail(cause);
    }

    /** The commit that {@code draft} became, as it was found. */
    static Commit commit(Draft draft, CommitOutline found) {
        return new Commit(
                found.position(),
                draft.id(),
                Instant.ofEpochMilli(found.at()),
                draft.key(),
                draft.events(),
                found.prev(),
                found.hash());
    }
}
