package org.duban.command.handling;

import java.util.List;
import org.duban.command.CaseBasis;
import org.duban.command.CaseForm;
import org.duban.command.Context;
import org.duban.command.FormState;
import org.duban.command.handling.ItemCommand.PassLookBack;
import org.duban.command.handling.ItemCommand.ReopenItem;
import org.duban.events.Event;

/**
 * The rules of the shared processes, each in a class of its own.
 *
 * @param progress how far the form itself has come
 */
public record HandlingRules(CaseForm<?, ?, ?> form, Handling handling, FormState progress, Context context) {

    /**
     * The events {@code command} leads to, oldest first.
     *
     * @throws CommandRefused if a rule forbids it
     */
    public List<? extends Event> decide(HandlingCommand command) {
        if (!(command instanceof ReopenItem || command instanceof PassLookBack)) {
            handling.mustBeOpen();
        }
        CaseBasis basis = progress.basis();
        return switch (command) {
            case DeliberationCommand c -> new DeliberationRules(handling, basis, context).decide(c);
            case OpinionCommand c -> new OpinionRules(form, handling, basis, context).decide(c);
            case ReportCommand c -> new ReportRules(form, handling, basis, context).decide(c);
            case ItemCommand c -> new ItemRules(handling, basis, context).decide(c);
            case ClosingCommand c -> new ClosingRules(handling, progress, basis).decide(c);
            case SessionCommand c -> new SessionRules(form, handling, progress, context).decide(c);
        };
    }
}
