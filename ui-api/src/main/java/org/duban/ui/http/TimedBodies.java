package org.duban.ui.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.duban.ui.http.Patience.Pace;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets every body be read as a {@link TimedBody}. */
final class TimedBodies extends OncePerRequestFilter {

    private final Patience patience;

    TimedBodies(Patience patience) {
        this.patience = patience;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new Timed(request, patience.begin()), response);
    }

    private static final class Timed extends HttpServletRequestWrapper {

        private final Pace pace;

        private Timed(HttpServletRequest request, Pace pace) {
            super(request);
            this.pace = pace;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new TimedBody(super.getInputStream(), pace);
        }
    }
}
