package org.duban.ui.security.office;

import jakarta.servlet.http.HttpServletRequest;
import org.duban.ui.security.BrowserDoor;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/** Sends people to the office's login, and remembers where they were going. */
record GoingOut(OAuth2AuthorizationRequestResolver office, String page) implements OAuth2AuthorizationRequestResolver {

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (!path.equals(page) || !request.getMethod().equals("GET")) {
            return null;
        }
        OAuth2AuthorizationRequest leaving = office.resolve(request);
        BrowserDoor.keepNext(request);
        return leaving;
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String client) {
        return office.resolve(request, client);
    }
}
