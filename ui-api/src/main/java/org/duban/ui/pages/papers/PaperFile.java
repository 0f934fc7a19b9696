package org.duban.ui.pages.papers;

import java.util.List;
import org.duban.ui.sheet.SheetTable;

/**
 * Papers for a meeting as a file.
 *
 * @param cutOff the last day that is told of, in words
 * @param page what stands below each page: {@code #} is its number, {@code ##} how many there are
 */
record PaperFile(String title, String cutOff, String page, List<PaperTable> tables) {

    private static final String NUMBER = "#";

    /** What stands below each page, in pieces: before its number, between the two, and after how many there are. */
    List<String> around() {
        int first = page.indexOf(NUMBER);
        int second = page.indexOf(NUMBER + NUMBER);
        return List.of(page.substring(0, first), page.substring(first + 1, second), page.substring(second + 2));
    }

    /** A sheet for each table. */
    List<SheetTable> sheets() {
        String below = around().getFirst() + "&P" + around().get(1) + "&N" + around().getLast();
        return tables.stream()
                .map(table -> new SheetTable(
                        table.title(),
                        title + " " + table.title(),
                        cutOff,
                        below,
                        table.headings(),
                        table.rows().stream()
                                .map(row -> row.stream().map(PaperCell::value).toList())))
                .toList();
    }
}
