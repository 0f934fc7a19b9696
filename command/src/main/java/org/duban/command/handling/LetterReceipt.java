package org.duban.command.handling;

import java.time.LocalDate;
import org.duban.command.Steps;
import org.duban.command.rules.DeadlineRules;

/**
 * When a letter counts as received.
 *
 * @param deemed whether no receipt was recorded in time, so that it counts as received by then
 */
public record LetterReceipt(LocalDate on, boolean deemed) {

    /**
     * Of a letter sent on one day.
     *
     * @param receivedOn the day on the receipt; {@link LocalDate#MAX} without one
     */
    public static LetterReceipt of(DeadlineRules rules, LocalDate sentOn, LocalDate receivedOn) {
        LocalDate latest = Steps.taken(
                rules.counted(HandlingTerm.RECEIPT_DEEMED, sentOn).dueOn(), HandlingTerm.RECEIPT_DEEMED.name());
        boolean deemed = receivedOn.isAfter(latest);
        return new LetterReceipt(deemed ? latest : receivedOn, deemed);
    }
}
