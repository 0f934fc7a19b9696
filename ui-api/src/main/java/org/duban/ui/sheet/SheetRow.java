package org.duban.ui.sheet;

import java.util.List;

/**
 * A row of a file as it was read.
 *
 * @param number in the file, from 1
 * @param cells as text, days as ISO writes them, empty where nothing stands
 * @param formulas the places of cells that hold formulas, from 0
 * @param unread the places of cells of which something can be seen in the file and nothing be made, from 0
 * @param merged whether one of its cells reaches into others
 */
public record SheetRow(int number, List<String> cells, List<Integer> formulas, List<Integer> unread, boolean merged) {

    /** A row of text alone. */
    static SheetRow ofText(int number, List<String> cells) {
        return new SheetRow(number, cells, List.of(), List.of(), false);
    }

    /** What stands at {@code place}, from 0; empty beyond the last. */
    public String cell(int place) {
        return place < cells.size() ? cells.get(place) : "";
    }

    /** In how many of its cells something stands. */
    public long filled() {
        return cells.stream().filter(cell -> !cell.isEmpty()).count();
    }

    /** Whether nothing stands in it. */
    public boolean blank() {
        return unread.isEmpty() && cells.stream().allMatch(String::isEmpty);
    }
}
