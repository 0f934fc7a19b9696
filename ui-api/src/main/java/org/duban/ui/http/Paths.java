package org.duban.ui.http;

import java.util.function.Function;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;

/** Reads what stands in a path. */
public final class Paths {

    private Paths() {}

    /**
     * The id written {@code text}.
     *
     * @throws ProblemException that nothing is there, if it cannot be one
     */
    public static <T> T id(String text, Function<String, T> reading) {
        try {
            return reading.apply(text);
        } catch (IllegalArgumentException noId) {
            ProblemException nothing = new ProblemException(ProblemCode.NOT_FOUND);
            nothing.initCause(noId);
            throw nothing;
        }
    }
}
