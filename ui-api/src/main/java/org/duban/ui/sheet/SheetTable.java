package org.duban.ui.sheet;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table that a spreadsheet shows.
 *
 * @param name of its sheet
 * @param title at the top of each printed page
 * @param cutOff what it tells of, at the top right of each printed page
 * @param page what stands below each printed page: {@code &P} is its number, {@code &N} how many there are
 * @param rows of cells: text, days, numbers, numbers as they are {@link Told}, {@link Lit} words, or nothing
 */
public record SheetTable(
        String name,
        String title,
        String cutOff,
        String page,
        List<String> headings,
        Stream<? extends List<? extends @Nullable Object>> rows) {

    /** The table under that name, with what it tells of at its top. */
    public SheetTable called(String asked, String whatOf) {
        return new SheetTable(asked, asked + " " + whatOf, cutOff, page, headings, rows);
    }

    /** The table without its first columns, which tell programs what a line is about, and people nothing. */
    public SheetTable without(int first) {
        return new SheetTable(
                name,
                title,
                cutOff,
                page,
                headings.subList(first, headings.size()),
                rows.map(row -> row.subList(first, row.size())));
    }
}
