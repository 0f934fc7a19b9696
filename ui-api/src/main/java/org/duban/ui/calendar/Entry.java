package org.duban.ui.calendar;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A day in a calendar by which something is due.
 *
 * @param uid always the same for the same duty
 * @param sequence rises with every change of the case, and so whenever the day changed
 * @param changedAt when the case last changed
 */
record Entry(String uid, LocalDate on, String summary, URI link, int sequence, Instant changedAt) {}
