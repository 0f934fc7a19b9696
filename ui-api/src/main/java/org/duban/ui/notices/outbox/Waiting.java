package org.duban.ui.notices.outbox;

import java.time.Instant;
import org.duban.ui.notices.Notice;

/**
 * A notice that is to be sent.
 *
 * @param due when it may be sent
 */
record Waiting(Notice notice, Instant due) {}
