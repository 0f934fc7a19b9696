package org.duban.ui.pages;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.duban.query.history.ContentField;
import org.duban.query.history.HistoryEntry;

/**
 * Whose content is told on a page of a history. Long contents would make it heavy: the others have pages of their own.
 *
 * @param entries the ids of those that tell theirs here
 * @param listed the ids of all entries of the page
 */
record ShownContents(Set<String> entries, Set<String> listed) {

    /** How many characters of content a page tells. */
    private static final int MOST = 12_000;

    /** Those that come first, as long as there is room, and always a single one. */
    static ShownContents of(List<HistoryEntry> page) {
        Set<String> shown = new HashSet<>();
        Set<String> listed = new HashSet<>();
        int room = MOST;
        for (HistoryEntry entry : page) {
            listed.add(entry.eventId());
            int length = length(entry.content());
            if (length <= room || page.size() == 1) {
                shown.add(entry.eventId());
                room -= length;
            }
        }
        return new ShownContents(shown, listed);
    }

    /** Whether that entry's content is told on the page. */
    public boolean has(String eventId) {
        return entries.contains(eventId);
    }

    /** Whether that entry stands on the page. */
    public boolean lists(String eventId) {
        return listed.contains(eventId);
    }

    private static int length(List<ContentField> fields) {
        return fields.stream()
                .mapToInt(field -> field.label().length()
                        + Objects.requireNonNullElse(field.text(), "").length()
                        + length(field.parts()))
                .sum();
    }
}
