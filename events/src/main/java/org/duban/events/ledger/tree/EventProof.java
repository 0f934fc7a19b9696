package org.duban.events.ledger.tree;

import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonInvalidOperationException;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;
import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;
import org.duban.events.ledger.document.CommitDocument;
import org.duban.events.ledger.document.LedgerDigest;
import org.duban.events.ledger.tree.ProofFails.Reason;
import org.jspecify.annotations.Nullable;

/**
 * What proves an event to whoever trusts the root of a ledger's tree, and has nothing else of the ledger.
 *
 * @param ledger its own random name
 * @param digest that everything is computed with
 * @param event as it is stored; null where it is not shown, so that only its commit is proved
 * @param commit as its hash is over it: with a digest in the place of each event
 * @param root of the tree, in hex
 */
public record EventProof(
        String ledger,
        LedgerDigest digest,
        @Nullable RawBsonDocument event,
        RawBsonDocument commit,
        Inclusion inclusion,
        String root)
        implements TreeProof {

    private static final String FORMAT = "duban-proof-1";
    private static final JsonWriterSettings CANONICAL =
            JsonWriterSettings.builder().outputMode(JsonMode.EXTENDED).build();

    /** The same without what happened. */
    public EventProof hidden() {
        return new EventProof(ledger, digest, null, commit, inclusion, root);
    }

    /** The hash of the commit, which its receipt tells; in hex. */
    public String hash() {
        return HexFormat.of().formatHex(digest.start().digest(bytes(commit)));
    }

    /** The position of the commit's last event, which its receipt tells. */
    public long commitEnd() {
        return commit.getInt64("_id").getValue() + commit.getArray("events").size() - 1;
    }

    @Override
    public long size() {
        return inclusion.size();
    }

    @Override
    public boolean receipted(long commitEnd, String hash) {
        return commitEnd == commitEnd() && hash.equals(hash());
    }

    @Override
    public void check() {
        try {
            checked();
        } catch (BsonInvalidOperationException unfit) {
            throw new ProofFails(Reason.UNREADABLE, unfit);
        }
    }

    private void checked() {
        List<String> digests = commit.getArray("events").stream()
                .map(BsonValue::asString)
                .map(BsonString::getValue)
                .toList();
        long place = inclusion.position() - commit.getInt64("_id").getValue();
        if (place < 0 || place >= digests.size()) {
            throw new ProofFails(Reason.NOT_IN_COMMIT);
        }
        String told = digests.get(Math.toIntExact(place));
        if (event != null) {
            MessageDigest started = digest.start();
            if (!CommitDocument.eventDigest(bytes(event), started).equals(told)
                    || !new BsonString(told).equals(event.get("digest"))) {
                throw new ProofFails(Reason.OTHER_EVENT);
            }
        }
        TreeHash hash = new TreeHash(digest);
        if (!reached(hash, told).equals(root)) {
            throw new ProofFails(Reason.NOT_IN_TREE);
        }
    }

    private String reached(TreeHash hash, String told) {
        try {
            return inclusion.root(hash, hash.leaf(told, hash()));
        } catch (IllegalArgumentException unfit) {
            throw new ProofFails(Reason.NOT_IN_TREE, unfit);
        }
    }

    /** As a file, in canonical Extended JSON: every number with its type, so that the bytes can be made again. */
    @Override
    public String json() {
        BsonDocument file = new BsonDocument("format", new BsonString(FORMAT))
                .append("ledger", new BsonString(ledger))
                .append("digest", new BsonString(digest.stored()))
                .append("position", new BsonInt64(inclusion.position()));
        if (event != null) {
            file.append("event", event);
        }
        file.append("commit", commit)
                .append("hash", new BsonString(hash()))
                .append("size", new BsonInt64(inclusion.size()))
                .append(
                        "path",
                        new BsonArray(
                                inclusion.path().stream().map(BsonString::new).toList()))
                .append("root", new BsonString(root));
        return file.toJson(CANONICAL);
    }

    /**
     * Reads such a file.
     *
     * @throws ProofFails if it is anything else
     */
    public static EventProof parse(String json) {
        try {
            BsonDocument file = BsonDocument.parse(json);
            if (!file.getString("format").getValue().equals(FORMAT)) {
                throw new ProofFails(Reason.UNREADABLE);
            }
            BsonDocument event = file.getDocument("event", null);
            EventProof proof = new EventProof(
                    file.getString("ledger").getValue(),
                    LedgerDigest.of(file.getString("digest").getValue()),
                    event == null ? null : raw(event),
                    raw(file.getDocument("commit")),
                    new Inclusion(
                            file.getInt64("position").getValue(),
                            file.getInt64("size").getValue(),
                            file.getArray("path").stream()
                                    .map(BsonValue::asString)
                                    .map(BsonString::getValue)
                                    .toList()),
                    file.getString("root").getValue());
            if (!proof.json().equals(json.strip())) {
                throw new ProofFails(Reason.UNREADABLE);
            }
            return proof;
        } catch (ProofFails fails) {
            throw fails;
        } catch (RuntimeException unread) {
            // What somebody made up can fail in any way there is.
            throw new ProofFails(Reason.UNREADABLE, unread);
        }
    }

    private static RawBsonDocument raw(BsonDocument document) {
        return new RawBsonDocument(document, new BsonDocumentCodec());
    }

    private static byte[] bytes(RawBsonDocument document) {
        byte[] bytes = new byte[document.getByteBuffer().remaining()];
        document.getByteBuffer().get(bytes);
        return bytes;
    }
}
