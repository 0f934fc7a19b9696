package org.duban.command.handling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.duban.command.BackwardTerm;
import org.duban.command.BackwardTerm.By;
import org.duban.command.CaseBasis;
import org.duban.command.CaseForm;
import org.duban.command.CommandRefused;
import org.duban.command.CommonRule;
import org.duban.command.Context;
import org.duban.command.FormState;
import org.duban.command.Several;
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
import org.duban.events.SupervisedOrgan;
import org.duban.events.handling.HandlingDuty;
import org.duban.events.handling.SessionEvent.SessionDropped;
import org.duban.events.handling.SessionEvent.SessionDutyDone;
import org.duban.events.handling.SessionEvent.SessionScheduled;
import org.duban.events.handling.SessionEvent.SessionTerm;
import org.duban.events.meeting.MeetingEvent.AgendaItemDropped;
import org.duban.events.meeting.MeetingEvent.AgendaItemPlaced;
import org.jspecify.annotations.Nullable;

/** The rules of what must be done before a session. */
record SessionRules(CaseForm<?, ?, ?> form, Handling handling, FormState progress, Context context) {

    private static final String HANDLING_REPORT = "HANDLING_REPORT";

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
                    HandlingRule.PURPOSE_UNKNOWN,
                    "purpose",
                    c.purpose(),
                    "known",
                    Several.of(form.purposes().keySet().stream().filter(this::everComes)));
        }
        progress.mustBeReadyFor(c.purpose());
        mustStillCome(c.purpose());
        Meeting meeting = Meetings.known(context, c.session());
        Meetings.mustBe(meeting, form.sitting(c.purpose()));
        handling.sessions()
                .current(c.purpose())
                .filter(slot -> !slot.on().isBefore(c.occurredOn()))
                .ifPresent(slot -> Steps.notTaken(slot.on(), "SessionScheduled"));
        mustLieAhead(meeting.startsOn(), c.occurredOn());
        int number = handling.sessions().count(c.purpose()) + 1;
        List<Task> tasks = meeting.shortNotice()
                ? List.of()
                : before.stream()
                        .flatMap(term -> tasks(term, Sessions.which(c.purpose(), number)))
                        .toList();
        List<SessionTerm> terms =
                tasks.stream().map(task -> term(task, meeting.startsOn())).toList();
        List<Event> events = new ArrayList<>();
        events.add(
                new SessionScheduled(c.caseId(), c.purpose(), c.session(), meeting.startsOn(), terms, c.occurredOn()));
        tasks.forEach(task -> doneAlready(c, task).ifPresent(events::add));
        events.add(new AgendaItemPlaced(c.session(), c.caseId(), c.purpose(), c.occurredOn()));
        return events;
    }

    /** Whether such a case comes before a session for that, now or later. */
    private boolean everComes(String purpose) {
        try {
            progress.mustBeReadyFor(purpose);
            return true;
        } catch (CommandRefused refused) {
            return refused.rule() == CommonRule.STEP_MISSING;
        }
    }

    /** What a session has deliberated on, or voted to its satisfaction, does not come before another. */
    private void mustStillCome(String purpose) {
        CaseBasis basis = progress.basis();
        if (!form.followsDeliberation(purpose)) {
            Steps.notTaken(handling.deliberatedOn(basis), "Deliberation");
        }
        List<@Nullable LocalDate> votes = basis.organs().stream()
                .<@Nullable LocalDate>map(organ -> handling.reports().of(organ).votedInRound())
                .toList();
        boolean voted = !votes.isEmpty() && votes.stream().allMatch(Objects::nonNull);
        if (voted && purpose.equals(HANDLING_REPORT)) {
            Steps.notTaken(votes.getLast(), "SatisfactionVoteHeld");
        }
    }

    /** Something to be done before a session; of no organ if it is the committee's or the general office's. */
    private record Task(
            BackwardTerm term, DutyId duty, @Nullable SupervisedOrgan organ) {}

    private Stream<Task> tasks(BackwardTerm term, String which) {
        if (term.by() != By.ORGAN) {
            return Stream.of(new Task(term, term.duty().of(which), null));
        }
        Set<SupervisedOrgan> organs = progress.basis().organs();
        return organs.stream()
                .sorted()
                .map(organ ->
                        new Task(term, term.duty().of(organs.size() == 1 ? which : which + "-" + organ.id()), organ));
    }

    private SessionTerm term(Task task, LocalDate sessionOn) {
        Deadline due = context.rules().counted(form.term(task.term().term()), sessionOn);
        return new SessionTerm(task.duty(), due, by(task));
    }

    private Responsible by(Task task) {
        if (task.organ() != null) {
            return Responsible.office(task.organ());
        }
        return task.term().by() == By.COMMITTEE ? progress.basis().inCharge() : Responsible.GENERAL_OFFICE;
    }

    /** What was done for an earlier session, or before any was known, need not be done again. */
    private Optional<SessionDutyDone> doneAlready(ScheduleSession c, Task task) {
        return Optional.ofNullable(progress.doneBefore(c.purpose(), task.term().duty(), task.organ()))
                .map(on -> new SessionDutyDone(c.caseId(), task.duty(), on));
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
        List<DutyId> ended =
                open(handling, purpose, slot.number()).map(Duty::id).toList();
        return new SessionDropped(caseId, purpose, slot.session(), reason, ended, on);
    }

    /** What is still to be done before that session. */
    static Stream<Duty> open(Handling handling, String purpose, int number) {
        String which = Sessions.which(purpose, number);
        return handling.duties().open().stream().filter(duty -> HandlingDuty.isOfSession(duty.id(), which));
    }

    static void mustLieAhead(LocalDate sessionOn, LocalDate on) {
        CommandRefused.unless(
                sessionOn.isAfter(on), CommonRule.SESSION_OVER, "session", sessionOn.toString(), "on", on.toString());
    }
}
