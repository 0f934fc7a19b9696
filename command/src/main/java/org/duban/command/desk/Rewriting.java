package org.duban.command.desk;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.duban.command.CommandRefused;
import org.duban.command.CommonRule;
import org.duban.command.handling.LetterReceipt;
import org.duban.command.lawinspection.InspectionTerm;
import org.duban.command.rules.DeadlineRules;
import org.duban.events.CaseEvent;
import org.duban.events.Deadline;
import org.duban.events.handling.OpinionEvent.OpinionLetterDelivered;
import org.duban.events.lawinspection.PreparationEvent.InspectedOrganNotified;
import org.duban.events.ledger.codec.EventCodec;
import org.duban.events.ledger.codec.UnreadableEvent;
import org.jspecify.annotations.Nullable;

/**
 * Changes what was typed wrongly in an event, and counts again what was counted from that for the event itself.
 *
 * @param today the day on which that is recorded
 */
record Rewriting(EventCodec codec, DeadlineRules rules, LocalDate today) {

    /** The component that is a deadline and yet typed: the day that a notice sets. */
    static final String SELF_CHECK_BY = "selfCheckBy";

    /**
     * The event with other components.
     *
     * @param changes what is to be said, by component name
     * @throws CommandRefused if such an event cannot be
     */
    CaseEvent changed(CaseEvent old, Map<String, Object> changes) {
        Map<String, Object> plain = new HashMap<>(changes);
        boolean asked = old instanceof InspectedOrganNotified && plain.containsKey(SELF_CHECK_BY);
        Object day = asked ? plain.remove(SELF_CHECK_BY) : null;
        try {
            CaseEvent counted = counted(old, received(old, inTime((CaseEvent) codec.changed(old, plain))));
            return asked ? asked((InspectedOrganNotified) counted, day) : counted;
        } catch (UnreadableEvent | DateTimeException e) {
            throw (CommandRefused) new CommandRefused(CommonRule.CORRECTION_DOES_NOT_FIT).initCause(e);
        }
    }

    private CaseEvent inTime(CaseEvent typed) {
        Decider.notAfter(typed.occurredOn(), today);
        return typed;
    }

    private CaseEvent counted(CaseEvent old, CaseEvent typed) {
        LocalDate on = typed.occurredOn();
        return on.equals(old.occurredOn()) ? typed : new EventDeadlines(rules.changes()).from(typed, on);
    }

    /** A letter whose days are other ones counts as received by the same rule as when it was recorded. */
    private CaseEvent received(CaseEvent old, CaseEvent typed) {
        if (!(old instanceof OpinionLetterDelivered before && typed instanceof OpinionLetterDelivered letter)) {
            return typed;
        }
        boolean receipt = !letter.occurredOn().equals(before.occurredOn());
        if (!receipt && letter.sentOn().equals(before.sentOn())) {
            return letter;
        }
        LocalDate receivedOn = receipt || !before.receiptDeemed() ? letter.occurredOn() : LocalDate.MAX;
        return inTime(received(letter, LetterReceipt.of(rules, letter.sentOn(), receivedOn)));
    }

    private static OpinionLetterDelivered received(OpinionLetterDelivered letter, LetterReceipt receipt) {
        return new OpinionLetterDelivered(
                letter.caseId(),
                letter.documentNo(),
                letter.sentOn(),
                receipt.deemed(),
                letter.attachments(),
                letter.handleBy(),
                receipt.on());
    }

    private InspectedOrganNotified asked(InspectedOrganNotified notice, @Nullable Object day) {
        LocalDate on = notice.occurredOn();
        Deadline by =
                day == null ? null : rules.decided(InspectionTerm.SELF_CHECK, on, LocalDate.parse(day.toString()));
        return new InspectedOrganNotified(notice.caseId(), notice.documentNo(), by, on);
    }
}
