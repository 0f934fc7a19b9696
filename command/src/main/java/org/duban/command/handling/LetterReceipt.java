package org.duban.command.handling;

import java.time.LocalDate;
import org.duban.command.Steps;
import org.duban.command.rules.DeadlineRules;

/**
 * When a letter counts as received: on the day of its receipt, or while there is none on the last day allowed for one.
 *
 * @param deemed whether there is no receipt
 */
public record LetterReceipt(LocalDate on, boolean deemed) {

    /** With a receipt of that day, however late it is: no text shortens the organ's term. */
    public static LetterReceipt on(LocalDate day) {
        return new LetterReceipt(day, false);
    }

    /** Without one, of a letter sent on that day. */
    public static LetterReceipt deemed(DeadlineRules rules, LocalDate sentOn) {
        LocalDate latest = Steps.taken(
                rules.counted(HandlingTerm.RECEIPT_DEEMED, sentOn).dueOn(), HandlingTerm.RECEIPT_DEEMED.name());
        return new LetterReceipt(latest, true);
    }
}
