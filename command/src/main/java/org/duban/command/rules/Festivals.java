package org.duban.command.rules;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/**
 * Days on which nobody works in any year, whatever its notice says of the days around them.
 *
 * @param days months and days, as {@code --10-01}
 * @param since the day from which that is so
 */
record Festivals(Set<MonthDay> days, LocalDate since) {

    boolean include(LocalDate day) {
        return !day.isBefore(since) && days.contains(MonthDay.from(day));
    }
}
