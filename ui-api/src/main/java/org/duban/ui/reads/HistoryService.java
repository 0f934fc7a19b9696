package org.duban.ui.reads;

import java.util.Optional;
import org.duban.command.law.LegalTexts;
import org.duban.events.ledger.history.History;
import org.duban.query.access.Reader;
import org.duban.query.history.FindHistory;
import org.duban.query.history.Histories;
import org.duban.query.history.HistoryList;
import org.duban.query.timeline.Timeline;
import org.duban.ui.people.OpenedNames;

/** Answers what happened in a stream, with people called as the reader may know them. */
public final class HistoryService {

    private final Timeline timeline;
    private final History history;
    private final OpenedNames names;
    private final LegalTexts law;

    /** Answers from {@code history}, with the texts in {@code law} called by their titles. */
    public HistoryService(Timeline timeline, History history, OpenedNames names, LegalTexts law) {
        this.timeline = timeline;
        this.history = history;
        this.names = names;
        this.law = law;
    }

    /**
     * A page of a stream's history; empty if it is hidden from the reader.
     *
     * @throws IllegalArgumentException if the cursor is not one of this list
     */
    public Optional<HistoryList> find(Reader reader, FindHistory query) {
        ContentWords words = ContentWords.in(law, query.language());
        return new Histories(timeline, history, names.of(reader, query.language()))
                .find(reader, query)
                .map(words::told);
    }
}
