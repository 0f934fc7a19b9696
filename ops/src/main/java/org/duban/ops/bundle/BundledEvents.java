package org.duban.ops.bundle;

import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonNull;
import org.bson.BsonString;
import org.bson.RawBsonDocument;
import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;
import org.duban.events.ledger.Commit;
import org.duban.events.ledger.CommitCursor;
import org.duban.events.ledger.StoredEvent;
import org.duban.events.ledger.document.CommitDocument;
import org.duban.events.ledger.proof.CitedFiles;
import org.duban.events.ledger.proof.ProgressListener;
import org.duban.events.ledger.secret.OpenedLedger;
import org.duban.events.ledger.secret.SealedForm;

/** The events that a bundle shows, with the commits that they were recorded in. */
public final class BundledEvents {

    private static final JsonWriterSettings CANONICAL =
            JsonWriterSettings.builder().outputMode(JsonMode.EXTENDED).build();

    private final StringBuilder lines = new StringBuilder();
    private final StringBuilder opened = new StringBuilder();
    private final NavigableSet<Long> proved = new TreeSet<>();
    private final Map<String, Long> shown = new HashMap<>();
    private final Map<String, Long> cited = new LinkedHashMap<>();

    private final boolean opening;

    private BundledEvents(boolean opening) {
        this.opening = opening;
    }

    /**
     * Those of the first {@code size} events of a ledger that {@code choice} takes.
     *
     * @param opening whether it is told too what those say that are stored sealed
     */
    public static BundledEvents of(
            OpenedLedger ledger, long size, EventChoice choice, boolean opening, ProgressListener progress) {
        BundledEvents events = new BundledEvents(opening);
        try (CommitCursor commits = ledger.from(1)) {
            boolean goesOn = size > 0;
            while (goesOn && commits.hasNext()) {
                Commit commit = commits.next();
                events.take(commit, commits, choice, ledger.form());
                progress.at(commit.lastPosition(), size);
                goesOn = commit.lastPosition() < size;
            }
        }
        return events;
    }

    private void take(Commit commit, CommitCursor commits, EventChoice choice, SealedForm form) {
        List<StoredEvent> kept = CommitDocument.commit(commits.document()).events();
        BsonArray array = new BsonArray();
        boolean any = false;
        for (int n = 0; n < commit.events().size(); n++) {
            StoredEvent event = commit.events().get(n);
            boolean taken = choice.takes(event);
            any |= taken;
            array.add(taken ? new RawBsonDocument(CommitDocument.event(commits.document(), n)) : BsonNull.VALUE);
            if (taken) {
                shown.put(event.id(), commit.position() + n);
                CitedFiles.in(kept.get(n), commit.position() + n, cited);
                if (opening) {
                    open(kept.get(n), event, commit.position() + n, form);
                }
            }
        }
        if (any) {
            for (long position = commit.position(); position <= commit.lastPosition(); position++) {
                proved.add(position);
            }
            BsonDocument line = new BsonDocument(
                            "commit", new RawBsonDocument(CommitDocument.hashed(commits.document())))
                    .append("events", array);
            lines.append(line(line)).append('\n');
        }
    }

    /** A document as a line of a file. */
    static String line(BsonDocument document) {
        return document.toJson(CANONICAL);
    }

    private void open(StoredEvent kept, StoredEvent event, long position, SealedForm form) {
        form.disclosed(kept).ifPresent(key -> {
            BsonDocument line = new BsonDocument("position", new BsonInt64(position))
                    .append("id", new BsonString(event.id()))
                    .append("key", new BsonString(Base64.getEncoder().encodeToString(key)))
                    .append("payload", event.payload())
                    .append("meta", event.meta());
            opened.append(line(line)).append('\n');
        });
    }

    /**
     * A line for each event that is stored sealed, in canonical Extended JSON: what it says, and the key that opens it and nothing
     * else. Empty if none is.
     */
    public String opened() {
        return opened.toString();
    }

    /**
     * A line for each commit, in canonical Extended JSON: {@code commit} as its hash is over it, with a digest for each event,
     * and {@code events} as they are stored, null for one that is not shown.
     */
    public String text() {
        return lines.toString();
    }

    /** The positions of all events in those commits, also of those that are not shown. */
    public NavigableSet<Long> proved() {
        return proved;
    }

    /** The position of each event that is shown, by its id. */
    public Map<String, Long> shown() {
        return shown;
    }

    /** The SHA-256 of each file that they cite, with the position of the first that does. */
    public Map<String, Long> cited() {
        return cited;
    }
}
