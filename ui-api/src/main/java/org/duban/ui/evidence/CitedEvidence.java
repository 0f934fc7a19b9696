package org.duban.ui.evidence;

import java.util.List;
import java.util.Locale;
import org.duban.command.account.Account;
import org.duban.query.cases.Cases;
import org.duban.events.StreamId;
import org.duban.query.access.Reader;
import org.duban.query.history.FindHistory;
import org.duban.query.history.HistoryEntry;
import org.duban.query.history.HistoryList;
import org.duban.query.timeline.Moment;
import org.duban.query.timeline.Page;
import org.duban.ui.reads.HistoryService;
import org.duban.ui.reads.Readers;

/** Who may read an evidence file: whoever is shown something that cites it, as proof or as the paper it came from. */
public final class CitedEvidence implements EvidenceRights {

    private static final Page ALL = new Page(Integer.MAX_VALUE - 1, null);

    private final Cases cases;
    private final HistoryService histories;
    private final CitedPapers papers;
    private final Readers readers;

    /** Judges by {@code cases} and {@code histories}. */
    public CitedEvidence(Cases cases, HistoryService histories, CitedPapers papers, Readers readers) {
        this.cases = cases;
        this.histories = histories;
        this.papers = papers;
        this.readers = readers;
    }

    @Override
    public boolean readsCaseCiting(Account account, String sha256) {
        Reader reader = readers.of(account);
        return cases.cites(reader, sha256)
                || papers.citing(sha256).stream().anyMatch(stream -> shows(reader, stream, sha256));
    }

    private boolean shows(Reader reader, StreamId stream, String sha256) {
        FindHistory query = new FindHistory(stream, Moment.NOW, Locale.CHINESE, ALL);
        return histories.find(reader, query).map(HistoryList::items).orElse(List.of()).stream()
                .map(HistoryEntry::paper)
                .anyMatch(paper -> paper != null && paper.scan().sha256().equals(sha256));
    }
}
