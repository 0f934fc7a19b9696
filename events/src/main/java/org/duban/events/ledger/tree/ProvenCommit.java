package org.duban.events.ledger.tree;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;
import org.duban.events.ledger.document.CommitDocument;
import org.duban.events.ledger.document.LedgerDigest;
import org.duban.events.ledger.tree.ProofFails.Reason;

/**
 * A commit in a proof of several events.
 *
 * @param commit as its hash is over it: with a digest in the place of each event
 * @param positions of those of its events that are proved, in their order
 * @param events the same as they are stored; empty where they are not shown
 */
public record ProvenCommit(RawBsonDocument commit, List<Long> positions, List<RawBsonDocument> events) {

    private static final BsonDocumentCodec CODEC = new BsonDocumentCodec();

    /** @throws IllegalArgumentException if there are not as many events as positions, and yet some */
    public ProvenCommit {
        positions = List.copyOf(positions);
        events = List.copyOf(events);
        if (!events.isEmpty() && events.size() != positions.size()) {
            throw new IllegalArgumentException("Events " + events.size() + " of " + positions.size());
        }
    }

    ProvenCommit hidden() {
        return new ProvenCommit(commit, positions, List.of());
    }

    /** The position of its first event. */
    long first() {
        return commit.getInt64("_id").getValue();
    }

    /** The position of its last event, which its receipt tells. */
    long last() {
        return first() + digests().size() - 1;
    }

    /** The digests of all of its events, in hex. */
    List<String> digests() {
        return commit.getArray("events").stream()
                .map(BsonValue::asString)
                .map(BsonString::getValue)
                .toList();
    }

    /** Its hash, in hex. */
    String hash(LedgerDigest digest) {
        return HexFormat.of().formatHex(digest.start().digest(bytes(commit)));
    }

    /** @throws ProofFails if it holds other events, or not so many */
    void check(LedgerDigest digest) {
        List<String> digests = digests();
        long before = first() - 1;
        for (int n = 0; n < positions.size(); n++) {
            long position = positions.get(n);
            if (position <= before || position > last()) {
                throw new ProofFails(Reason.NOT_IN_COMMIT);
            }
            before = position;
            String told = digests.get(Math.toIntExact(position - first()));
            if (!events.isEmpty() && !isOf(events.get(n), told, digest)) {
                throw new ProofFails(Reason.OTHER_EVENT);
            }
        }
        if (positions.isEmpty()) {
            throw new ProofFails(Reason.NOT_IN_COMMIT);
        }
    }

    private static boolean isOf(RawBsonDocument event, String told, LedgerDigest digest) {
        return CommitDocument.eventDigest(bytes(event), digest.start()).equals(told)
                && new BsonString(told).equals(event.get("digest"));
    }

    BsonDocument document() {
        BsonDocument document = new BsonDocument("commit", commit)
                .append(
                        "positions",
                        new BsonArray(positions.stream().map(BsonInt64::new).toList()));
        return events.isEmpty() ? document : document.append("events", new BsonArray(events));
    }

    static ProvenCommit read(BsonDocument document) {
        List<RawBsonDocument> events = new ArrayList<>();
        document.getArray("events", new BsonArray()).forEach(event -> events.add(raw(event.asDocument())));
        return new ProvenCommit(
                raw(document.getDocument("commit")),
                document.getArray("positions").stream()
                        .map(position -> position.asInt64().getValue())
                        .toList(),
                events);
    }

    private static RawBsonDocument raw(BsonDocument document) {
        return new RawBsonDocument(document, CODEC);
    }

    private static byte[] bytes(RawBsonDocument document) {
        byte[] bytes = new byte[document.getByteBuffer().remaining()];
        document.getByteBuffer().get(bytes);
        return bytes;
    }
}
