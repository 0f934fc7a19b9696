package org.duban.ui.pages.intake;

import java.util.List;

/**
 * A row of a spreadsheet, and what becomes of it.
 *
 * @param number in the file
 * @param faults what is wrong with its cells
 * @param why in words, where that must be said
 */
public record IntakeRow(int number, String title, Fate fate, List<CellFault> faults, String why) {

    /** What becomes of a row. */
    public enum Fate {
        TO_IDENTIFY,
        TO_ASSIGN,
        THERE,
        WRONG,
        REFUSED,
        RECORDED
    }

    /** What is wrong with a cell; {@code cell} is called as spreadsheets do. */
    public record CellFault(String cell, String heading, String fault) {}
}
