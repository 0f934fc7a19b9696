package org.duban.ui.pages.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A spreadsheet as the page shows it.
 *
 * @param day on which it is done, where a row does not say
 * @param kept the file, as forms name files that are kept
 * @param recorded whether its rows were recorded, and not only looked through
 */
public record IntakeView(
        String fileName, String kept, List<Column> columns, LocalDate day, List<IntakeRow> rows, boolean recorded) {

    /** A column: its heading, and what it holds; empty for nothing that is taken. */
    public record Column(int place, String heading, String field) {}

    /** How many rows there are of each fate, by its name. */
    public Map<String, Long> counts() {
        return rows.stream().collect(Collectors.groupingBy(row -> row.fate().name(), Collectors.counting()));
    }

    /** Whether there is anything to record. */
    public boolean recordable() {
        return !recorded
                && rows.stream()
                        .anyMatch(row ->
                                row.fate() == IntakeRow.Fate.TO_IDENTIFY || row.fate() == IntakeRow.Fate.TO_ASSIGN);
    }
}
