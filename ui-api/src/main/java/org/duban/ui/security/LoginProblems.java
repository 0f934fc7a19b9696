package org.duban.ui.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemWriter;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/** Tells who is not let in. */
final class LoginProblems implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final ProblemWriter problems;

    LoginProblems(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException unknown)
            throws IOException {
        response.setHeader("WWW-Authenticate", "Basic realm=\"Duban\", charset=\"UTF-8\"");
        response.addHeader("WWW-Authenticate", "Bearer realm=\"Duban\"");
        problems.write(ProblemCode.UNAUTHENTICATED, request, response);
    }

    /** A form of this site without proof is of another session; what other sites send does not come so far. */
    private static ProblemCode unproven(HttpServletRequest request) {
        boolean atTheDoor = Doors.path(request).startsWith(Doors.LOGIN);
        return !atTheDoor && SecurityContextHolder.getContext().getAuthentication() == null
                ? ProblemCode.UNAUTHENTICATED
                : ProblemCode.PAGE_OUTDATED;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        problems.write(denied instanceof CsrfException ? unproven(request) : ProblemCode.FORBIDDEN, request, response);
    }
}
