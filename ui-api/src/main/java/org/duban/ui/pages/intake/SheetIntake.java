package org.duban.ui.pages.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duban.events.ItemId;
import org.duban.events.Role;
import org.duban.query.caseview.CaseView;
import org.duban.query.caseview.ItemView;
import org.duban.ui.pages.intake.IntakeRow.CellFault;
import org.duban.ui.pages.intake.IntakeRow.Fate;
import org.duban.ui.sheet.SheetRow;

/**
 * Somebody's spreadsheet, row by row: items that the case has not are identified by those who may, items that nobody
 * handles are assigned by those who may, and everything else stays as it is.
 */
final class SheetIntake {

    static final String IDENTIFY = "identify-item";
    static final String ASSIGN = "assign-item";

    private final CaseView view;
    private final Set<Role> roles;
    private final IntakeCells cells;
    private final IntakeBodies bodies;
    private final RowGiver giver;
    private final Map<String, SheetRow> seen = new HashMap<>();

    /** @param roles of whoever takes it in */
    SheetIntake(CaseView view, Set<Role> roles, IntakeBodies bodies, RowGiver giver) {
        this.view = view;
        this.roles = roles;
        this.cells = bodies.cells();
        this.bodies = bodies;
        this.giver = giver;
    }

    /** The rows below the headings. */
    List<SheetRow> below(List<SheetRow> rows) {
        return cells.columns().below(rows);
    }

    /** What becomes of a row; one that comes a second time stays as the first left it. */
    IntakeRow one(SheetRow row) {
        if (RowKind.isTotal(row, cells.columns())) {
            return new IntakeRow(row.number(), RowKind.firstWords(row), Fate.TOTAL, List.of(), "");
        }
        return RowKind.saysNothing(row, cells.columns())
                ? new IntakeRow(row.number(), RowKind.firstWords(row), Fate.EMPTY, List.of(), "")
                : ofItem(row);
    }

    private IntakeRow ofItem(SheetRow row) {
        List<CellFault> faults = cells.unusable(row);
        String title = bodies.title(row);
        String id = bodies.id(row);
        String ofCase = bodies.cell(row, IntakeField.CASE);
        if (!ofCase.isEmpty() && !ofCase.equals(view.caseId().value())) {
            faults.add(cells.fault(row, IntakeField.CASE, cells.told("intake.otherCase")));
        }
        if (!faults.isEmpty()) {
            return new IntakeRow(row.number(), title, Fate.WRONG, faults, "");
        }
        SheetRow first = seen.putIfAbsent(id, row);
        if (first != null) {
            String how = bodies.alike(first, row) ? "intake.repeated" : "intake.repeatedOtherwise";
            return new IntakeRow(
                    row.number(), title, Fate.REPEATED, List.of(), cells.told(how, String.valueOf(first.number())));
        }
        ItemView item =
                id.matches("[a-z0-9-]{1,64}") ? view.item(new ItemId(id)).orElse(null) : null;
        if (item == null) {
            return roles.contains(Role.COMMITTEE)
                    ? identified(row, title)
                    : new IntakeRow(row.number(), title, Fate.REFUSED, List.of(), cells.told("intake.unknown"));
        }
        boolean unassigned =
                item.assignment() == null && !bodies.cell(row, IntakeField.LEAD).isEmpty();
        return unassigned && roles.contains(Role.OFFICE)
                ? assigned(row, title)
                : new IntakeRow(
                        row.number(),
                        title,
                        Fate.THERE,
                        List.of(),
                        new RowOnRecord(bodies, row, view, item).told(roles.contains(Role.OFFICE)));
    }

    private IntakeRow identified(SheetRow row, String title) {
        List<CellFault> faults = bodies.unfit(row, IntakeField.FOUND_ON);
        if (!faults.isEmpty()) {
            return new IntakeRow(row.number(), title, Fate.WRONG, faults, "");
        }
        var body = bodies.identified(row);
        RowContent content = new RowContent(bodies, row);
        return giver.give(row, title, body, IDENTIFY, Fate.TO_IDENTIFY, foretold -> content.identified(body))
                .adding(content.later(), bodies.unfitLater(row));
    }

    private IntakeRow assigned(SheetRow row, String title) {
        List<CellFault> faults = bodies.unfitLater(row);
        if (!faults.isEmpty()) {
            return new IntakeRow(row.number(), title, Fate.WRONG, faults, "");
        }
        var body = bodies.assigned(row);
        RowContent content = new RowContent(bodies, row);
        return giver.give(
                row, title, body, ASSIGN, Fate.TO_ASSIGN, foretold -> content.assigned(body, bodies.day(), foretold));
    }
}
