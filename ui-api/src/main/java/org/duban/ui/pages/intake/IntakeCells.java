package org.duban.ui.pages.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.duban.ui.pages.intake.IntakeRow.CellFault;
import org.duban.ui.problem.Fault;
import org.duban.ui.sheet.SheetRow;

/** Tells what is wrong with which cell, as spreadsheets call cells. */
record IntakeCells(IntakeDesk desk, Columns columns, Locale language) {

    private static final int LETTERS = 26;

    /** Cells that are taken and hold formulas, whose results nobody wrote down, or what cannot be read. */
    List<CellFault> unusable(SheetRow row) {
        List<CellFault> faults = new ArrayList<>();
        taken(row.formulas(), row, "intake.formula").forEach(faults::add);
        taken(row.unread(), row, "intake.unread").forEach(faults::add);
        return faults;
    }

    private Stream<CellFault> taken(List<Integer> places, SheetRow row, String why) {
        return places.stream()
                .filter(place ->
                        place < columns.fields().size() && columns.fields().get(place) != null)
                .map(place -> new CellFault(name(place, row), columns.heading().cell(place), told(why)));
    }

    CellFault fault(SheetRow row, IntakeField field, String words) {
        int place = columns.place(field);
        String heading =
                place < 0 ? told("intake.field." + field) : columns.heading().cell(place);
        return new CellFault(place < 0 ? "" : name(place, row), heading, words);
    }

    /** What spreadsheets call a cell. */
    private static String name(int place, SheetRow row) {
        String letters = place < LETTERS ? "" : String.valueOf((char) ('A' + place / LETTERS - 1));
        return letters + (char) ('A' + place % LETTERS) + row.number();
    }

    /** The field of a command that a fault is about, as a column. */
    static IntakeField field(Fault fault) {
        for (IntakeField field : IntakeField.values()) {
            if (fault.at().startsWith("/" + field.part())) {
                return field;
            }
        }
        return IntakeField.PROBLEM;
    }

    String told(String key, Object... values) {
        return desk.told(key, language, values);
    }
}
