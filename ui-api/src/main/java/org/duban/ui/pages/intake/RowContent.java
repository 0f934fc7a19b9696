package org.duban.ui.pages.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.events.Event;
import org.duban.events.handling.ItemEvent.ItemAssigned;
import org.duban.ui.pages.intake.IntakeRow.Said;
import org.duban.ui.sheet.SheetRow;
import tools.jackson.databind.node.ObjectNode;

/** What would be recorded of a row, what of that it does not say itself, and what of it is not recorded yet. */
record RowContent(IntakeBodies bodies, SheetRow row) {

    private static final List<IntakeField> IDENTIFIED = List.of(
            IntakeField.PROBLEM,
            IntakeField.TITLE,
            IntakeField.CATEGORY,
            IntakeField.SOURCE,
            IntakeField.ARTICLE,
            IntakeField.FOUND_ON);
    private static final List<IntakeField> ASSIGNED =
            List.of(IntakeField.LEAD, IntakeField.ASSISTING, IntakeField.RESPONSIBLE, IntakeField.DUE);

    List<Said> identified(ObjectNode body) {
        return IDENTIFIED.stream().flatMap(field -> said(field, body)).toList();
    }

    /** @param foretold what it leads to, which says by when it is due where the row does not */
    List<Said> assigned(ObjectNode body, LocalDate day, List<Event> foretold) {
        List<Said> all = new ArrayList<>(
                ASSIGNED.stream().flatMap(field -> said(field, body)).toList());
        if (bodies.cell(row, IntakeField.DUE).isEmpty()) {
            foretold.stream()
                    .filter(ItemAssigned.class::isInstance)
                    .map(event -> ((ItemAssigned) event).due().dueOn())
                    .filter(Objects::nonNull)
                    .forEach(due -> all.add(new Said(label(IntakeField.DUE), due.toString(), true)));
        }
        all.add(new Said(bodies.cells().told("intake.assignedOn"), day.toString(), true));
        return all;
    }

    /** Who handles an item, and until when, is recorded when it is assigned; empty if the row says nothing of that. */
    String later() {
        String names = ASSIGNED.stream()
                .filter(field -> !bodies.cell(row, field).isEmpty())
                .map(this::label)
                .collect(Collectors.joining(bodies.cells().told("intake.and")));
        return names.isEmpty() ? "" : bodies.cells().told("intake.later", names);
    }

    private Stream<Said> said(IntakeField field, ObjectNode body) {
        String cell = bodies.cell(row, field);
        boolean day = field == IntakeField.FOUND_ON || field == IntakeField.DUE;
        String taken = body.path(field.part()).asString("");
        String filled = field == IntakeField.CATEGORY ? bodies.cells().told("intake.category") : taken;
        String value = cell.isEmpty() ? (taken.isEmpty() ? "" : filled) : day ? taken : cell;
        return value.isEmpty() ? Stream.empty() : Stream.of(new Said(label(field), value, cell.isEmpty()));
    }

    private String label(IntakeField field) {
        return bodies.cells().told("intake.field." + field);
    }
}
