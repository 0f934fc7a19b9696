package org.duban.ui.http;

import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.duban.ui.http.Patience.Pace;

/** Waits for forms no longer than for other bodies: Tomcat reads them itself, below the stream that a {@link TimedBody} is. */
public final class TimedForms extends ValveBase {

    private static final String SLOW = TimedForms.class.getName();

    private final Patience patience;

    TimedForms(Patience patience) {
        super(true);
        this.patience = patience;
    }

    /** Whether a form was not waited for. */
    public static boolean wasSlow(ServletRequest request) {
        return request.getAttribute(SLOW) != null;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        if (!isForm(request)) {
            getNext().invoke(request, response);
            return;
        }
        org.apache.coyote.Request below = request.getCoyoteRequest();
        InputBuffer whole = below.getInputBuffer();
        below.setInputBuffer(new Timed(whole, patience.begin(), request));
        try {
            getNext().invoke(request, response);
        } finally {
            below.setInputBuffer(whole);
        }
    }

    private static boolean isForm(Request request) {
        String type = Objects.requireNonNullElse(request.getContentType(), "").toLowerCase(Locale.ROOT);
        return Stream.of("application/x-www-form-urlencoded", "multipart/form-data")
                .anyMatch(type::startsWith);
    }

    /** Ends a form that comes too slowly: after an error in reading, Tomcat would answer nothing. */
    private record Timed(InputBuffer whole, Pace pace, Request request) implements InputBuffer {

        @Override
        public int doRead(ApplicationBufferHandler handler) throws IOException {
            int read = wasSlow(request) ? -1 : whole.doRead(handler);
            if (read > 0 && !pace.keptBy(read)) {
                request.setAttribute(SLOW, true);
                return -1;
            }
            return read;
        }

        @Override
        public int available() {
            return whole.available();
        }
    }
}
