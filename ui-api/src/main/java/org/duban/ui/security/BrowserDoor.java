package org.duban.ui.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.duban.ui.problem.Browsers;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;

/** Shows people with a browser to the login, and after it to where they were going. */
public final class BrowserDoor
        implements AuthenticationEntryPoint, AuthenticationSuccessHandler, AuthenticationFailureHandler {

    /** Under which it stands, in the request, why somebody did not come in, if not for a wrong password. */
    public static final String WHY = BrowserDoor.class.getName() + ".why";

    private static final String NEXT = "next";
    private static final String KEPT = BrowserDoor.class.getName() + ".next";

    /** A page of this application: no other host, nothing that anybody might take for one, and no way up. */
    private static final Pattern PAGE = Pattern.compile("(?!.*/\\.)/(?![/\\\\])[!-~&&[^\\\\]]*");

    /** Doors are no place to be after the login. */
    private static final String OTHER_DOORS = "/(?:login|logout)(?:[/?#].*)?";

    private final AuthenticationEntryPoint programs;

    /** @param programs what programs are told instead */
    BrowserDoor(AuthenticationEntryPoint programs) {
        this.programs = programs;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException unknown)
            throws IOException {
        try {
            if (request.getMethod().equals("GET") && Browsers.ask(request)) {
                redirect(Doors.LOGIN + "?" + NEXT + "=" + encoded(asked(request)), request, response);
            } else {
                programs.commence(request, response, unknown);
            }
        } catch (jakarta.servlet.ServletException e) {
            throw new IOException(e);
        }
    }

    private static String asked(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null ? Doors.path(request) : Doors.path(request) + "?" + query;
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication caller)
            throws IOException {
        redirect(next(request).orElse("/"), request, response);
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException wrong)
            throws IOException {
        String next =
                next(request).map(page -> "&" + NEXT + "=" + encoded(page)).orElse("");
        Object why = Objects.requireNonNullElse(request.getAttribute(WHY), "password");
        redirect(Doors.LOGIN + "?failed=" + why + next, request, response);
    }

    private static Optional<String> next(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter(NEXT))
                .or(() -> taken(request))
                .filter(page -> PAGE.matcher(page).matches())
                .filter(page -> !page.matches(OTHER_DOORS));
    }

    /** Keeps where somebody is going while he logs in elsewhere. */
    public static void keepNext(HttpServletRequest request) {
        request.getSession().setAttribute(KEPT, request.getParameter(NEXT));
    }

    private static Optional<String> taken(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(KEPT) instanceof String page)) {
            return Optional.empty();
        }
        session.removeAttribute(KEPT);
        return Optional.of(page);
    }

    private static void redirect(String page, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.sendRedirect(request.getContextPath() + page);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
