package org.duban.command.desk;

import java.time.LocalDate;
import java.util.function.Function;
import org.duban.command.CaseCommand;
import org.duban.events.CaseEvent;
import org.duban.events.handling.DutyId;
import org.duban.events.handling.DutyKind;
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
        Class<? extends CaseEvent> event,
        String component,
        DutyId duty,
        LocalDate typed,
        LocalDate right,
        LocalDate later,
        Function<LocalDate, CaseCommand[]> teller) {

    CaseCommand[] told(LocalDate day) {
        return teller.apply(day);
    }

    boolean mayBePutOff() {
        boolean ofReport = duty.equals(DutyId.of(DutyKind.HANDLING_REPORT));
        return ofReport || (duty.itemId().isPresent() && event != ItemDeferred.class);
    }

    @Override
    public String toString() {
        return event.getSimpleName() + "." + component + " " + typed + " -> " + right + ", " + duty;
    }
}
