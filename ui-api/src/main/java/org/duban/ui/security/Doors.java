package org.duban.ui.security;

import jakarta.servlet.http.HttpServletRequest;

/** Where people come in, and where programs do. */
final class Doors {

    /** Where people log in, and where they tell who they are. */
    static final String LOGIN = "/login";

    /** Where people log out. */
    static final String LOGOUT = "/logout";

    /** Where people choose a password. */
    static final String PASSWORD = "/password";

    private Doors() {}

    /** Whether {@code request} goes to where programs call, and not to a page. */
    static boolean isForPrograms(HttpServletRequest request) {
        String path = path(request);
        return path.startsWith("/api/")
                || path.startsWith("/v3/")
                || path.startsWith("/calendars/")
                || path.startsWith("/witness/");
    }

    /** Where {@code request} goes, within the application. */
    static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
