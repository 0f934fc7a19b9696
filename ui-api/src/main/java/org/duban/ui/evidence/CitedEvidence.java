package org.duban.ui.evidence;

import java.util.List;
import java.util.Locale;
import org.duban.command.account.Account;
import org.duban.events.EventMeta.Paper;
import org.duban.events.StreamId;
import org.duban.query.access.Reader;
import org.duban.query.cases.Cases;
import org.duban.query.history.FindHistory;
import org.duban.query.history.HistoryEntry;
import org.duban.query.history.HistoryList;
import org.duban.query.timeline.Moment;
import org.duban.query.timeline.Page;
import org.duban.ui.reads.HistoryService;
import org.duban.ui.reads.Readers;
import org.jspecify.annotations.Nullable;

/** Who may read an evidence file: whoever is shown something that cites it, as proof or as the paper it came from. */
public final class CitedEvidence implements EvidenceRights {

    private static final int AT_ONCE = 500;

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
        @Nullable String cursor = null;
        do {
            FindHistory query = new FindHistory(stream, Moment.NOW, Locale.CHINESE, new Page(AT_ONCE, cursor));
            HistoryList page = histories.find(reader, query).orElseGet(() -> new HistoryList(List.of(), null, 0));
            if (page.items().stream().map(HistoryEntry::paper).anyMatch(paper -> isOf(paper, sha256))) {
                return true;
            }
            cursor = page.next();
        } while (cursor != null);
        return false;
    }

    private static boolean isOf(@Nullable Paper paper, String sha256) {
        return paper != null && paper.scan().sha256().equals(sha256);
    }
}
