package org.duban.command.rules;

import java.time.LocalDate;

/**
 * What counting a term came to.
 *
 * @param unrolledOn the day before it moved to a working day
 * @param dueOn the last day in time
 * @param provisional whether the answer hung on a day whose year has no published calendar
 */
record CountedDate(LocalDate unrolledOn, LocalDate dueOn, boolean provisional) {}
