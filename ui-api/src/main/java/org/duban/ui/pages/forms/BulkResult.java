package org.duban.ui.pages.forms;

import java.util.List;
import org.duban.query.history.HistoryEntry;

/**
 * What becomes of one row.
 *
 * @param row as pages write it
 * @param said what would be recorded, why it cannot be, or nothing more
 * @param first what others recorded about it since whoever sends it last saw it
 */
public record BulkResult(String row, String label, Fate fate, List<String> said, List<HistoryEntry> first) {

    /** What becomes of it. */
    public enum Fate {
        CHOSEN,
        IMPOSSIBLE,
        POSSIBLE,
        RECORDED,
        REFUSED
    }

    /** Whether it is taken unless somebody says otherwise. */
    public boolean ticked() {
        return fate != Fate.IMPOSSIBLE;
    }

    /** Whether there is still something to do. */
    public boolean open() {
        return fate != Fate.RECORDED;
    }
}
