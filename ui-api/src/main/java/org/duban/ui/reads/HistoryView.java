package org.duban.ui.reads;

import org.duban.query.history.HistoryEntry;
import org.duban.query.history.HistoryList;
import org.duban.ui.problem.LegalBases;
import org.duban.ui.text.Texts;

/** A history with the notes on its provisions in words. */
final class HistoryView {

    private HistoryView() {}

    static HistoryList of(HistoryList list, Texts texts) {
        return new HistoryList(
                list.items().stream().map(entry -> told(entry, texts)).toList(), list.next(), list.position());
    }

    private static HistoryEntry told(HistoryEntry entry, Texts texts) {
        return new HistoryEntry(
                entry.position(),
                entry.sequence(),
                entry.eventId(),
                entry.recordedAt(),
                entry.occurredOn(),
                entry.event(),
                entry.summary(),
                entry.content(),
                entry.principal(),
                entry.recordedBy(),
                entry.paper(),
                entry.reason(),
                LegalBases.told(entry.legalBasis(), texts),
                entry.hash(),
                entry.itemId(),
                entry.correctedBy(),
                entry.corrects());
    }
}
