package org.duban.ui.problem;

import java.util.List;
import java.util.Map;

/** A request cannot be served, and the caller is told why. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ProblemCode code;
    private final transient List<Fault> faults;
    private final transient Map<String, String> details;

    /** @param details what the code's words mention, by name */
    public ProblemException(ProblemCode code, List<Fault> faults, Map<String, String> details) {
        super(code + " " + faults + " " + details);
        this.code = code;
        this.faults = faults;
        this.details = details;
    }

    /** A failure that needs no more words than its code's. */
    public ProblemException(ProblemCode code) {
        this(code, List.of(), Map.of());
    }

    /** A failure because of one fault. */
    public ProblemException(ProblemCode code, Fault fault) {
        this(code, List.of(fault), Map.of());
    }

    /** What kind of failure it is. */
    public ProblemCode code() {
        return code;
    }

    /** What is wrong with the request, one by one. */
    public List<Fault> faults() {
        return faults;
    }

    /** What the code's words mention, by name. */
    public Map<String, String> details() {
        return details;
    }
}
