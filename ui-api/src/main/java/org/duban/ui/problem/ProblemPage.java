package org.duban.ui.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;

/** Shows a problem to a person. */
@FunctionalInterface
public interface ProblemPage {

    /** Writes a page about {@code problem} as the body of {@code response}. */
    void write(Problem problem, Locale language, HttpServletRequest request, HttpServletResponse response)
            throws IOException;
}
