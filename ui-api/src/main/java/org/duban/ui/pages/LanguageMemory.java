package org.duban.ui.pages;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.duban.ui.text.Languages;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Remembers which language somebody chose, so that the next page speaks it too. */
@Component
final class LanguageMemory extends OncePerRequestFilter {

    private static final Duration LONG = Duration.ofDays(365);

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Languages.named(request)
                .ifPresent(texts -> response.addHeader(
                        HttpHeaders.SET_COOKIE,
                        ResponseCookie.from(Languages.COOKIE, texts.locale().getLanguage())
                                .path(request.getContextPath() + "/")
                                .maxAge(LONG)
                                .httpOnly(true)
                                .secure(request.isSecure())
                                .sameSite("Lax")
                                .build()
                                .toString()));
        chain.doFilter(request, response);
    }
}
