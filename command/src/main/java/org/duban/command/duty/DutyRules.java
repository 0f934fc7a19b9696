package org.duban.command.duty;

import java.util.List;
import org.duban.command.Context;
import org.duban.events.Event;

/** The rules of what people do about one duty, whatever stream it belongs to. */
public record DutyRules(Duties duties, Context context) {

    /**
     * The events {@code command} leads to.
     *
     * @throws CommandRefused if a rule forbids it
     */
    public List<Event> decide(DutyCommand command) {
        return switch (command) {
            case EscalationCommand c -> new EscalationRules(duties, context).decide(c);
            case SuspensionCommand c -> new SuspensionRules(duties, context).decide(c);
        };
    }
}
