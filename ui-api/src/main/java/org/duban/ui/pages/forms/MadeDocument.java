package org.duban.ui.pages.forms;

import jakarta.servlet.http.HttpServletRequest;
import org.duban.events.Evidence;
import org.duban.ui.commands.shape.RecordSchema;
import org.jspecify.annotations.Nullable;

/**
 * The document that a form sends out, which can be made of what is filled in and of the case.
 *
 * @param wanted whether it is to be made and kept
 * @param file as it was made to be looked at; null before
 */
public record MadeDocument(boolean wanted, @Nullable Evidence file) {

    static final String FIELD = "document";
    static final String MAKE = "make";

    /** Wanted unless somebody said otherwise; null for a command that sends none out, or is about no case. */
    static @Nullable MadeDocument of(HttpServletRequest request, RecordSchema shape, FormSubject subject) {
        boolean sends = shape.fields().stream()
                .anyMatch(field -> field.name().equals(FIELD)
                        && field.shape() instanceof RecordSchema file
                        && file.type().equals(FormReader.FILES));
        boolean wanted = request.getMethod().equals("GET") || FIELD.equals(request.getParameter(MAKE));
        return sends && subject.view() != null ? new MadeDocument(wanted, null) : null;
    }

    /** The same with the file that was made to be looked at; null for none. */
    MadeDocument showing(@Nullable Evidence made) {
        return new MadeDocument(wanted, made);
    }
}
