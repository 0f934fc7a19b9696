package org.duban.ui.pages.intake;

import java.util.List;
import java.util.Objects;

/**
 * A row of a spreadsheet, and what becomes of it.
 *
 * @param number in the file
 * @param faults what is wrong with its cells
 * @param why in words, where that must be said
 * @param says what is recorded of it, as far as it is
 */
public record IntakeRow(int number, String title, Fate fate, List<CellFault> faults, String why, List<Said> says) {

    /** Nothing is said of what a note of an earlier version does not hold. */
    public IntakeRow {
        says = Objects.requireNonNullElse(says, List.of());
    }

    /** A row of which nothing is recorded. */
    IntakeRow(int number, String title, Fate fate, List<CellFault> faults, String why) {
        this(number, title, fate, faults, why, List.of());
    }

    /** The same with why the rest is not recorded, if it is taken; and what of that is not fit to be. */
    IntakeRow adding(String rest, List<CellFault> unfit) {
        boolean taken = fate == Fate.TO_IDENTIFY || fate == Fate.TO_ASSIGN || fate == Fate.RECORDED;
        return taken ? new IntakeRow(number, title, fate, unfit, rest, says) : this;
    }

    /**
     * A part of what is recorded.
     *
     * @param filledIn whether the row does not say it
     */
    public record Said(String label, String value, boolean filledIn) {}

    /** What becomes of a row. */
    public enum Fate {
        TO_IDENTIFY,
        TO_ASSIGN,
        THERE,
        REPEATED,
        TOTAL,
        EMPTY,
        WRONG,
        REFUSED,
        RECORDED
    }

    /** What is wrong with a cell; {@code cell} is called as spreadsheets do. */
    public record CellFault(String cell, String heading, String fault) {}
}
