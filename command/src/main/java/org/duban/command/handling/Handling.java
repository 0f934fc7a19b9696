package org.duban.command.handling;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.duban.command.CaseBasis;
import org.duban.command.CommandRefused;
import org.duban.command.CommonRule;
import org.duban.command.Context;
import org.duban.command.Steps;
import org.duban.command.duty.Duties;
import org.duban.command.duty.Duty;
import org.duban.command.duty.DutyChange;
import org.duban.command.duty.DutyFold;
import org.duban.command.duty.DutyTerm;
import org.duban.command.duty.Misses;
import org.duban.command.handling.ItemCommand.PassLookBack;
import org.duban.command.handling.ItemCommand.ReopenItem;
import org.duban.events.CaseEvent;
import org.duban.events.Deadline;
import org.duban.events.ItemId;
import org.duban.events.UnitId;
import org.duban.events.handling.ClosingEvent;
import org.duban.events.handling.DutyEvent;
import org.duban.events.handling.DutyId;
import org.duban.events.handling.DutyKind;
import org.duban.events.handling.HandlingEvent;
import org.duban.events.handling.ItemEvent;
import org.duban.events.handling.OpinionEvent;
import org.duban.events.handling.ReportEvent;
import org.duban.events.handling.ReportEvent.ReRectificationOrdered;
import org.duban.events.handling.SessionEvent;
import org.jspecify.annotations.Nullable;

/**
 * The part of a case that every form of supervision shares; a form's case holds one beside its own progress.
 *
 * @param sessions that reports are set down for
 */
public record Handling(
        Opinions opinions, Reporting reporting, Items items, Ending ending, Duties duties, Sessions sessions) {

    /** Nothing has happened yet. */
    public static final Handling NONE =
            new Handling(Opinions.NONE, Reporting.NONE, Items.NONE, Ending.NONE, Duties.NONE, Sessions.NONE);

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
            case EscalationCommand c -> new EscalationRules(this, context).decide(c);
            case SuspensionCommand c -> new SuspensionRules(this, context).decide(c);
            case SessionCommand c -> new SessionRules(this, context).decide(c);
        };
    }

    /** The state after {@code event}, which {@code actor} caused. */
    public Handling evolve(HandlingEvent event, String actor) {
        Handling next = owing(changes(event), event.occurredOn());
        return switch (event) {
            case OpinionEvent e -> next.with(opinions.evolve(e, actor));
            case ReRectificationOrdered e -> next.with(reporting.evolve(e)).with(items.evolve(e));
            case ReportEvent e -> next.with(reporting.evolve(e));
            case ItemEvent e -> next.with(items.evolve(e, actor));
            case ClosingEvent e -> new Handling(opinions, reporting, items, ending.evolve(e), next.duties, sessions);
            case DutyEvent e -> owing(DutyFold.evolve(duties, e));
            case SessionEvent e -> new Handling(opinions, reporting, items, ending, next.duties, sessions.evolve(e));
        };
    }

    /** What {@code event} changes of what is owed, by more than what it says of a single duty. */
    public List<DutyChange> changes(HandlingEvent event) {
        return HandlingDuties.of(event, this);
    }

    /** The state after an event of {@code on} changed what is owed. */
    public Handling owing(List<DutyChange> changes, LocalDate on) {
        return owing(duties.after(changes, on));
    }

    /** The day of the step that {@code event} builds on, which it may not precede. */
    public LocalDate floor(HandlingEvent event, CaseBasis basis) {
        return EarliestDates.of(event, this, basis);
    }

    /** The unit that has the item now; null if none has. */
    public @Nullable UnitId leadUnit(ItemId itemId) {
        return items.get(itemId).leadUnit();
    }

    /** Refuses anything more once the case is closed. */
    public void mustBeOpen() {
        CommandRefused.unless(
                ending.closedOn() == null, CommonRule.CASE_CLOSED, "on", String.valueOf(ending.closedOn()));
    }

    /** The term the item is under, of its review while that takes long; refuses if it was never assigned. */
    public Deadline term(ItemId itemId) {
        return term(HandlingDuties.rectify(itemId), "ItemAssigned");
    }

    /** The term of this round's handling report; refuses if the letter has not arrived. */
    Deadline reportTerm() {
        return term(DutyId.ofRound(DutyKind.HANDLING_REPORT, reporting.round()), "OpinionLetterDelivered");
    }

    /** The term in which the last draft of this round is commented on; refuses if none was sent. */
    Deadline commentTerm() {
        return term(HandlingDuties.lastComment(this), "HandlingReportDraftSentForComment");
    }

    private Deadline term(DutyId id, String step) {
        return duties.get(id)
                .map(Duty::due)
                .orElseThrow(() -> new CommandRefused(CommonRule.STEP_MISSING, "step", step));
    }

    /** The day the session deliberated; refuses if it did not. */
    LocalDate deliberated(CaseBasis basis) {
        LocalDate on = basis.deliberatedOn() == null ? opinions.deliberatedOn() : basis.deliberatedOn();
        return Steps.taken(on, "Deliberation");
    }

    /** What is still owed; nothing once the case is closed. */
    public List<Duty> openDuties() {
        return ending.closedOn() == null
                ? duties.all().stream().filter(Duty::open).toList()
                : List.of();
    }

    /** Until when items may be returned that no unit has taken on; none once the case is closed. */
    public Map<ItemId, Deadline> returnWindows() {
        return ending.closedOn() == null ? items.returnWindows() : Map.of();
    }

    /** Every term of every duty, those that are over first; closing the case ended what was open then. */
    public List<DutyTerm> terms() {
        return duties.terms(ending.closedOn());
    }

    /** Which last days were missed, as far as is known on {@code today}; what a closed case left undone is not owed. */
    public Misses misses(LocalDate today) {
        LocalDate until = ending.closedOn() == null ? today : ending.closedOn();
        return new Misses(duties, until);
    }

    /** The duty of that name; refuses if the case has none. */
    Duty owes(DutyId id) {
        return duties.get(id).orElseThrow(() -> new CommandRefused(HandlingRule.DUTY_UNKNOWN, "duty", id.value()));
    }

    /** The duty of that name; refuses if there is none that is still owed. */
    Duty owed(DutyId id) {
        Duty duty = owes(id);
        CommandRefused.unless(
                duty.open(), HandlingRule.DUTY_MET, "duty", id.value(), "on", String.valueOf(duty.metOn()));
        return duty;
    }

    private Handling owing(Duties next) {
        return new Handling(opinions, reporting, items, ending, next, sessions);
    }

    private Handling with(Opinions next) {
        return new Handling(next, reporting, items, ending, duties, sessions);
    }

    private Handling with(Reporting next) {
        return new Handling(opinions, next, items, ending, duties, sessions);
    }

    private Handling with(Items next) {
        return new Handling(opinions, reporting, next, ending, duties, sessions);
    }
}
