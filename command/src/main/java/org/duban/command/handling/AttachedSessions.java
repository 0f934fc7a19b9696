package org.duban.command.handling;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.duban.command.Context;
import org.duban.command.casefile.CaseState;
import org.duban.command.handling.Sessions.Slot;
import org.duban.command.meeting.Meeting.AgendaItem;
import org.duban.events.Event;
import org.duban.events.MeetingId;
import org.duban.events.handling.SessionEvent.MovedTerm;
import org.duban.events.handling.SessionEvent.SessionMoved;

/** What becomes of the cases on a meeting's agenda when the meeting moves or does not take place. */
public final class AttachedSessions {

    private AttachedSessions() {}

    /** The case's session on its new day, with everything counted back from it; nothing if the case has moved on. */
    public static List<Event> moved(
            Context context, MeetingId meeting, AgendaItem item, LocalDate startsOn, String reason, LocalDate on) {
        return slot(context, meeting, item)
                .map(slot -> {
                    Handling handling = handling(context, item);
                    // Also what was done already keeps its day: a later session asks for it no earlier.
                    List<MovedTerm> terms = SessionRules.open(handling, item.purpose(), slot.number())
                            .map(duty -> new MovedTerm(
                                    duty.id(),
                                    duty.due(),
                                    context.rules().changes().from(duty.due(), startsOn)))
                            .toList();
                    return List.<Event>of(new SessionMoved(
                            item.caseId(), item.purpose(), meeting, reason, slot.on(), startsOn, terms, on));
                })
                .orElse(List.of());
    }

    /** What ends in the case because the meeting does not take place; nothing if the case has moved on. */
    public static List<Event> dropped(
            Context context, MeetingId meeting, AgendaItem item, String reason, LocalDate on) {
        return slot(context, meeting, item)
                .map(slot -> List.<Event>of(
                        SessionRules.dropped(item.caseId(), handling(context, item), item.purpose(), slot, reason, on)))
                .orElse(List.of());
    }

    private static Optional<Slot> slot(Context context, MeetingId meeting, AgendaItem item) {
        Handling handling = handling(context, item);
        return handling.closedOn() == null
                ? handling.sessions()
                        .current(item.purpose())
                        .filter(slot -> slot.session().equals(meeting))
                : Optional.empty();
    }

    private static Handling handling(Context context, AgendaItem item) {
        CaseState state = context.world().findCase(item.caseId());
        return state == null ? Handling.NONE : state.handling();
    }
}
