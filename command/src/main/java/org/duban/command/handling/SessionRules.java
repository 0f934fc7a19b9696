package org.duban.command.handling;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.duban.command.BackwardTerm;
import org.duban.command.CaseBasis;
import org.duban.command.CaseForm;
import org.duban.command.CommandRefused;
import org.duban.command.CommonRule;
import org.duban.command.Context;
import org.duban.command.Steps;
import org.duban.command.duty.Duty;
import org.duban.command.handling.SessionCommand.DropSession;
import org.duban.command.handling.SessionCommand.MarkSessionDutyDone;
import org.duban.command.handling.SessionCommand.ScheduleSession;
import org.duban.command.handling.Sessions.Slot;
import org.duban.command.meeting.Meeting;
import org.duban.command.meeting.Meetings;
import org.duban.events.CaseId;
import org.duban.events.Deadline;
import org.duban.events.DutyId;
import org.duban.events.Event;
import org.duban.events.Responsible;
import org.duban.events.handling.HandlingDuty;
import org.duban.events.handling.SessionEvent.SessionDropped;
import org.duban.events.handling.SessionEvent.SessionDutyDone;
import org.duban.events.handling.SessionEvent.SessionScheduled;
import org.duban.events.handling.SessionEvent.SessionTerm;
import org.duban.events.meeting.MeetingEvent.AgendaItemDropped;
import org.duban.events.meeting.MeetingEvent.AgendaItemPlaced;
import org.duban.events.meeting.MeetingEvent.MeetingKind;

/** The rules of what must be done before a session. */
record SessionRules(CaseForm<?, ?, ?> form, Handling handling, CaseBasis basis, Context context) {

    List<Event> decide(SessionCommand command) {
        return switch (command) {
            case ScheduleSession c -> schedule(c);
            case DropSession c -> drop(c);
            case MarkSessionDutyDone c -> List.of(done(c));
        };
    }

    /** A purpose may be set down again once the session before is over or was dropped. */
    private List<Event> schedule(ScheduleSession c) {
        List<BackwardTerm> before = form.purposes().get(c.purpose());
        if (before == null) {
            throw new CommandRefused(
                    HandlingRule.PURPOSE_UNKNOWN, "purpose", c.purpose(), "known", String.join(" ", form.purposes().keySet()));
        }
        Meeting meeting = Meetings.known(context, c.session());
        Meetings.mustBe(meeting, MeetingKind.STANDING_COMMITTEE);
        handling.sessions()
                .current(c.purpose())
                .filter(slot -> !slot.on().isBefore(c.occurredOn()))
                .ifPresent(slot -> Steps.notTaken(slot.on(), "SessionScheduled"));
        mustLieAhead(meeting.startsOn(), c.occurredOn());
        int number = handling.sessions().count(c.purpose()) + 1;
        List<SessionTerm> terms = meeting.shortNotice()
                ? List.of()
                : before.stream()
                        .flatMap(term -> terms(term, c.purpose(), number, meeting.startsOn()))
                        .toList();
        return List.of(
                new SessionScheduled(
                        c.caseId(), c.purpose(), c.session(), meeting.startsOn(), terms, c.occurredOn()),
                new AgendaItemPlaced(c.session(), c.caseId(), c.purpose(), c.occurredOn()));
    }

    private Stream<SessionTerm> terms(BackwardTerm term, String purpose, int number, LocalDate sessionOn) {
        Deadline due = context.rules().counted(form.term(term.term()), sessionOn);
        String which = purpose.toLowerCase(Locale.ROOT).replace('_', '-') + (number == 1 ? "" : "-" + number);
        if (!term.byOrgan()) {
            return Stream.of(new SessionTerm(term.duty().of(which), due, Responsible.GENERAL_OFFICE));
        }
        boolean one = basis.organs().size() == 1;
        return basis.organs().stream()
                .sorted()
                .map(organ -> new SessionTerm(
                        term.duty().of(one ? which : which + "-" + organ.id()), due, Responsible.office(organ)));
    }

    private List<Event> drop(DropSession c) {
        Slot slot = handling.sessions()
                .current(c.purpose())
                .orElseThrow(() -> new CommandRefused(CommonRule.STEP_MISSING, "step", "SessionScheduled"));
        return List.of(
                dropped(c.caseId(), handling, c.purpose(), slot, c.reason(), c.occurredOn()),
                new AgendaItemDropped(slot.session(), c.caseId(), c.purpose(), c.occurredOn()));
    }

    private Event done(MarkSessionDutyDone c) {
        handling.duties().owed(c.duty());
        boolean session = form.purposes().values().stream()
                .flatMap(List::stream)
                .anyMatch(term -> term.duty().has(c.duty()));
        CommandRefused.unless(session, CommonRule.DUTY_UNKNOWN, "duty", c.duty().value());
        return new SessionDutyDone(c.caseId(), c.duty(), c.occurredOn());
    }

    /** What ends with a session that does not take place, or not for this report. */
    static SessionDropped dropped(
            CaseId caseId, Handling handling, String purpose, Slot slot, String reason, LocalDate on) {
        List<DutyId> ended = open(handling, purpose, slot.number()).map(Duty::id).toList();
        return new SessionDropped(caseId, purpose, slot.session(), reason, ended, on);
    }

    /** What is still to be done before that session. */
    static Stream<Duty> open(Handling handling, String purpose, int number) {
        String which = purpose.toLowerCase(Locale.ROOT).replace('_', '-') + (number == 1 ? "" : "-" + number);
        return handling.duties().open().stream()
                .filter(duty -> HandlingDuty.isOfSession(duty.id(), which));
    }

    static void mustLieAhead(LocalDate sessionOn, LocalDate on) {
        CommandRefused.unless(
                sessionOn.isAfter(on), CommonRule.SESSION_OVER, "session", sessionOn.toString(), "on", on.toString());
    }
}
