package org.duban.command.correction;

import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.duban.command.Command;
import org.duban.events.DutyId;
import org.duban.events.Event;
import org.duban.events.SupervisedOrgan;
import org.duban.events.handling.HandlingDuty;
import org.duban.events.handling.ItemEvent.ItemDeferred;

/**
 * A story one of whose days may be typed wrongly.
 *
 * @param event what says the day, and {@code component} where
 * @param duty whose date hangs on that day
 * @param later a day on which it is owed whichever day was typed
 * @param teller the story, with the day put in
 */
record CorrectionCase(
        Class<? extends Event> event,
        String component,
        DutyId duty,
        LocalDate typed,
        LocalDate right,
        LocalDate later,
        Function<LocalDate, Command[]> teller) {

    Command[] told(LocalDate day) {
        return teller.apply(day);
    }

    boolean mayBePutOff() {
        if (!isDated()) {
            return false;
        }
        boolean ofReport = duty.equals(HandlingDuty.HANDLING_REPORT.of(SupervisedOrgan.GOVERNMENT));
        return ofReport || (HandlingDuty.item(duty).isPresent() && event != ItemDeferred.class);
    }

    /** Whether there is a date, which may be put off and stand still. */
    boolean isDated() {
        return Stream.of(HandlingDuty.ITEM_ASSIGNMENT, HandlingDuty.REVIEW, HandlingDuty.PUBLICATION)
                .noneMatch(kind -> kind.has(duty));
    }

    @Override
    public String toString() {
        return event.getSimpleName() + "." + component + " " + typed + " -> " + right + ", " + duty;
    }
}
