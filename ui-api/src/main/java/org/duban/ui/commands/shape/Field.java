package org.duban.ui.commands.shape;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import org.duban.command.Command;
import org.duban.command.GeneratedId;
import org.duban.ui.problem.FaultCode;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One field of an object, and what holds if it is left out. */
public record Field(String name, Schema shape, Presence presence) {

    /** Whether a field may be left out. */
    public enum Presence {
        /** It must be there. */
        REQUIRED,
        /** It may be left out, or null. */
        OPTIONAL,
        /** It is there or not, and never null. */
        SOLID,
        /** An id is made for the sender. */
        MADE,
        /** Today stands in. */
        TODAY
    }

    /** The field that stands for {@code component}. */
    static Field of(RecordComponent component) {
        return new Field(component.getName(), SchemaFactory.of(component), presence(component));
    }

    private static Presence presence(RecordComponent component) {
        if (component.isAnnotationPresent(GeneratedId.class)) {
            return Presence.MADE;
        }
        if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            return Presence.OPTIONAL;
        }
        return whenItHappened(component) ? Presence.TODAY : Presence.REQUIRED;
    }

    private static boolean whenItHappened(RecordComponent component) {
        return component.getType() == LocalDate.class
                && component.getName().equals("occurredOn")
                && Command.class.isAssignableFrom(component.getDeclaringRecord());
    }

    /** The same field, which may be left out but not be null. */
    Field solid() {
        return presence == Presence.OPTIONAL ? new Field(name, shape, Presence.SOLID) : this;
    }

    /** The same field, which holds a day. */
    Field asDay() {
        return new Field(name, new DateSchema(), presence);
    }

    /** The field's value in {@code object}. */
    @Nullable
    Object read(JsonNode object, ValidationContext site) {
        JsonNode node = object.get(name);
        if (node == null) {
            return absent(site.at(name));
        }
        boolean cleared = node.isNull() && presence == Presence.OPTIONAL;
        return cleared ? null : shape.read(node, site.at(name));
    }

    private @Nullable Object absent(ValidationContext site) {
        return switch (presence) {
            case REQUIRED -> site.fault(FaultCode.MISSING);
            case OPTIONAL, SOLID -> null;
            case MADE -> made(site);
            case TODAY -> site.allowance().today();
        };
    }

    private @Nullable Object made(ValidationContext site) {
        return site.madeId()
                .<@Nullable Object>map(id -> ((IdSchema) shape).of(id))
                .orElseGet(() -> site.fault(FaultCode.MISSING));
    }
}
