package org.duban.ui.reads;

import java.util.function.Consumer;
import org.springframework.http.HttpHeaders;

/** Says of an answer that it tells how something was before an event that could not be read. */
final class Staleness {

    private static final String HEADER = "Duban-Stale";

    private Staleness() {}

    /** Marks an answer, if it is {@code stale}. */
    static Consumer<HttpHeaders> marking(boolean stale) {
        return headers -> {
            if (stale) {
                headers.set(HEADER, "true");
            }
        };
    }
}
