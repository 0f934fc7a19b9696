package org.duban.events.ledger.proof;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.duban.events.ledger.Commit;
import org.duban.events.ledger.Draft;
import org.duban.events.ledger.Drafts;
import org.duban.events.ledger.Head;
import org.duban.events.ledger.StoredEvent;
import org.duban.events.ledger.document.CommitDocument;
import org.duban.events.ledger.document.CommitTemplate;
import org.duban.events.ledger.document.LedgerDigest;

/** Makes commits that look right by themselves, as somebody would who knows the format. */
final class Forger {

    private Forger() {}

    /** The document with other content in the same place of the chain, its hash computed anew. */
    static byte[] forge(byte[] document, UnaryOperator<Draft> change) {
        return forge(document, CommitDocument.outline(document).prev(), change);
    }

    /** Every document from number {@code first} on chained anew, with the events of that one replaced. */
    static List<byte[]> chainAnew(List<byte[]> documents, int first) {
        List<byte[]> forged = new ArrayList<>(documents.subList(0, first));
        forged.add(forge(documents.get(first), Forger::otherEvents));
        for (byte[] document : documents.subList(first + 1, documents.size())) {
            String prev = CommitDocument.outline(forged.getLast()).hash();
            forged.add(forge(document, prev, UnaryOperator.identity()));
        }
        return forged;
    }

    static Draft otherEvents(Draft draft) {
        List<StoredEvent> events = Drafts.events(draft.events().size());
        return new Draft(draft.stream(), draft.sequence(), draft.at(), draft.key(), events);
    }

    private static byte[] forge(byte[] document, String prev, UnaryOperator<Draft> change) {
        Commit commit = CommitDocument.commit(document);
        Draft draft = new Draft(commit.stream(), commit.sequence(), commit.at(), commit.key(), commit.events());
        CommitTemplate template = new CommitTemplate(change.apply(draft));
        template.complete(new Head(commit.position() - 1, prev, Instant.EPOCH), LedgerDigest.SHA_256.start());
        return template.bytes();
    }
}
