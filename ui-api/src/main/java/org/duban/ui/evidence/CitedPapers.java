package org.duban.ui.evidence;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.duban.events.Event;
import org.duban.events.EventCorrected;
import org.duban.events.EventMeta.Paper;
import org.duban.events.Evidence;
import org.duban.events.SentDocument;
import org.duban.events.StreamId;
import org.duban.events.ledger.history.History;
import org.duban.events.ledger.history.RecordedCursor;
import org.duban.events.ledger.history.RecordedEvent;

/** Knows in which streams something was written down from which scanned paper or sent as which document; it reads the ledger once and then goes on. */
public final class CitedPapers {

    private final History history;
    private final Map<String, Set<StreamId>> streams = new HashMap<>();
    private long seen;

    /** The papers cited in {@code history}. */
    public CitedPapers(History history) {
        this.history = history;
    }

    /** The streams with an event written down from the scan, or by which the document was sent, of that SHA-256. */
    public synchronized Set<StreamId> citing(String sha256) {
        if (history.head().position() > seen) {
            try (RecordedCursor events = history.from(seen + 1)) {
                while (events.hasNext()) {
                    note(events.next());
                }
            }
        }
        return Set.copyOf(streams.getOrDefault(sha256, Set.of()));
    }

    private void note(RecordedEvent recorded) {
        Paper paper = recorded.meta().paper();
        if (paper != null) {
            note(paper.scan(), recorded);
        }
        Event said = recorded.event() instanceof EventCorrected correction ? correction.corrected() : recorded.event();
        if (said instanceof SentDocument sent && sent.document() != null) {
            note(sent.document(), recorded);
        }
        seen = recorded.position();
    }

    private void note(Evidence file, RecordedEvent recorded) {
        streams.computeIfAbsent(file.sha256(), any -> new HashSet<>()).add(new StreamId(recorded.stream()));
    }
}
