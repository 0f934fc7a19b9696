package org.duban.ui.notices.outbox;

import java.time.Instant;
import org.duban.ui.notices.Notice;

/**
 * A notice that is to be sent.
 *
 * @param since when it might first be sent
 * @param failures of its own
 * @param due when it may be sent
 */
record Waiting(Notice notice, Instant since, int failures, Instant due) {

    /** One that was never tried. */
    static Waiting fresh(Notice notice, Instant since) {
        return new Waiting(notice, since, 0, since);
    }

    /** The same after it was tried in vain. */
    Waiting failed(Instant at) {
        return new Waiting(notice, since, failures + 1, at.plus(BackOff.after(failures + 1)));
    }
}
