package org.duban.events.ledger.tree;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.RawBsonDocument;
import org.duban.events.ledger.Commit;
import org.duban.events.ledger.CommitCursor;
import org.duban.events.ledger.ReadableLedger;
import org.duban.events.ledger.document.CommitDocument;
import org.duban.events.ledger.document.LedgerDigest;

/**
 * The tree over the events of a ledger that is open. It grows when it is asked something, so that nothing that is recorded
 * waits for it.
 */
public final class LedgerTree {

    private final ReadableLedger ledger;
    private final TreeHash hash;
    private final MerkleTree tree;

    /** @param digest that the ledger is chained with */
    public LedgerTree(ReadableLedger ledger, LedgerDigest digest) {
        this.ledger = ledger;
        this.hash = new TreeHash(digest);
        this.tree = new MerkleTree(hash, this::leaves);
    }

    /**
     * The root over the events up to {@code position}, in hex.
     *
     * @throws IllegalArgumentException if nothing is recorded there yet
     */
    public synchronized String root(long position) {
        grow();
        return HexFormat.of().formatHex(tree.root(position));
    }

    /**
     * What proves that the ledger up to {@code before} is the beginning of that up to {@code position}.
     *
     * @throws IllegalArgumentException if there are not so many events, or it is not even the beginning by its length
     */
    public synchronized Consistency consistency(long before, long position) {
        grow();
        return Consistency.of(tree, before, position);
    }

    /**
     * What proves the event at {@code position} to whoever trusts the root up to {@code size}.
     *
     * @throws IllegalArgumentException if that root is not over it
     */
    public synchronized EventProof proof(long position, long size) {
        grow();
        Inclusion inclusion = Inclusion.in(tree, position, size);
        try (CommitCursor commits = ledger.from(position)) {
            Commit commit = commits.next();
            byte[] document = commits.document();
            return new EventProof(
                    ledger.id(),
                    hash.digest(),
                    new RawBsonDocument(CommitDocument.event(document, Math.toIntExact(position - commit.position()))),
                    new RawBsonDocument(CommitDocument.hashed(document)),
                    inclusion,
                    HexFormat.of().formatHex(tree.root(size)));
        }
    }

    /**
     * What proves events of one stream at once to whoever trusts the root up to {@code size}.
     *
     * @param positions of theirs, one at least
     * @throws IllegalArgumentException if that root is not over all of them
     */
    public StreamProof proof(String stream, NavigableSet<Long> positions, long size) {
        List<ProvenCommit> commits = new ArrayList<>();
        NavigableSet<Long> leaves = new TreeSet<>();
        for (Long next = positions.first(); next != null; next = positions.higher(leaves.last())) {
            try (CommitCursor stored = ledger.from(next)) {
                Commit commit = stored.next();
                commits.add(proven(commit, stored.document(), positions));
                for (long at = commit.position(); at <= commit.lastPosition(); at++) {
                    leaves.add(at);
                }
            }
        }
        if (leaves.last() > size) {
            throw new IllegalArgumentException("Position " + leaves.last() + " of " + size);
        }
        return new StreamProof(ledger.id(), hash.digest(), stream, commits, size, others(leaves, size), root(size));
    }

    private static ProvenCommit proven(Commit commit, byte[] document, NavigableSet<Long> positions) {
        List<Long> own = List.copyOf(positions.subSet(commit.position(), true, commit.lastPosition(), true));
        return new ProvenCommit(
                new RawBsonDocument(CommitDocument.hashed(document)),
                own,
                own.stream()
                        .map(at -> new RawBsonDocument(
                                CommitDocument.event(document, Math.toIntExact(at - commit.position()))))
                        .toList());
    }

    /**
     * What leads, together with the leaves of the events at {@code positions}, to the root up to {@code size}: one proof for all
     * of them.
     *
     * @return in hex, as {@link MerkleTree#others} orders them
     * @throws IllegalArgumentException if there are not so many events
     */
    public synchronized List<String> others(NavigableSet<Long> positions, long size) {
        grow();
        NavigableSet<Long> leaves = new TreeSet<>();
        positions.forEach(position -> leaves.add(position - 1));
        return Hex.of(tree.others(leaves, size));
    }

    private void grow() {
        long size = tree.size();
        if (size < ledger.head().position()) {
            try (CommitCursor commits = ledger.from(size + 1)) {
                while (commits.hasNext()) {
                    leaves(commits.next(), commits.document()).forEach(tree::add);
                }
            }
        }
    }

    private List<byte[]> leaves(long from, long to) {
        List<byte[]> leaves = new ArrayList<>();
        try (CommitCursor commits = ledger.from(from + 1)) {
            long skipped = -1;
            while (leaves.size() < to - from + Math.max(0, skipped)) {
                Commit commit = commits.next();
                skipped = skipped < 0 ? from + 1 - commit.position() : skipped;
                leaves.addAll(leaves(commit, commits.document()));
            }
            return leaves.subList(Math.toIntExact(skipped), Math.toIntExact(skipped + to - from));
        }
    }

    private List<byte[]> leaves(Commit commit, byte[] document) {
        BsonDocument hashed = new RawBsonDocument(CommitDocument.hashed(document));
        return hashed.getArray("events").stream()
                .map(BsonValue::asString)
                .map(BsonString::getValue)
                .map(event -> hash.leaf(event, commit.hash()))
                .toList();
    }
}
