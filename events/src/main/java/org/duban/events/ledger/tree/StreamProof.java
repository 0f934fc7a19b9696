package org.duban.events.ledger.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonInvalidOperationException;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.RawBsonDocument;
import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;
import org.duban.events.ledger.document.LedgerDigest;
import org.duban.events.ledger.tree.ProofFails.Reason;

/**
 * What proves all events of a stream at once: their commits, and the nodes beside the ways from these to one root, each once.
 *
 * <p>Where the events are shown, they are those of the stream from its first on, and none between is left out.
 *
 * @param commits in their order
 * @param others the nodes of the tree that stand over none of these commits' events, from left to right, in hex
 */
public record StreamProof(
        String ledger,
        LedgerDigest digest,
        String stream,
        List<ProvenCommit> commits,
        long size,
        List<String> others,
        String root)
        implements TreeProof {

    private static final String FORMAT = "duban-stream-proof-1";
    private static final JsonWriterSettings CANONICAL =
            JsonWriterSettings.builder().outputMode(JsonMode.EXTENDED).build();

    public StreamProof {
        commits = List.copyOf(commits);
        others = List.copyOf(others);
    }

    /** The same without what happened. */
    public StreamProof hidden() {
        return new StreamProof(
                ledger,
                digest,
                stream,
                commits.stream().map(ProvenCommit::hidden).toList(),
                size,
                others,
                root);
    }

    /** The positions of the events that it proves, in their order. */
    public List<Long> positions() {
        return commits.stream().flatMap(commit -> commit.positions().stream()).toList();
    }

    @Override
    public boolean receipted(long commitEnd, String hash) {
        return commits.stream()
                .anyMatch(commit ->
                        commit.last() == commitEnd && commit.hash(digest).equals(hash));
    }

    @Override
    public void check() {
        try {
            NavigableMap<Long, byte[]> leaves = new TreeMap<>();
            TreeHash hash = new TreeHash(digest);
            for (ProvenCommit commit : commits) {
                commit.check(digest);
                if (!leaves.isEmpty() && leaves.lastKey() >= commit.first()) {
                    throw new ProofFails(Reason.UNREADABLE);
                }
                String hashed = commit.hash(digest);
                long position = commit.first();
                for (String event : commit.digests()) {
                    leaves.put(position++, hash.leaf(event, hashed));
                }
            }
            mustBeWhole();
            if (leaves.isEmpty()
                    || !SharedPaths.root(hash, leaves, size, others).equals(root)) {
                throw new ProofFails(Reason.NOT_IN_TREE);
            }
        } catch (BsonInvalidOperationException unfit) {
            throw new ProofFails(Reason.UNREADABLE, unfit);
        } catch (IllegalArgumentException unfit) {
            throw new ProofFails(Reason.NOT_IN_TREE, unfit);
        }
    }

    /** Of events that are not shown nobody can say which they are in their stream. */
    private void mustBeWhole() {
        List<RawBsonDocument> events =
                commits.stream().flatMap(commit -> commit.events().stream()).toList();
        if (!events.isEmpty() && events.size() != positions().size()) {
            throw new ProofFails(Reason.UNREADABLE);
        }
        for (int n = 0; n < events.size(); n++) {
            if (!new BsonString(stream).equals(events.get(n).get("stream"))
                    || !new BsonInt64(n).equals(events.get(n).get("seq"))) {
                throw new ProofFails(Reason.NOT_WHOLE);
            }
        }
    }

    @Override
    public String json() {
        return new BsonDocument("format", new BsonString(FORMAT))
                .append("ledger", new BsonString(ledger))
                .append("digest", new BsonString(digest.stored()))
                .append("stream", new BsonString(stream))
                .append(
                        "commits",
                        new BsonArray(
                                commits.stream().map(ProvenCommit::document).toList()))
                .append("size", new BsonInt64(size))
                .append("others", texts(others))
                .append("root", new BsonString(root))
                .toJson(CANONICAL);
    }

    private static BsonArray texts(List<String> texts) {
        return new BsonArray(texts.stream().map(BsonString::new).toList());
    }

    static boolean isOne(String json) {
        return new BsonString(FORMAT).equals(BsonDocument.parse(json).get("format"));
    }

    static StreamProof parse(String json) {
        BsonDocument file = BsonDocument.parse(json);
        List<ProvenCommit> commits = new ArrayList<>();
        file.getArray("commits").forEach(commit -> commits.add(ProvenCommit.read(commit.asDocument())));
        StreamProof proof = new StreamProof(
                file.getString("ledger").getValue(),
                LedgerDigest.of(file.getString("digest").getValue()),
                file.getString("stream").getValue(),
                commits,
                file.getInt64("size").getValue(),
                file.getArray("others").stream()
                        .map(BsonValue::asString)
                        .map(BsonString::getValue)
                        .toList(),
                file.getString("root").getValue());
        if (!proof.json().equals(json.strip())) {
            throw new ProofFails(Reason.UNREADABLE);
        }
        return proof;
    }
}
