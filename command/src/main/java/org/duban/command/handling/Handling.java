package org.duban.command.handling;

import java.time.LocalDate;
import java.util.List;
import org.duban.command.CaseBasis;
import org.duban.command.CommandRefused;
import org.duban.command.Context;
import org.duban.command.Rule;
import org.duban.command.Steps;
import org.duban.command.handling.ItemCommand.PassLookBack;
import org.duban.command.handling.ItemCommand.ReopenItem;
import org.duban.events.CaseEvent;
import org.duban.events.ItemId;
import org.duban.events.UnitId;
import org.duban.events.handling.ClosingEvent;
import org.duban.events.handling.HandlingEvent;
import org.duban.events.handling.ItemEvent;
import org.duban.events.handling.OpinionEvent;
import org.duban.events.handling.ReportEvent;
import org.duban.events.handling.ReportEvent.ReRectificationOrdered;
import org.jspecify.annotations.Nullable;

/** The part of a case that every form of supervision shares; a form's case holds one beside its own progress. */
public record Handling(Opinions opinions, Reporting reporting, Items items, Ending ending) {

    /** Nothing has happened yet. */
    public static final Handling NONE = new Handling(Opinions.NONE, Reporting.NONE, Items.NONE, Ending.NONE);

    /**
     * The events {@code command} leads to, oldest first.
     *
     * @throws CommandRefused if a rule forbids it
     */
    public List<? extends CaseEvent> decide(HandlingCommand command, CaseBasis basis, Context context) {
        if (!(command instanceof ReopenItem || command instanceof PassLookBack)) {
            mustBeOpen();
        }
        return switch (command) {
            case OpinionCommand c -> new OpinionRules(this, basis, context).decide(c);
            case ReportCommand c -> new ReportRules(this, basis, context).decide(c);
            case ItemCommand c -> new ItemRules(this, basis, context).decide(c);
            case ClosingCommand c -> new ClosingRules(this, basis).decide(c);
        };
    }

    /** The state after {@code event}, which {@code actor} caused. */
    public Handling evolve(HandlingEvent event, String actor) {
        return switch (event) {
            case OpinionEvent e -> new Handling(opinions.evolve(e, actor), reporting, items, ending);
            case ReRectificationOrdered e -> new Handling(opinions, reporting.evolve(e), items.evolve(e), ending);
            case ReportEvent e -> new Handling(opinions, reporting.evolve(e), items, ending);
            case ItemEvent e -> new Handling(opinions, reporting, items.evolve(e, actor), ending);
            case ClosingEvent e -> new Handling(opinions, reporting, items, ending.evolve(e));
        };
    }

    /** The day of the step that {@code event} builds on, which it may not precede. */
    public LocalDate floor(HandlingEvent event, CaseBasis basis) {
        return Floors.of(event, this, basis);
    }

    /** The unit that has the item now; null if none has. */
    public @Nullable UnitId leadUnit(ItemId itemId) {
        return items.get(itemId).leadUnit();
    }

    /** Refuses anything more once the case is closed. */
    public void mustBeOpen() {
        CommandRefused.unless(ending.closedOn() == null, Rule.CASE_CLOSED, "on", String.valueOf(ending.closedOn()));
    }

    /** The day the session deliberated; refuses if it did not. */
    LocalDate deliberated(CaseBasis basis) {
        LocalDate on = basis.deliberatedOn() == null ? opinions.deliberatedOn() : basis.deliberatedOn();
        return Steps.taken(on, "Deliberation");
    }
}
