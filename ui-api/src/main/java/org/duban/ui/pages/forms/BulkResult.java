package org.duban.ui.pages.forms;

import java.util.List;

/**
 * What becomes of one row.
 *
 * @param row as pages write it
 * @param said what would be recorded, why it cannot be, or nothing more
 */
public record BulkResult(String row, String label, Fate fate, List<String> said) {

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
