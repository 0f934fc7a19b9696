package org.duban.ui.pages.intake;

import java.util.List;
import java.util.regex.Pattern;
import org.duban.ui.sheet.SheetRow;

/** Rows below the headings that are no items: those that sum others up, and those in which nothing stands. */
final class RowKind {

    private static final Pattern TOTAL = Pattern.compile(
            "(?:[合总小共]\\s*计|汇\\s*总|(?:grand |sub-?)?totals?|sum)(?:数|项数)?\\s*(?:[:：]?\\s*[\\d.,]*\\s*[项件个条]?)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile("[\\d.,%\\s]*[项件个条]?");
    private static final List<IntakeField> SAYING = List.of(IntakeField.TITLE, IntakeField.PROBLEM);

    private RowKind() {}

    /** Whether nothing stands in it at all. */
    static boolean isBlank(SheetRow row) {
        return row.blank() && row.formulas().isEmpty();
    }

    /** Whether nothing stands in those of its cells that are taken. */
    static boolean saysNothing(SheetRow row, Columns columns) {
        for (int place = 0; place < columns.fields().size(); place++) {
            boolean stands = !row.cell(place).isEmpty()
                    || row.formulas().contains(place)
                    || row.unread().contains(place);
            if (stands && columns.fields().get(place) != null) {
                return false;
            }
        }
        return true;
    }

    /** Whether it sums up the rows above: one of its cells says so, and none says what an item would be about. */
    static boolean isTotal(SheetRow row, Columns columns) {
        return row.cells().stream().anyMatch(RowKind::total)
                && SAYING.stream()
                        .map(field -> columns.cell(row, field))
                        .allMatch(cell -> total(cell) || NUMBER.matcher(cell).matches());
    }

    private static boolean total(String cell) {
        return TOTAL.matcher(cell.strip()).matches();
    }

    /** What stands in it first, by which people find it again. */
    static String firstWords(SheetRow row) {
        return row.cells().stream().filter(cell -> !cell.isEmpty()).findFirst().orElse("");
    }
}
