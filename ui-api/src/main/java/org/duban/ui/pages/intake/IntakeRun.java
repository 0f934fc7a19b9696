package org.duban.ui.pages.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.duban.ui.pages.intake.IntakeRow.Fate;
import org.duban.ui.sheet.SheetRow;

/**
 * A spreadsheet on its way through, row by row. Of the rows only numbers are kept, and those that people have to look at
 * first; whenever it stops, what was recorded is recorded, and the same file taken in again goes on with the rest.
 */
final class IntakeRun {

    /** How many rows of each fate are kept to be shown. */
    static final int SHOWN = 50;

    private final SheetIntake intake;
    private final List<SheetRow> rows;
    private final Map<Fate, Long> counts = new EnumMap<>(Fate.class);
    private final List<IntakeRow> shown = new ArrayList<>();
    private int done;
    private boolean stopped;
    private boolean over;

    IntakeRun(SheetIntake intake, List<SheetRow> rows) {
        this.intake = intake;
        this.rows = intake.below(rows);
    }

    /** Takes each row, until the last or until somebody stops it. */
    void run() {
        try {
            for (SheetRow row : rows) {
                if (stopping()) {
                    return;
                }
                took(intake.one(row));
            }
        } finally {
            end();
        }
    }

    private synchronized boolean stopping() {
        return stopped;
    }

    private synchronized void took(IntakeRow row) {
        done++;
        long alike = counts.merge(row.fate(), 1L, Long::sum);
        if (alike <= SHOWN) {
            shown.add(row);
        }
    }

    private synchronized void end() {
        over = true;
    }

    /** Takes no further row. */
    synchronized void stop() {
        stopped = true;
    }

    /** How far it has come. */
    synchronized Progress progress() {
        Map<String, Long> told = new TreeMap<>();
        counts.forEach((fate, count) -> told.put(fate.name(), count));
        return new Progress(done, rows.size(), over, told, List.copyOf(shown));
    }

    /**
     * How far a file has come.
     *
     * @param over whether no further row is taken
     * @param counts how many rows there are of each fate, by its name
     * @param shown the first rows of each fate
     */
    record Progress(int done, int all, boolean over, Map<String, Long> counts, List<IntakeRow> shown) {

        /** Whether rows were left. */
        boolean interrupted() {
            return over && done < all;
        }
    }
}
