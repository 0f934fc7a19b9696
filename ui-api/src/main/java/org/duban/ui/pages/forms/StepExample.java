package org.duban.ui.pages.forms;

import java.time.LocalDate;
import java.util.Optional;
import org.duban.command.account.Directory;
import org.duban.command.unit.Unit;
import org.duban.ui.commands.shape.Field;
import org.duban.ui.commands.shape.Field.Presence;
import org.duban.ui.commands.shape.IdSchema;
import org.duban.ui.commands.shape.ListSchema;
import org.duban.ui.commands.shape.RecordSchema;
import org.duban.ui.commands.shape.Schema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes of the example of a command one about something that there is, to be rehearsed. */
record StepExample(Directory directory, LocalDate today) {

    /** The example, about this and today, with units that there are. */
    ObjectNode body(RecordSchema shape, About about, JsonNode example) {
        ObjectNode body = (ObjectNode) example.deepCopy();
        about.ids(shape).forEach(body::put);
        if (shape.fields().stream()
                .noneMatch(
                        field -> field.name().equals(StepRehearsal.ORGAN) && field.presence() == Presence.REQUIRED)) {
            body.remove(StepRehearsal.ORGAN);
        }
        body.put("occurredOn", today.toString());
        shape.fields().stream()
                .filter(field ->
                        field.shape() instanceof IdSchema id && id.type().equals("UnitId"))
                .filter(field ->
                        body.has(field.name()) && !field.equals(shape.fields().getFirst()))
                .forEach(field -> unit().ifPresent(
                                unit -> body.put(field.name(), unit.unitId().value())));
        forgetOthers(shape, body);
        return body;
    }

    /** Empties whatever list names other things, which are those of the example and not of this. */
    private static void forgetOthers(RecordSchema shape, ObjectNode body) {
        for (Field field : shape.fields()) {
            JsonNode value = body.path(field.name());
            if (field.shape() instanceof ListSchema list && value.isArray()) {
                if (namesOthers(list.element())) {
                    body.putArray(field.name());
                } else if (list.element() instanceof RecordSchema element) {
                    value.forEach(one -> forgetOthers(element, (ObjectNode) one));
                }
            }
        }
    }

    private static boolean namesOthers(Schema element) {
        return element instanceof IdSchema
                || (element instanceof RecordSchema record
                        && record.fields().stream()
                                .anyMatch(
                                        part -> part.presence() != Presence.MADE && part.shape() instanceof IdSchema));
    }

    private Optional<Unit> unit() {
        return directory.units().stream()
                .filter(unit -> !unit.over() && unit.organ() != null)
                .findFirst();
    }
}
