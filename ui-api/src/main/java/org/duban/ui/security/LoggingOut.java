package org.duban.ui.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Ends a session, and where it began with the login of an office, leads there so that it can end that one too. */
record LoggingOut(@Nullable FurtherDoor office) implements LogoutHandler, LogoutSuccessHandler {

    private static final String WORD = LoggingOut.class.getName() + ".word";
    private static final String OUT = Doors.LOGIN + "?out=true";

    /** Before the session is gone, in which it stands by whose word it began. */
    @Override
    public void logout(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication caller) {
        HttpSession session = request.getSession(false);
        OpenSession open = session == null ? null : OpenSession.in(session);
        if (open != null) {
            request.setAttribute(WORD, open.word());
        }
    }

    @Override
    public void onLogoutSuccess(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication caller)
            throws IOException {
        String back = ServletUriComponentsBuilder.fromContextPath(request)
                .path(Doors.LOGIN)
                .queryParam("out", "true")
                .toUriString();
        String next = Optional.ofNullable(request.getAttribute(WORD))
                .flatMap(word -> Optional.ofNullable(office).flatMap(door -> door.wayOut(word.toString(), back)))
                .orElse(request.getContextPath() + OUT);
        response.sendRedirect(next);
    }
}
