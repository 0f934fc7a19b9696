package org.duban.ui.security.office;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.duban.ui.security.BrowserDoor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Says why somebody did not come in through the office's login. */
record OfficeFailures(AuthenticationFailureHandler login) implements AuthenticationFailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(OfficeFailures.class);

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException wrong)
            throws IOException, ServletException {
        String why = why(wrong);
        if (why.equals("office")) {
            LOG.warn("Nobody came in through the login service", wrong);
        }
        request.setAttribute(BrowserDoor.WHY, why);
        login.onAuthenticationFailure(request, response, wrong);
    }

    private static String why(AuthenticationException wrong) {
        String code = wrong instanceof OAuth2AuthenticationException told
                ? told.getError().getErrorCode()
                : "";
        return switch (code) {
            case OfficeUsers.NO_ACCOUNT -> "unknown";
            case OAuth2ErrorCodes.ACCESS_DENIED -> "declined";
            case "authorization_request_not_found" -> "again";
            default -> "office";
        };
    }
}
