package org.duban.command.rules;

import java.time.LocalDate;
import java.util.List;
import org.duban.events.Derivation.Roll;
import org.duban.events.Derivation.SkippedDay;

/**
 * What counting a term came to.
 *
 * @param unrolledOn the day before it moved to a working day
 * @param dueOn the last day in time
 * @param roll where it was to move
 * @param skipped the days passed over, in the order they were met
 * @param provisional whether the answer hung on a day whose year has no published calendar
 */
record CountedDate(LocalDate unrolledOn, LocalDate dueOn, Roll roll, List<SkippedDay> skipped, boolean provisional) {}
