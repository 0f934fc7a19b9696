package org.duban.ui.pages.papers;

import java.util.List;

/**
 * One of the tables in papers for a meeting.
 *
 * @param code by which pages name it
 * @param title above it
 * @param note what it holds and how it was counted
 * @param known the place of the column that a row is known by, from 0
 */
public record PaperTable(
        String code, String title, String note, int known, List<String> headings, List<List<PaperCell>> rows) {

    private static final int ON_A_PAGE = 200;

    /** As many of the rows as a page shows. */
    public List<List<PaperCell>> shown() {
        return rows.subList(0, Math.min(ON_A_PAGE, rows.size()));
    }

    /** How many rows a page does not show. */
    public int left() {
        return rows.size() - shown().size();
    }
}
