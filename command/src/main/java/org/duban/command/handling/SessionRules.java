package org.duban.command.handling;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.duban.command.CommandRefused;
import org.duban.command.Context;
import org.duban.command.Steps;
import org.duban.command.handling.SessionCommand.MarkSessionDutyDone;
import org.duban.command.handling.SessionCommand.MoveSession;
import org.duban.command.handling.SessionCommand.ScheduleSession;
import org.duban.command.rules.Term;
import org.duban.events.CaseEvent;
import org.duban.events.Deadline;
import org.duban.events.handling.DutyId;
import org.duban.events.handling.DutyKind;
import org.duban.events.handling.SessionEvent.MovedTerm;
import org.duban.events.handling.SessionEvent.SessionDutyDone;
import org.duban.events.handling.SessionEvent.SessionMoved;
import org.duban.events.handling.SessionEvent.SessionScheduled;
import org.duban.events.handling.SessionEvent.SessionTerm;

/** The rules of what must be done before a session. */
record SessionRules(Handling handling, Context context) {

    /** By whose rule each duty before a session is counted, the earliest first. */
    private static final Map<DutyKind, Term> TERMS = new EnumMap<>(Map.of(
            DutyKind.SESSION_DRAFT, HandlingTerm.SWR_DRAFT,
            DutyKind.SESSION_REPORT, HandlingTerm.SWR_FINAL,
            DutyKind.SESSION_DISTRIBUTION, HandlingTerm.SWR_DISTRIBUTE,
            DutyKind.SESSION_NOTICE, HandlingTerm.SESSION_NOTICE));

    List<CaseEvent> decide(SessionCommand command) {
        return switch (command) {
            case ScheduleSession c -> List.of(schedule(c));
            case MoveSession c -> List.of(move(c));
            case MarkSessionDutyDone c -> List.of(done(c));
        };
    }

    private CaseEvent schedule(ScheduleSession c) {
        Steps.notTaken(handling.sessions().get(c.purpose()), "SessionScheduled");
        mustLieAhead(c.sessionOn(), c.occurredOn());
        List<SessionTerm> terms = c.purpose().duties().stream()
                .map(kind ->
                        new SessionTerm(c.purpose().duty(kind), context.rules().counted(term(kind), c.sessionOn())))
                .toList();
        return new SessionScheduled(c.caseId(), c.purpose(), c.session(), c.sessionOn(), terms, c.occurredOn());
    }

    private CaseEvent move(MoveSession c) {
        LocalDate before = Steps.taken(handling.sessions().get(c.purpose()), "SessionScheduled");
        mustLieAhead(c.sessionOn(), c.occurredOn());
        CommandRefused.unless(!c.sessionOn().equals(before), HandlingRule.SESSION_NOT_MOVED, "on", before.toString());
        List<MovedTerm> terms = c.purpose().duties().stream()
                .map(kind -> moved(c.purpose().duty(kind), kind, c.sessionOn()))
                .toList();
        return new SessionMoved(c.caseId(), c.purpose(), c.reason(), before, c.sessionOn(), terms, c.occurredOn());
    }

    private MovedTerm moved(DutyId duty, DutyKind kind, LocalDate sessionOn) {
        Deadline before = handling.owes(duty).due();
        return new MovedTerm(duty, before, context.rules().counted(term(kind), sessionOn));
    }

    private CaseEvent done(MarkSessionDutyDone c) {
        handling.owed(c.duty());
        CommandRefused.unless(
                TERMS.containsKey(c.duty().kind()),
                HandlingRule.DUTY_UNKNOWN,
                "duty",
                c.duty().value());
        return new SessionDutyDone(c.caseId(), c.duty(), c.occurredOn());
    }

    private static Term term(DutyKind kind) {
        return TERMS.getOrDefault(kind, HandlingTerm.SESSION_NOTICE);
    }

    private static void mustLieAhead(LocalDate sessionOn, LocalDate on) {
        CommandRefused.unless(
                sessionOn.isAfter(on), HandlingRule.SESSION_OVER, "session", sessionOn.toString(), "on", on.toString());
    }
}
