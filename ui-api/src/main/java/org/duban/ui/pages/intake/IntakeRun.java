package org.duban.ui.pages.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.duban.ui.pages.intake.IntakeRow.Fate;
import org.duban.ui.sheet.SheetRow;

/**
 * A spreadsheet on its way through, row by row. Of the rows only numbers are kept, and those that people have to look at
 * first; whenever it stops, what was recorded is recorded, and the same file taken in again goes on with the rest.
 */
final class IntakeRun {

    /** How many rows of each fate are kept to be shown. */
    static final int SHOWN = 50;

    private static final int NOTED = 100;

    private final SheetIntake intake;
    private final List<SheetRow> rows;
    private final Consumer<Progress> noting;
    private final Map<Fate, Long> counts = new EnumMap<>(Fate.class);
    private final List<IntakeRow> shown = new ArrayList<>();
    private int done;
    private boolean stopped;
    private boolean over;

    /** @param noting is told from time to time how far it has come, and at the end */
    IntakeRun(SheetIntake intake, List<SheetRow> rows, Consumer<Progress> noting) {
        this.noting = noting;
        this.intake = intake;
        this.rows = intake.below(rows);
    }

    /** Takes each row, until the last or until somebody stops it. */
    void run() {
        try {
            noting.accept(progress());
            for (SheetRow row : rows) {
                if (stopping()) {
                    return;
                }
                took(intake.one(row));
                if (done % NOTED == 0) {
                    noting.accept(progress());
                }
            }
        } finally {
            end();
            noting.accept(progress());
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

        /** The same, of what nobody goes on with any more. */
        Progress ended() {
            return new Progress(done, all, true, counts, shown);
        }

        /** Whether rows were left. */
        boolean interrupted() {
            return over && done < all;
        }
    }
}
