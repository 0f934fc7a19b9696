package org.duban.command.handling;

import java.time.LocalDate;
import java.util.List;
import org.duban.command.CommandRefused;
import org.duban.command.CommonRule;
import org.duban.command.Context;
import org.duban.command.handling.ItemCommand.AssistingDay;
import org.duban.command.handling.ItemCommand.SendAssistingOpinion;
import org.duban.events.Deadline;
import org.duban.events.DutyId;
import org.duban.events.Event;
import org.duban.events.UnitId;
import org.duban.events.handling.HandlingDuty;
import org.duban.events.handling.ItemEvent.AssistingOpinionSent;
import org.duban.events.handling.ItemEvent.AssistingTerm;
import org.duban.events.handling.ItemState;
import org.jspecify.annotations.Nullable;

/** The rules of the units that assist with an item. */
record AssistingRules(Handling handling, Context context) {

    /**
     * The terms of those that were given a day. Their opinions go into the lead unit's answer, so none is due after it;
     * a lead unit that is late already leaves that to the office, within the organ's own term.
     *
     * @param lead by when the lead unit owes its result
     * @param last the last day of the item's organ, after which it may set none for its units; null if there is none
     */
    List<AssistingTerm> terms(
            @Nullable List<AssistingDay> days, Deadline lead, @Nullable LocalDate last, LocalDate on) {
        return days == null
                ? List.of()
                : days.stream().map(day -> term(day, lead, last, on)).toList();
    }

    private AssistingTerm term(AssistingDay day, Deadline lead, @Nullable LocalDate last, LocalDate on) {
        CommandRefused.unless(
                DueDates.isWithin(lead.dueOn(), on, day.dueOn()),
                HandlingRule.ASSISTING_AFTER_LEAD,
                "due",
                day.dueOn().toString(),
                "last",
                String.valueOf(lead.dueOn()));
        DueDates.mustNotExceed(last, on, day.dueOn());
        Deadline due = DueDates.decided(context, HandlingTerm.ASSISTING_OPINION, on, day.dueOn());
        return new AssistingTerm(day.unit(), due);
    }

    List<Event> send(SendAssistingOpinion c, Item item) {
        item.in(
                ItemState.ASSIGNED,
                ItemState.RETURNED,
                ItemState.ACCEPTED_BY_UNIT,
                ItemState.REWORK,
                ItemState.SUBMITTED,
                ItemState.ACCEPTED,
                ItemState.LONG_TERM);
        UnitId unit =
                item.assisting().of(context.actor()).orElseThrow(() -> new CommandRefused(CommonRule.NOT_YOUR_UNIT));
        DutyId duty = HandlingDuty.ASSISTING_OPINION.of(c.itemId(), unit);
        if (handling.duties().get(duty).isPresent()) {
            handling.duties().owed(duty);
        }
        return List.of(new AssistingOpinionSent(c.caseId(), c.itemId(), unit, c.opinion(), c.occurredOn()));
    }
}
