package org.duban.events.ledger.proof;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.duban.events.ledger.Commit;
import org.duban.events.ledger.StoredEvent;
import org.duban.events.ledger.chain.CheckedWalk;
import org.duban.events.ledger.document.CommitDocument;

/** Finds the files that a ledger's events cite by their SHA-256, whatever the events are: whoever verifies need not know them. */
public final class CitedFiles {

    private static final String FIELD = "sha256";
    private static final String HEX = "[0-9a-f]{64}";

    private CitedFiles() {}

    /** The SHA-256 of each in what {@code walk} comes by, with the position of the event that cites it first. */
    public static Map<String, Long> in(CheckedWalk walk) throws IOException {
        Map<String, Long> cited = new LinkedHashMap<>();
        while (walk.advance()) {
            Commit commit = CommitDocument.commit(walk.document());
            for (int n = 0; n < commit.events().size(); n++) {
                in(commit.events().get(n), commit.position() + n, cited);
            }
        }
        return cited;
    }

    /** Adds those that one event cites and that {@code cited} does not have yet. */
    public static void in(StoredEvent event, long position, Map<String, Long> cited) {
        collect(event.payload(), position, cited);
        collect(event.meta(), position, cited);
    }

    private static void collect(BsonValue value, long position, Map<String, Long> cited) {
        if (value instanceof BsonArray array) {
            array.forEach(element -> collect(element, position, cited));
        }
        if (value instanceof BsonDocument document) {
            BsonValue digest = document.get(FIELD);
            if (digest != null
                    && digest.isString()
                    && digest.asString().getValue().matches(HEX)) {
                cited.putIfAbsent(digest.asString().getValue(), position);
            }
            document.values().forEach(field -> collect(field, position, cited));
        }
    }
}
