package org.duban.ui.calendar;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The last day in time of a duty, as it was set last.
 *
 * @param number how often it had been changed before, from 0
 * @param at when the last change was recorded
 */
record EntryRevision(@Nullable LocalDate dueOn, int number, Instant at) {}
