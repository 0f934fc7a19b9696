package org.duban.ops.bundle;

import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;
import org.duban.events.ledger.document.CommitDocument;
import org.duban.events.ledger.document.LedgerDigest;
import org.duban.events.ledger.tree.SharedPaths;
import org.duban.events.ledger.tree.TreeHash;

/** The events of a bundle, each the one of its commit, and every commit on the way to one root. */
final class CheckedEvents {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private final LedgerDigest digest;
    private final TreeHash hash;
    private final NavigableMap<Long, byte[]> leaves = new TreeMap<>();
    private final SortedMap<Long, BsonDocument> shown = new TreeMap<>();
    private final Set<String> cited = new LinkedHashSet<>();

    CheckedEvents(LedgerDigest digest) {
        this.digest = digest;
        hash = new TreeHash(digest);
    }

    /** Takes a line of {@code events.ndjson}. */
    void take(String line, String where) {
        BsonDocument read = BsonDocument.parse(line);
        BsonDocument commit = read.getDocument("commit");
        BsonArray events = read.getArray("events");
        List<String> digests = commit.getArray("events").stream()
                .map(BsonValue::asString)
                .map(BsonString::getValue)
                .toList();
        BundleWrong.unless(events.size() == digests.size(), where + ": another number of events");
        String hashed = hex(digest.start().digest(bytes(commit)));
        long first = commit.getInt64("_id").getValue();
        for (int at = 0; at < digests.size(); at++) {
            byte[] leaf = hash.leaf(digests.get(at), hashed);
            BundleWrong.unless(
                    leaves.put(first + at, leaf) == null, where + ": position " + (first + at) + " comes twice");
            if (!events.get(at).isNull()) {
                show(first + at, events.get(at).asDocument(), digests.get(at), where);
            }
        }
    }

    private void show(long position, BsonDocument event, String told, String where) {
        MessageDigest started = digest.start();
        boolean same = CommitDocument.eventDigest(bytes(event), started).equals(told)
                && event.getString("digest").getValue().equals(told);
        BundleWrong.unless(same, where + ": event " + position + " is not the one that was recorded");
        shown.put(position, event);
        cites(event);
    }

    private void cites(BsonValue value) {
        if (value.isDocument()) {
            BsonValue named = value.asDocument().get("sha256");
            if (named != null
                    && named.isString()
                    && HASH.matcher(named.asString().getValue()).matches()) {
                cited.add(named.asString().getValue());
            }
            value.asDocument().values().forEach(this::cites);
        } else if (value.isArray()) {
            value.asArray().forEach(this::cites);
        }
    }

    /** The root that they lead to, together with the nodes of {@code tree.txt}, of which none may be left. */
    String root(long size, List<String> others) {
        try {
            return SharedPaths.root(hash, leaves, size, others);
        } catch (IllegalArgumentException unfit) {
            throw new BundleWrong("tree.txt: " + unfit.getMessage(), unfit);
        }
    }

    /** Those that are shown, by position. */
    SortedMap<Long, BsonDocument> shown() {
        return shown;
    }

    /** The files that they cite. */
    Set<String> cited() {
        return cited;
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    private static byte[] bytes(BsonDocument document) {
        RawBsonDocument raw = new RawBsonDocument(document, new BsonDocumentCodec());
        byte[] bytes = new byte[raw.getByteBuffer().remaining()];
        raw.getByteBuffer().get(bytes);
        return bytes;
    }
}
