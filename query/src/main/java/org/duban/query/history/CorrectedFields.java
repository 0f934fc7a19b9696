package org.duban.query.history;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Tells of a correction what it changed, and of that how it reads now: a sentence about the whole need not mention it. */
public final class CorrectedFields {

    private static final String CORRECTED = "corrected";
    private static final String DAY = "occurredOn";

    private CorrectedFields() {}

    /**
     * The same entry with nothing as its content but what the correction changed; any other entry as it is.
     *
     * @param all the history that it stands in
     */
    public static HistoryEntry of(HistoryEntry entry, List<HistoryEntry> all) {
        return entry.corrects() == null ? entry : telling(entry, changes(entry, all));
    }

    private static List<ContentField> changes(HistoryEntry entry, List<HistoryEntry> all) {
        List<ContentField> after = corrected(entry);
        return before(entry, all)
                .map(before -> after.stream()
                        .filter(field -> !DAY.equals(field.name()) || isOtherDay(field, before, entry, all))
                        .filter(field -> DAY.equals(field.name()) || !before.contains(field))
                        .toList())
                .orElse(after);
    }

    /** What the event said before: as its last correction left it, else as it was recorded. */
    private static Optional<List<ContentField>> before(HistoryEntry entry, List<HistoryEntry> all) {
        return last(entry, all)
                .map(CorrectedFields::corrected)
                .or(() -> first(entry, all).map(HistoryEntry::content));
    }

    private static Optional<HistoryEntry> last(HistoryEntry entry, List<HistoryEntry> all) {
        return all.stream()
                .filter(one -> Objects.equals(one.corrects(), entry.corrects()))
                .filter(one -> one.position() < entry.position())
                .reduce((one, later) -> one.position() > later.position() ? one : later);
    }

    private static Optional<HistoryEntry> first(HistoryEntry entry, List<HistoryEntry> all) {
        return all.stream()
                .filter(one -> one.eventId().equals(entry.corrects()))
                .findFirst();
    }

    /** An entry tells its day beside its content. */
    private static boolean isOtherDay(
            ContentField day, List<ContentField> before, HistoryEntry entry, List<HistoryEntry> all) {
        return last(entry, all).isPresent()
                ? !before.contains(day)
                : first(entry, all)
                        .filter(one -> one.occurredOn().toString().equals(day.text()))
                        .isEmpty();
    }

    private static List<ContentField> corrected(HistoryEntry entry) {
        return entry.content().stream()
                .filter(field -> field.name().equals(CORRECTED))
                .flatMap(field -> field.parts().stream())
                .toList();
    }

    private static HistoryEntry telling(HistoryEntry entry, List<ContentField> content) {
        return new HistoryEntry(
                entry.position(),
                entry.sequence(),
                entry.eventId(),
                entry.recordedAt(),
                entry.occurredOn(),
                entry.event(),
                entry.summary(),
                content,
                entry.principal(),
                entry.recordedBy(),
                entry.paper(),
                entry.reason(),
                entry.legalBasis(),
                entry.hash(),
                entry.itemId(),
                entry.correctedBy(),
                entry.corrects());
    }
}
