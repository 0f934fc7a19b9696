package org.duban.ui.calendar;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A day in a calendar by which something is due.
 *
 * @param uid always the same for the same duty
 * @param sequence how often what it shows was changed
 * @param changedAt when that was changed last
 */
record CalendarEntry(String uid, LocalDate on, String summary, URI link, int sequence, Instant changedAt) {}
