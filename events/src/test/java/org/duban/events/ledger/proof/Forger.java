package org.duban.events.ledger.proof;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.duban.events.ledger.Commit;
import org.duban.events.ledger.Draft;
import org.duban.events.ledger.Drafts;
import org.duban.events.ledger.Head;
import org.duban.events.ledger.StoredEvent;
import org.duban.events.ledger.document.CommitDocument;
import org.duban.events.ledger.document.CommitTemplate;
import org.duban.events.ledger.document.DraftEncoder;
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
        List<StoredEvent> events = draft.events().stream()
                .map(event -> Drafts.event(
                        event.stream(), event.sequence(), UUID.randomUUID().toString()))
                .toList();
        return with(draft, events);
    }

    /** The document with the events of another one, which are just as long, and its own hash. */
    static byte[] withEventsOf(byte[] document, byte[] other) {
        byte[] forged = other.clone();
        int hash = 75;
        System.arraycopy(document, document.length - hash, forged, forged.length - hash, hash);
        return forged;
    }

    /** The document with its first event called 2 in the array; by names alone, no reader looks at that. */
    static byte[] withOtherNumbersInTheArray(byte[] document) {
        byte[] forged = document.clone();
        int array = new String(document, StandardCharsets.ISO_8859_1).indexOf("events\0");
        forged[array + "events\0".length() + Integer.BYTES + 1] = '2';
        return forged;
    }

    /** The draft with other events. */
    static Draft with(Draft draft, List<StoredEvent> events) {
        return new Draft(draft.id(), draft.at(), draft.key(), events, null);
    }

    private static byte[] forge(byte[] document, String prev, UnaryOperator<Draft> change) {
        Commit commit = CommitDocument.commit(document);
        Draft draft = new Draft(commit.id(), commit.at(), commit.key(), commit.events(), null);
        CommitTemplate template = new DraftEncoder(LedgerDigest.SHA_256, new Random())
                .encode(List.of(change.apply(draft)))
                .getFirst();
        template.complete(new Head(commit.position() - 1, prev, Instant.EPOCH), LedgerDigest.SHA_256.start());
        return template.bytes();
    }
}
