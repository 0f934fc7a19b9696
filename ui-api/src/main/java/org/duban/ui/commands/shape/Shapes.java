package org.duban.ui.commands.shape;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.duban.events.handling.DutyId;

/** Finds the shape that a type of Java has as JSON. */
final class Shapes {

    private Shapes() {}

    /** The shape of a record's component. */
    static Shape of(RecordComponent component) {
        return of(component.getGenericType());
    }

    private static Shape of(Type type) {
        if (type instanceof ParameterizedType generic) {
            return generic(generic);
        }
        Class<?> raw = (Class<?>) type;
        return raw.isEnum() ? EnumShape.of(raw) : raw.isRecord() ? record(raw) : plain(raw);
    }

    private static Shape generic(ParameterizedType type) {
        if (type.getRawType() == List.class) {
            return new ListShape(of(type.getActualTypeArguments()[0]));
        }
        if (type.getRawType() == Map.class) {
            return new AnyShape();
        }
        throw new IllegalStateException("No JSON shape for " + type);
    }

    private static Shape record(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        boolean id = components.length == 1
                && components[0].getName().equals("value")
                && components[0].getType() == String.class;
        String pattern = type == DutyId.class ? DutyId.PATTERN : IdShape.PATTERN;
        return id ? new IdShape(Constructor.of(type), pattern) : RecordShape.of(type);
    }

    private static Shape plain(Class<?> type) {
        if (type == String.class) {
            return TextShape.PROSE;
        }
        if (type == LocalDate.class) {
            return new DateShape();
        }
        if (type == int.class) {
            return new CountShape();
        }
        if (type == boolean.class) {
            return new BooleanShape();
        }
        throw new IllegalStateException("No JSON shape for " + type);
    }
}
