package org.duban.ui.pages.forms;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.duban.query.history.CorrectedFields;
import org.duban.query.history.FindHistory;
import org.duban.query.history.HistoryEntry;
import org.duban.query.timeline.Page;
import org.duban.ui.pages.PageRequest;
import org.duban.ui.reads.HistoryService;

/** Looks what others recorded while somebody filled in a form. */
record Meanwhile(HistoryService histories, PageRequest visit, Locale language) {

    private static final int MOST = 500;

    /**
     * What others recorded about the same item, or about the case as a whole, after {@code seen}; oldest first.
     *
     * @param seen the position of the ledger when the form was shown
     */
    List<HistoryEntry> since(long seen, FormSubject subject) {
        return subject.stream() == null ? List.of() : told(entries(subject), seen, subject);
    }

    private List<HistoryEntry> told(List<HistoryEntry> all, long seen, FormSubject subject) {
        return all.stream()
                .filter(entry -> entry.position() > seen)
                .filter(entry -> Objects.equals(entry.itemId(), subject.item()))
                .filter(entry -> !isOwn(entry))
                .map(entry -> CorrectedFields.of(entry, all))
                .toList();
    }

    private List<HistoryEntry> entries(FormSubject subject) {
        FindHistory all =
                new FindHistory(Objects.requireNonNull(subject.stream()), visit.now(), language, new Page(MOST, null));
        return histories.find(visit.reader(), all).map(list -> list.items()).orElse(List.of());
    }

    private boolean isOwn(HistoryEntry entry) {
        return visit.account().name().value().equals(entry.recordedBy());
    }
}
