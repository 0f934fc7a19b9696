package org.duban.command.reading;

import java.time.LocalDate;

/**
 * What one account read on one day.
 *
 * @param day that one
 */
public record ReadOn(LocalDate day) {}
