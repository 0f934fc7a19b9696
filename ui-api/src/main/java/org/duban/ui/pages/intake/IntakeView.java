package org.duban.ui.pages.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A spreadsheet as the page shows it.
 *
 * @param day on which it is done, where a row does not say
 * @param kept the file, as forms name files that are kept
 * @param heading the number of the row of headings; null if a note of an earlier version does not say
 * @param recorded whether its rows were recorded, and not only looked through
 * @param counts how many rows there are of each fate, by its name
 * @param rows the first ones of each fate
 * @param done how many rows were taken
 * @param all how many there are
 * @param running whether more are being taken
 */
public record IntakeView(
        String fileName,
        String kept,
        @Nullable Integer heading,
        List<Column> columns,
        LocalDate day,
        boolean recorded,
        Map<String, Long> counts,
        List<IntakeRow> rows,
        int done,
        int all,
        boolean running) {

    /** A column: its heading, and what it holds; empty for nothing that is taken. */
    public record Column(int place, String heading, String field) {}

    static IntakeView of(IntakeFile file, IntakeRun.Progress progress) {
        return new IntakeView(
                file.name(),
                file.kept(),
                file.heading(),
                file.columns(),
                file.day(),
                file.record(),
                progress.counts(),
                progress.shown(),
                progress.done(),
                progress.all(),
                !progress.over());
    }

    /** Whether of none of its columns it is known what they hold. */
    public boolean strange() {
        return columns.stream().allMatch(column -> column.field().isEmpty());
    }

    /** The headings of the columns that are not taken. */
    public List<String> leftOut() {
        return columns.stream()
                .filter(column -> column.field().isEmpty())
                .map(Column::heading)
                .toList();
    }

    /** What is under way or over, as the page says it. */
    public String stand() {
        if (running) {
            return recorded ? "intake.doneNow" : "intake.lookedNow";
        }
        if (interrupted()) {
            return recorded ? "intake.doneStopped" : "intake.lookedStopped";
        }
        return recorded ? "intake.done" : "intake.looked";
    }

    /** Whether there is anything to record. */
    public boolean recordable() {
        return !recorded && !running && (counts.containsKey("TO_IDENTIFY") || counts.containsKey("TO_ASSIGN"));
    }

    /** How many rows are not shown. */
    public int left() {
        return done - rows.size();
    }

    /** Whether it ended before its last row. */
    public boolean interrupted() {
        return !running && done < all;
    }
}
