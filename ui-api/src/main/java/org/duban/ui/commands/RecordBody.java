package org.duban.ui.commands;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import org.duban.ui.commands.shape.Defaults;
import org.duban.ui.commands.shape.RecordSchema;
import org.duban.ui.commands.shape.ValidationContext;
import org.duban.ui.http.JsonBody;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;

/**
 * Reads bodies that are a record of one type, no more and no less.
 *
 * @param code what an unfit body is called
 * @param details what the code's words mention, by name
 */
public record RecordBody<T>(
        Class<T> type, RecordSchema shape, JsonBody bodies, ProblemCode code, Map<String, String> details) {

    /** Reads bodies that are a {@code type}; an unfit one is an {@link ProblemCode#INVALID_BODY}. */
    public static <T> RecordBody<T> of(Class<T> type, JsonBody bodies) {
        return new RecordBody<>(type, RecordSchema.of(type), bodies, ProblemCode.INVALID_BODY, Map.of());
    }

    /**
     * The record that the body of {@code request} is.
     *
     * @throws ProblemException if it is none
     */
    public T of(HttpServletRequest request) throws IOException {
        ValidationContext top = ValidationContext.top(Defaults.NOTHING);
        Object read = shape.read(StrictJson.read(bodies.of(request)), top);
        if (type.isInstance(read)) {
            return type.cast(read);
        }
        throw new ProblemException(code, top.faults(), details);
    }
}
