package org.duban.command.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was done about a duty in its present term.
 *
 * @param remindedOn the day of the reminder letter; null before
 * @param limits the last days set after the deadline was missed, oldest first
 * @param chosenOn the day the Standing Committee chose a measure; null before
 */
public record Chased(
        @Nullable LocalDate remindedOn,
        List<LocalDate> limits,
        @Nullable LocalDate chosenOn) {

    static final Chased NOT = new Chased(null, List.of(), null);

    Chased reminded(LocalDate on) {
        return new Chased(on, limits, chosenOn);
    }

    Chased limited(@Nullable LocalDate lastDay) {
        List<LocalDate> all =
                Stream.concat(limits.stream(), Stream.ofNullable(lastDay)).toList();
        return new Chased(remindedOn, all, chosenOn);
    }

    Chased chosen(LocalDate on) {
        return new Chased(remindedOn, limits, on);
    }
}
