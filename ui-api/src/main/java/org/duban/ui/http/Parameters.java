package org.duban.ui.http;

import org.duban.ui.problem.Fault;
import org.duban.ui.problem.FaultCode;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;

/** Checks of query parameters that every endpoint shares. */
public final class Parameters {

    /** How many entries a page of a list may have at most. */
    public static final int LONGEST_PAGE = 500;

    private Parameters() {}

    /**
     * {@code value}, if it is between {@code least} and {@code most}.
     *
     * @throws ProblemException naming the parameter, if it is not
     */
    public static long within(String name, long value, long least, long most) {
        if (value < least || value > most) {
            throw new ProblemException(ProblemCode.INVALID_PARAMETER, Fault.parameter(name, FaultCode.OUT_OF_RANGE));
        }
        return value;
    }
}
