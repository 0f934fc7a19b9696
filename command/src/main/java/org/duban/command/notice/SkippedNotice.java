package org.duban.command.notice;

import java.time.LocalDate;

/**
 * A notice that nobody gets.
 *
 * @param on the day on which that was decided
 */
public record SkippedNotice(LocalDate on) {}
