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
public record EscalationSteps(
        @Nullable LocalDate remindedOn,
        List<LocalDate> limits,
        @Nullable LocalDate chosenOn) {

    static final EscalationSteps NOT = new EscalationSteps(null, List.of(), null);

    EscalationSteps reminded(LocalDate on) {
        return new EscalationSteps(on, limits, chosenOn);
    }

    EscalationSteps limited(@Nullable LocalDate lastDay) {
        List<LocalDate> all =
                Stream.concat(limits.stream(), Stream.ofNullable(lastDay)).toList();
        return new EscalationSteps(remindedOn, all, chosenOn);
    }

    EscalationSteps chosen(LocalDate on) {
        return new EscalationSteps(remindedOn, limits, on);
    }
}
