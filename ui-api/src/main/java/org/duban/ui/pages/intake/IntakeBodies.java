package org.duban.ui.pages.intake;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.duban.events.CaseId;
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

    /** The command that assigns the item of a row; what is wrong with its cells is added to {@code faults}. */
    ObjectNode assigned(SheetRow row, List<CellFault> faults) {
        ObjectNode body = body(id(row));
        String lead = cell(row, IntakeField.LEAD);
        words.unit(lead)
                .ifPresentOrElse(
                        unit -> body.put(IntakeField.LEAD.part(), unit),
                        () -> faults.add(unknown(row, IntakeField.LEAD, lead)));
        ArrayNode assisting = body.putArray(IntakeField.ASSISTING.part());
        for (String name : CellWords.several(cell(row, IntakeField.ASSISTING))) {
            words.unit(name)
                    .ifPresentOrElse(assisting::add, () -> faults.add(unknown(row, IntakeField.ASSISTING, name)));
        }
        put(row, IntakeField.RESPONSIBLE, body);
        String due = cell(row, IntakeField.DUE);
        if (!due.isEmpty()) {
            body.put(IntakeField.DUE.part(), words.day(due));
        }
        body.put(IntakeField.FOUND_ON.part(), day.toString());
        return body;
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
        return problem.length() <= SHORT ? problem : problem.substring(0, SHORT - 1) + "…";
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
