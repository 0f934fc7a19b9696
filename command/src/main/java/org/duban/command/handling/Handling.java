package org.duban.command.handling;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.duban.command.Author;
import org.duban.command.CaseBasis;
import org.duban.command.CommandRefused;
import org.duban.command.CommonRule;
import org.duban.command.Steps;
import org.duban.command.duty.Duties;
import org.duban.command.duty.Duty;
import org.duban.events.Deadline;
import org.duban.events.DutyId;
import org.duban.events.ItemId;
import org.duban.events.UnitId;
import org.duban.events.handling.ClosingEvent;
import org.duban.events.handling.DeliberationEvent;
import org.duban.events.handling.HandlingDuty;
import org.duban.events.handling.HandlingEvent;
import org.duban.events.handling.ItemEvent;
import org.duban.events.handling.OpinionEvent;
import org.duban.events.handling.ReportEvent;
import org.duban.events.handling.ReportEvent.HandlingReportSubmitted;
import org.duban.events.handling.ReportEvent.ReRectificationOrdered;
import org.duban.events.handling.SessionEvent;
import org.jspecify.annotations.Nullable;

/**
 * The part of a case that forms of supervision share; each takes part in the processes it chooses.
 *
 * @param deliberation what the session did beyond hearing the report
 * @param reports each organ's handling report
 * @param sessions that reports are set down for
 * @param duties what the case owes and owed
 */
public record Handling(
        Deliberation deliberation,
        Opinions opinions,
        Reports reports,
        Items items,
        Ending ending,
        Sessions sessions,
        Duties duties) {

    /** Nothing has happened yet. */
    public static final Handling NONE = new Handling(
            Deliberation.NONE, Opinions.NONE, Reports.NONE, Items.NONE, Ending.NONE, Sessions.NONE, Duties.NONE);

    /** The state after {@code event}, which {@code author} caused. */
    public Handling evolve(HandlingEvent event, Author author) {
        return switch (event) {
            case DeliberationEvent e ->
                new Handling(deliberation.evolve(e), opinions, reports, items, ending, sessions, duties);
            case OpinionEvent e ->
                new Handling(deliberation, opinions.evolve(e, author), reports, items, ending, sessions, duties);
            case ReRectificationOrdered e -> with(items.evolve(e));
            case ReportEvent e -> reported(e);
            case ItemEvent e -> with(items.evolve(e, author));
            case ClosingEvent e ->
                new Handling(deliberation, opinions, reports, items, ending.evolve(e), sessions, duties);
            case SessionEvent e ->
                new Handling(deliberation, opinions, reports, items, ending, sessions.evolve(e), duties);
        };
    }

    /** The same with these duties. */
    public Handling owing(Duties next) {
        return new Handling(deliberation, opinions, reports, items, ending, sessions, next);
    }

    /** The unit that has the item now; null if none has. */
    public @Nullable UnitId leadUnit(ItemId itemId) {
        return items.get(itemId).leadUnit();
    }

    /** The units that assist with the item now. */
    public List<UnitId> assistingUnits(ItemId itemId) {
        return items.get(itemId).assisting().units();
    }

    /** Refuses anything more once the case is closed. */
    public void mustBeOpen() {
        CommandRefused.unless(
                ending.closedOn() == null, HandlingRule.CASE_CLOSED, "on", String.valueOf(ending.closedOn()));
    }

    /** The term the item is under, of its review while that takes long; refuses if it was never assigned. */
    Deadline term(ItemId itemId) {
        return term(HandlingDuty.RECTIFICATION_ITEM.of(itemId), "ItemAssigned");
    }

    /** The term of a duty; refuses if the step that opens it was not taken. */
    Deadline term(DutyId id, String step) {
        return duties.get(id)
                .map(Duty::due)
                .orElseThrow(() -> new CommandRefused(CommonRule.STEP_MISSING, "step", step));
    }

    /** The day the session deliberated; refuses if it did not. */
    LocalDate deliberated(CaseBasis basis) {
        return Steps.taken(deliberatedOn(basis), "Deliberation");
    }

    /** The day the session deliberated; null if it did not. */
    @Nullable
    LocalDate deliberatedOn(CaseBasis basis) {
        return basis.deliberatedOn() == null ? deliberation.heldOn() : basis.deliberatedOn();
    }

    /** The day of a deliberation that the form has no event of its own for; null if there was none. */
    public @Nullable LocalDate deliberationHeldOn() {
        return deliberation.heldOn();
    }

    /** Whether the session adopted a decision or a resolution. */
    public boolean isDecided() {
        return deliberation.resolutions() > 0;
    }

    /** What is still owed. */
    public List<Duty> openDuties() {
        return duties.open();
    }

    /** Until when items may be returned that no unit has taken on; none once the case is closed. */
    public Map<ItemId, Deadline> returnWindows() {
        return ending.closedOn() == null ? items.returnWindows() : Map.of();
    }

    /** The day the case was closed; null while it is open. */
    public @Nullable LocalDate closedOn() {
        return ending.closedOn();
    }

    private Handling reported(ReportEvent event) {
        Ending told = event instanceof HandlingReportSubmitted ? ending.reported() : ending;
        return new Handling(deliberation, opinions, reports.evolve(event), items, told, sessions, duties);
    }

    private Handling with(Items next) {
        return new Handling(deliberation, opinions, reports, next, ending, sessions, duties);
    }
}
