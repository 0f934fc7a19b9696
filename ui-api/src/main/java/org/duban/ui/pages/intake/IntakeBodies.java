package org.duban.ui.pages.intake;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.duban.events.CaseId;
import org.duban.events.Shortened;
import org.duban.ui.pages.intake.IntakeRow.CellFault;
import org.duban.ui.sheet.SheetRow;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes commands of rows.
 *
 * @param day on which it is done, where a row does not say
 */
record IntakeBodies(CaseId caseId, IntakeCells cells, CellWords words, LocalDate day) {

    private static final int SHORT = 40;

    /** The command that identifies the item of a row. */
    ObjectNode identified(SheetRow row) {
        ObjectNode body = body(id(row));
        String title = title(row);
        if (!title.isEmpty()) {
            body.put(IntakeField.TITLE.part(), title);
        }
        put(row, IntakeField.PROBLEM, body);
        body.put(IntakeField.CATEGORY.part(), CellWords.category(cell(row, IntakeField.CATEGORY)));
        String source = cell(row, IntakeField.SOURCE);
        body.put(IntakeField.SOURCE.part(), source.isEmpty() ? cells.told("intake.source") : source);
        put(row, IntakeField.ARTICLE, body);
        String found = cell(row, IntakeField.FOUND_ON);
        body.put(IntakeField.FOUND_ON.part(), found.isEmpty() ? day.toString() : words.day(found));
        return body;
    }

    /** The command that assigns the item of a row, as far as what its cells name is there. */
    ObjectNode assigned(SheetRow row) {
        ObjectNode body = body(id(row));
        words.unit(cell(row, IntakeField.LEAD)).ifPresent(unit -> body.put(IntakeField.LEAD.part(), unit));
        ArrayNode assisting = body.putArray(IntakeField.ASSISTING.part());
        CellWords.several(cell(row, IntakeField.ASSISTING))
                .forEach(name -> words.unit(name).ifPresent(assisting::add));
        put(row, IntakeField.RESPONSIBLE, body);
        String due = cell(row, IntakeField.DUE);
        if (!due.isEmpty()) {
            body.put(IntakeField.DUE.part(), words.day(due));
        }
        body.put(IntakeField.FOUND_ON.part(), day.toString());
        return body;
    }

    /** What of a row cannot be recorded when its item is assigned: units that there are not, and what is no day. */
    List<CellFault> unfitLater(SheetRow row) {
        List<CellFault> faults = new ArrayList<>();
        String lead = cell(row, IntakeField.LEAD);
        if (!lead.isEmpty() && words.unit(lead).isEmpty()) {
            faults.add(unknown(row, IntakeField.LEAD, lead));
        }
        CellWords.several(cell(row, IntakeField.ASSISTING)).stream()
                .filter(name -> words.unit(name).isEmpty())
                .forEach(name -> faults.add(unknown(row, IntakeField.ASSISTING, name)));
        faults.addAll(unfit(row, IntakeField.DUE));
        return faults;
    }

    /** What is wrong with a cell that is to hold a day: that it holds none, and which one it may mean. */
    List<CellFault> unfit(SheetRow row, IntakeField ofDay) {
        String cell = cell(row, ofDay);
        if (cell.isEmpty() || CellWords.isDay(words.day(cell))) {
            return List.of();
        }
        String why = CellWords.serial(cell)
                .map(meant -> cells.told("intake.serial", cell, meant.toString()))
                .orElseGet(() -> cells.told("intake.noDay", cell));
        return List.of(cells.fault(row, ofDay, why));
    }

    /** Whether two rows say the same in all that is taken. */
    boolean alike(SheetRow one, SheetRow other) {
        return Arrays.stream(IntakeField.values())
                .allMatch(field -> cell(one, field).equals(cell(other, field)));
    }

    private CellFault unknown(SheetRow row, IntakeField field, String name) {
        return cells.fault(row, field, cells.told("intake.noUnit", name));
    }

    private ObjectNode body(String id) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("caseId", caseId.value())
                .put(IntakeField.ITEM.part(), id);
    }

    private void put(SheetRow row, IntakeField field, ObjectNode body) {
        String cell = cell(row, field);
        if (!cell.isEmpty()) {
            body.put(field.part(), cell);
        }
    }

    /** Its own, whole; else the beginning of the problem, which stands in full beside it. */
    String title(SheetRow row) {
        String title = cell(row, IntakeField.TITLE);
        if (!title.isEmpty()) {
            return title;
        }
        String problem = cell(row, IntakeField.PROBLEM).lines().findFirst().orElse("");
        return Shortened.to(SHORT, problem);
    }

    /** The id that the row names; else one made of what it says, so that the same row is the same item for ever. */
    String id(SheetRow row) {
        String given = cell(row, IntakeField.ITEM);
        String said = cell(row, IntakeField.TITLE) + "\n" + cell(row, IntakeField.PROBLEM);
        return given.isEmpty() ? "row-" + RowDigest.of(said.getBytes(StandardCharsets.UTF_8)) : given;
    }

    String cell(SheetRow row, IntakeField field) {
        return cells.columns().cell(row, field);
    }
}
