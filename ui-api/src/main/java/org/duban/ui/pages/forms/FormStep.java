package org.duban.ui.pages.forms;

import java.util.Set;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;

/**
 * What somebody wants who sends a form.
 *
 * @param name how forms call it
 * @param about the name of the field that it is about; empty if about the whole form
 */
record FormStep(String name, String about) {

    static final String RECORD = "record";
    static final String CHECK = "check";
    static final String AGAIN = "again";
    private static final String ADD = "add:";
    private static final String FIND = "find:";

    /** The key Enter, which looks for what was typed, if anything was, and else records. */
    private static final String ENTER = "enter";

    private static final Set<String> WHOLE = Set.of(RECORD, CHECK, AGAIN);

    /** @throws ProblemException if it is no step: recorded is only what somebody asked to record */
    static FormStep of(String step, FilledForm sheet) {
        for (String part : new String[] {ADD, FIND}) {
            if (step.startsWith(part) && step.length() > part.length()) {
                return new FormStep(part, step.substring(part.length()));
            }
        }
        if (step.equals(ENTER)) {
            return new FormStep(sheet.seeks() ? FIND : RECORD, "");
        }
        if (!WHOLE.contains(step)) {
            throw new ProblemException(ProblemCode.MALFORMED_REQUEST);
        }
        return new FormStep(step, "");
    }

    /** The name of groups of which one more is wanted; empty if none is. */
    static String extra(String step) {
        return step.startsWith(ADD) ? step.substring(ADD.length()) : "";
    }

    /** Whether the form is only to be drawn anew. */
    boolean draws() {
        return name.equals(ADD) || name.equals(FIND);
    }

    boolean is(String other) {
        return name.equals(other);
    }
}
