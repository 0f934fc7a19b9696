package org.duban.ui.sheet;

import jakarta.servlet.http.HttpServletRequest;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** How many lines of tables were written to answer a request. */
public final class CountedLines {

    private static final String COUNT = CountedLines.class.getName();

    private CountedLines() {}

    /** The same lines, each counted as it is written. */
    public static <T> Stream<T> counting(Stream<T> lines) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request == null) {
            return lines;
        }
        AtomicInteger count = count(request.getAttribute(COUNT, RequestAttributes.SCOPE_REQUEST));
        request.setAttribute(COUNT, count, RequestAttributes.SCOPE_REQUEST);
        return lines.peek(line -> count.incrementAndGet());
    }

    /** Those of {@code request}. */
    public static int of(HttpServletRequest request) {
        return count(request.getAttribute(COUNT)).get();
    }

    private static AtomicInteger count(@Nullable Object known) {
        return known instanceof AtomicInteger count ? count : new AtomicInteger();
    }
}
