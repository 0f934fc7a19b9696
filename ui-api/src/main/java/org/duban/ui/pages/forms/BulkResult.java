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
        POSSIBLE,
        RECORDED,
        REFUSED
    }

    /** Whether there is still something to do. */
    public boolean open() {
        return fate != Fate.RECORDED;
    }
}
