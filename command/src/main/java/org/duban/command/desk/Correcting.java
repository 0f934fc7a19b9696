package org.duban.command.desk;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.duban.command.CommandRefused;
import org.duban.command.Context;
import org.duban.command.CorrectEvent;
import org.duban.command.Rule;
import org.duban.command.Steps;
import org.duban.events.CaseEvent;
import org.duban.events.EventCorrected;
import org.duban.events.ledger.Corrections;
import org.duban.events.ledger.EventCodec;
import org.duban.events.ledger.RecordedEvent;
import org.duban.events.ledger.UnreadableEvent;

/**
 * The rules of a correction: it changes what an event says, never whose event it is, and the history it leaves must be
 * one that could have been. Terms counted from a corrected day are counted again.
 */
record Correcting(EventCodec codec, List<RecordedEvent> history, Context context, ZoneId zone) {

    private static final Set<String> IDENTITY = Set.of("caseId", "itemId", "opinionId");

    List<EventCorrected> decide(CorrectEvent command) {
        List<RecordedEvent> current = Corrections.applied(history);
        RecordedEvent wrong = find(command.eventId(), current);
        CaseEvent old = (CaseEvent) wrong.event();
        CommandRefused.unless(!(old instanceof EventCorrected), Rule.EVENT_UNKNOWN, "event", command.eventId());
        CaseEvent right = changed(command, wrong);
        CommandRefused.unless(!right.equals(old), Rule.CORRECTION_CHANGES_NOTHING);
        List<EventCorrected> corrections = new ArrayList<>();
        corrections.add(correction(command, wrong, right));
        corrections.addAll(followers(command, wrong, right, current));
        mustFitInTime(corrections);
        return corrections;
    }

    private static RecordedEvent find(String eventId, List<RecordedEvent> events) {
        return events.stream()
                .filter(recorded -> recorded.id().equals(eventId))
                .findFirst()
                .orElseThrow(() -> new CommandRefused(Rule.EVENT_UNKNOWN, "event", eventId));
    }

    private CaseEvent changed(CorrectEvent command, RecordedEvent wrong) {
        CaseEvent old = (CaseEvent) wrong.event();
        command.changes()
                .keySet()
                .forEach(name -> CommandRefused.unless(
                        !IDENTITY.contains(name) && !Terms.isDeadline(old, name),
                        Rule.CORRECTION_OF_IDENTITY,
                        "field",
                        name));
        try {
            CaseEvent right = (CaseEvent) codec.changed(old, command.changes());
            return new Terms(context.rules())
                    .recounted(right, old.occurredOn(), right.occurredOn(), Terms.counted(old));
        } catch (UnreadableEvent e) {
            throw (CommandRefused) new CommandRefused(Rule.CORRECTION_DOES_NOT_FIT).initCause(e);
        }
    }

    /** Corrections of the later events whose terms were counted from the same day, by the same rule. */
    private List<EventCorrected> followers(
            CorrectEvent command, RecordedEvent wrong, CaseEvent right, List<RecordedEvent> current) {
        LocalDate before = wrong.event().occurredOn();
        if (before.equals(right.occurredOn())) {
            return List.of();
        }
        Set<String> rules = Terms.counted((CaseEvent) wrong.event());
        Terms terms = new Terms(context.rules());
        List<EventCorrected> followers = new ArrayList<>();
        for (RecordedEvent later : current) {
            if (later.position() > wrong.position() && !(later.event() instanceof EventCorrected)) {
                CaseEvent event = (CaseEvent) later.event();
                CaseEvent recounted = terms.recounted(event, before, right.occurredOn(), rules);
                if (!recounted.equals(event)) {
                    followers.add(correction(command, later, recounted));
                }
            }
        }
        return followers;
    }

    private static EventCorrected correction(CorrectEvent command, RecordedEvent wrong, CaseEvent right) {
        return new EventCorrected(command.caseId(), wrong.id(), right, command.reason(), command.occurredOn());
    }

    private void mustFitInTime(List<EventCorrected> corrections) {
        CaseState state = CaseState.NONE;
        for (RecordedEvent recorded : Corrections.applied(history)) {
            CaseEvent event = corrections.stream()
                    .filter(correction -> correction.eventId().equals(recorded.id()))
                    .map(EventCorrected::corrected)
                    .findFirst()
                    .orElse((CaseEvent) recorded.event());
            LocalDate recordedOn = LocalDate.ofInstant(recorded.recordedAt(), zone);
            CaseDecider.notAfter(event, recordedOn);
            Steps.notBefore(state.floor(event), event.occurredOn());
            state = state.evolve(event, recorded.meta().actor());
        }
    }
}
