package org.duban.command.handling;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.duban.command.CaseForm;
import org.duban.command.Context;
import org.duban.command.FormState;
import org.duban.command.duty.Duty;
import org.duban.command.handling.SessionCommand.ScheduleSession;
import org.duban.command.handling.Sessions.Slot;
import org.duban.events.CaseId;
import org.duban.events.DutyId;
import org.duban.events.DutyKind;
import org.duban.events.Event;
import org.duban.events.MeetingId;
import org.duban.events.SupervisedOrgan;
import org.duban.events.meeting.MeetingEvent.AgendaItemDropped;
import org.jspecify.annotations.Nullable;

/** The session that a report is set down for, as its form needs to know it. */
public record SetDown(Handling handling, String purpose) {

    /**
     * The events that set a report down for a session, with what must be done before counted back from it.
     *
     * @param progress of the case, as it stands once the report may be set down
     */
    public List<Event> forSession(
            CaseForm<?, ?, ?> form,
            FormState progress,
            Context context,
            CaseId caseId,
            MeetingId session,
            LocalDate on) {
        return new SessionRules(form, handling, progress, context)
                .decide(new ScheduleSession(caseId, purpose, session, on));
    }

    /** Which session; empty if for none. */
    public Optional<MeetingId> session() {
        return current().map(Slot::session);
    }

    /**
     * What is still to be done of that kind before the session.
     *
     * @param organ whose it is; null if it is the general office's
     * @return null if nothing is
     */
    public @Nullable DutyId owed(DutyKind kind, @Nullable SupervisedOrgan organ) {
        return current()
                .flatMap(slot -> SessionRules.open(handling, purpose, slot.number())
                        .map(Duty::id)
                        .filter(kind::has)
                        .filter(duty -> organ == null || isOf(organ, duty, slot))
                        .findFirst())
                .orElse(null);
    }

    /** The events that take the report off the session's agenda; none if it is on none. */
    public List<Event> dropped(CaseId caseId, String reason, LocalDate on) {
        return current()
                .map(slot -> List.<Event>of(
                        SessionRules.dropped(caseId, handling, purpose, slot, reason, on),
                        new AgendaItemDropped(slot.session(), caseId, purpose, on)))
                .orElse(List.of());
    }

    private Optional<Slot> current() {
        return handling.sessions().current(purpose);
    }

    private boolean isOf(SupervisedOrgan organ, DutyId duty, Slot slot) {
        String which = Sessions.which(purpose, slot.number());
        return duty.which().equals(which) || duty.which().equals(which + "-" + organ.id());
    }
}
