package org.duban.ui.audit;

import java.time.Duration;

/**
 * How much is looked at, and how often.
 *
 * @param cycle within which everything has its turn; none is looked at if it is zero
 * @param streams at most at once
 * @param files at most at once
 */
public record AuditPace(Duration cycle, int streams, int files) {

    /** Whether anything is looked at. */
    public boolean works() {
        return !cycle.isZero();
    }
}
