package org.duban.ui.pages.forms;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.duban.command.account.Directory;
import org.duban.command.unit.Unit;
import org.duban.events.PersonId;
import org.duban.events.Role;
import org.duban.events.Secrecy;
import org.duban.events.UnitId;
import org.duban.events.unit.UnitEvent.UnitKind;
import org.duban.query.caseview.CaseView;
import org.duban.ui.commands.shape.EnumSchema;
import org.duban.ui.commands.shape.Field;
import org.duban.ui.commands.shape.Field.Presence;
import org.duban.ui.commands.shape.RecordSchema;
import org.duban.ui.pages.PageRequest;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a form holds before anybody fills it in, because it is usually so; whoever fills it in may say otherwise.
 *
 * @param view the case that the form is about; null if about none
 */
record FormPresets(PageRequest visit, @Nullable CaseView view, Directory directory, LocalDate today) {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** With what {@code said} says already. */
    ObjectNode of(RecordSchema shape, ObjectNode said) {
        ObjectNode begun = said.deepCopy();
        for (Field field : shape.fields()) {
            if (begun.path(field.name()).isEmpty() && !begun.path(field.name()).isString()) {
                usual(field).ifPresent(value -> begun.set(field.name(), value));
            }
        }
        return begun;
    }

    private Optional<JsonNode> usual(Field field) {
        if (field.presence() == Presence.TODAY) {
            return Optional.of(NODES.stringNode(today.toString()));
        }
        if (field.shape() instanceof EnumSchema constants
                && constants.constants().contains(Secrecy.PUBLIC)) {
            return Optional.of(NODES.stringNode(Secrecy.PUBLIC.name()));
        }
        return switch (field.name()) {
            case "signers" -> people(Stream.ofNullable(visit.reader().person()).filter(own -> isDeputy()));
            case "recipients" ->
                people(Stream.ofNullable(view).flatMap(about -> about.facts().parties().people().stream()));
            case "committee" ->
                Optional.of(field)
                        .filter(asked -> asked.presence() == Presence.REQUIRED)
                        .flatMap(asked -> committee())
                        .map(unit -> NODES.stringNode(unit.value()));
            default -> Optional.empty();
        };
    }

    private boolean isDeputy() {
        return visit.account().roles().contains(Role.DEPUTY);
    }

    private static Optional<JsonNode> people(Stream<PersonId> people) {
        ArrayNode all = NODES.arrayNode();
        people.map(PersonId::value).sorted().forEach(all::add);
        return all.isEmpty() ? Optional.empty() : Optional.of(all);
    }

    /** The reader's own committee, or else the only one. */
    private Optional<UnitId> committee() {
        List<UnitId> committees = directory.units().stream()
                .filter(unit -> !unit.over() && unit.kind() == UnitKind.COMMITTEE)
                .map(Unit::unitId)
                .toList();
        return committees.stream()
                .filter(unit -> committees.size() == 1 || visit.reader().units().contains(unit))
                .findFirst();
    }
}
