package org.duban.ui.tokens;

import jakarta.servlet.http.HttpServletRequest;

/** Where a token reaches: to what it was made for, and to nothing that was not thought of, least of all passwords and tokens. */
public final class TokenReach {

    private static final String COMMANDS = "/api/v1/commands/";
    private static final String EVIDENCE = "/api/v1/evidence";
    private static final String WHAT_IF = "/api/v1/what-if";
    private static final String WHAT_IF_FIGURES = "/api/v1/what-if/figures";

    private TokenReach() {}

    /** Whether {@code token} reaches what {@code request} is after. */
    public static boolean covers(ApiToken token, HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return switch (request.getMethod()) {
            case "GET", "HEAD" -> token.reads();
            case "POST" -> posts(token, path);
            default -> false;
        };
    }

    private static boolean posts(ApiToken token, String path) {
        return switch (path) {
            case EVIDENCE -> token.writes();
            case WHAT_IF, WHAT_IF_FIGURES -> token.reads();
            default -> path.startsWith(COMMANDS) && token.sends(path.substring(COMMANDS.length()));
        };
    }
}
