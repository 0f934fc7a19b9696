package org.duban.command.duty;

import java.time.LocalDate;

/**
 * A last day that is on record as missed.
 *
 * @param stage 1 for the deadline, more for the limits set after it
 */
public record Missed(int stage, LocalDate on) {}
