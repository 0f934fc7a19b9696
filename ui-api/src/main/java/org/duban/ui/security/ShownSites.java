package org.duban.ui.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.header.HeaderWriter;

/** Tells browsers that a page takes everything from here, and that its forms lead nowhere else but to the office's log-out. */
record ShownSites(@Nullable FurtherDoor office) implements HeaderWriter {

    private static final String HEADER = "Content-Security-Policy";
    private static final String FROM_HERE =
            "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'";

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        if (!response.containsHeader(HEADER)) {
            String site =
                    office == null ? "" : office.site().map(one -> " " + one).orElse("");
            response.setHeader(HEADER, FROM_HERE + site + "; frame-ancestors 'none'");
        }
    }
}
