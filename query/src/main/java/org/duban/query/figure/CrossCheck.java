package org.duban.query.figure;

import java.util.List;

/**
 * Whether figures fit one another.
 *
 * @param id stable; what it says stands in the bundles under {@code check.ID}
 * @param figures those it looks at
 */
public record CrossCheck(String id, Fit outcome, List<String> figures) {

    /** What a check came to. */
    public enum Fit {
        HOLDS,
        /** The figures do not fit, and somebody has to look. */
        BROKEN,
        /** One of the figures has no value. */
        UNKNOWN
    }
}
