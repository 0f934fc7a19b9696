package org.duban.command.desk;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.duban.command.CommandRefused;
import org.duban.command.CommonRule;
import org.duban.command.Context;
import org.duban.command.CorrectEvent;
import org.duban.command.Steps;
import org.duban.command.handling.DueDates;
import org.duban.command.handling.Invariants;
import org.duban.command.handling.VotePolicy;
import org.duban.events.CaseEvent;
import org.duban.events.EventCorrected;
import org.duban.events.Session;
import org.duban.events.UnitId;
import org.duban.events.handling.ClosingEvent.ReportPublished;
import org.duban.events.handling.HandlingEvent;
import org.duban.events.handling.ReportEvent.SatisfactionVoteHeld;
import org.duban.events.ledger.codec.EventCodec;
import org.duban.events.ledger.history.Corrections;
import org.duban.events.ledger.history.RecordedEvent;

/**
 * The rules of a correction: it changes what an event says, never whose event it is, and the history it leaves must be
 * one that could have been. What was counted from a corrected day, or rests on a corrected date, is counted again.
 */
record Correcting(EventCodec codec, List<RecordedEvent> history, Context context, ZoneId zone) {

    List<EventCorrected> decide(CorrectEvent command) {
        List<RecordedEvent> current = Corrections.applied(history);
        RecordedEvent wrong = find(command.eventId(), current);
        CaseEvent old = (CaseEvent) wrong.event();
        CommandRefused.unless(!(old instanceof EventCorrected), CommonRule.EVENT_UNKNOWN, "event", command.eventId());
        Steps.notBefore(old.occurredOn(), command.occurredOn());
        CaseEvent right = changed(command, old);
        CommandRefused.unless(!right.equals(old), CommonRule.CORRECTION_CHANGES_NOTHING);
        mustHold(right);
        List<EventCorrected> corrections = new ArrayList<>();
        new Followers(new EventDeadlines(context.rules().changes()), wrong, right)
                .among(current)
                .forEach((event, again) -> corrections.add(correction(command, event, again)));
        mustFitInTime(corrections);
        return corrections;
    }

    private static RecordedEvent find(String eventId, List<RecordedEvent> events) {
        return events.stream()
                .filter(recorded -> recorded.id().equals(eventId))
                .findFirst()
                .orElseThrow(() -> new CommandRefused(CommonRule.EVENT_UNKNOWN, "event", eventId));
    }

    private CaseEvent changed(CorrectEvent command, CaseEvent old) {
        command.changes().keySet().forEach(name -> Correctable.mustBe(old, name));
        return new Rewriting(codec, context.rules(), context.today()).changed(old, command.changes());
    }

    /** Refuses content that no command could have led to. */
    private void mustHold(CaseEvent right) {
        Parts.values(right, Session.class).forEach(Steps::quorum);
        Parts.values(right, UnitId.class)
                .forEach(unitId -> CommandRefused.unless(
                        context.directory().unit(unitId).isPresent(), CommonRule.UNIT_UNKNOWN, "unit", unitId.value()));
        EventDeadlines.set(right).forEach(due -> DueDates.mustNotPrecede(due, right.occurredOn()));
        if (right instanceof SatisfactionVoteHeld vote) {
            VotePolicy.mustHold(vote);
        }
    }

    private static EventCorrected correction(CorrectEvent command, RecordedEvent wrong, CaseEvent right) {
        return new EventCorrected(command.caseId(), wrong.id(), right, command.reason(), command.occurredOn());
    }

    private void mustFitInTime(List<EventCorrected> corrections) {
        CaseState state = CaseState.NONE;
        List<RecordedEvent> before = Corrections.applied(history);
        List<RecordedEvent> after = corrected(history, corrections);
        for (int i = 0; i < after.size(); i++) {
            RecordedEvent recorded = after.get(i);
            CaseEvent event = (CaseEvent) recorded.event();
            LocalDate recordedOn = LocalDate.ofInstant(recorded.recordedAt(), zone);
            Decider.notAfter(event.occurredOn(), recordedOn);
            Steps.notBefore(state.floor(event), event.occurredOn());
            // What was published must still be fit for it, whichever earlier event says now what it is.
            if (event instanceof ReportPublished || !event.equals(before.get(i).event())) {
                mustHold(event, state);
            }
            state = state.evolve(event, recorded.meta().actor());
        }
    }

    /** Refuses content that no command could have led to in the state before the event. */
    private void mustHold(CaseEvent event, CaseState state) {
        if (event instanceof HandlingEvent shared) {
            new Invariants(state.handling(), state.existing().progress().basis(), context).mustHold(shared);
        } else {
            Forms.of(event).ifPresent(form -> form.mustHold(event, context));
        }
    }

    /** The history as it reads once {@code corrections} are recorded. */
    static List<RecordedEvent> corrected(List<RecordedEvent> history, List<EventCorrected> corrections) {
        Map<String, CaseEvent> right =
                corrections.stream().collect(Collectors.toMap(EventCorrected::eventId, EventCorrected::corrected));
        return Corrections.applied(history).stream()
                .map(recorded -> right.containsKey(recorded.id()) ? recorded.with(right.get(recorded.id())) : recorded)
                .toList();
    }
}
