package org.duban.query.meeting;

import java.util.List;
import java.util.Optional;
import org.duban.events.MeetingId;
import org.duban.events.meeting.MeetingEvent;
import org.duban.events.meeting.MeetingEvent.AgendaItemDropped;
import org.duban.events.meeting.MeetingEvent.AgendaItemPlaced;
import org.duban.events.meeting.MeetingEvent.AttendanceRecorded;
import org.duban.events.meeting.MeetingEvent.MeetingCancelled;
import org.duban.events.meeting.MeetingEvent.MeetingDuty;
import org.duban.events.meeting.MeetingEvent.MeetingHeld;
import org.duban.events.meeting.MeetingEvent.MeetingMoved;
import org.duban.events.meeting.MeetingEvent.MeetingNoticeGiven;
import org.duban.events.meeting.MeetingEvent.MeetingScheduled;
import org.duban.query.caseview.Lists;
import org.duban.query.register.ViewedRegister;

/** How meetings are viewed. */
public final class MeetingRegister {

    /** The line in the table of contents. */
    public static final ViewedRegister<MeetingEvent, MeetingFacts> REGISTER = new ViewedRegister<>(
            MeetingId.KIND,
            MeetingEvent.class,
            MeetingFacts.class,
            List.of(MeetingDuty.values()),
            event -> event instanceof MeetingScheduled e ? Optional.of(MeetingFacts.of(e)) : Optional.empty(),
            MeetingRegister::evolve);

    private MeetingRegister() {}

    private static MeetingFacts evolve(MeetingFacts facts, MeetingEvent event) {
        return switch (event) {
            case MeetingScheduled e -> MeetingFacts.of(e);
            case MeetingNoticeGiven e -> facts.noticed(e.occurredOn());
            case MeetingMoved e ->
                facts.moved(new MeetingMove(e.occurredOn(), e.before(), e.startsOn(), e.endsOn(), e.reason()));
            case MeetingHeld e -> facts.with(new HeldMeeting(e.occurredOn(), e.endedOn(), e.members(), e.present()));
            case MeetingCancelled e -> facts.with(new Cancellation(e.occurredOn(), e.reason()));
            case AgendaItemPlaced e ->
                facts.agenda(
                        Lists.plus(facts.agenda(), new AgendaEntry(e.caseId(), e.purpose(), e.occurredOn(), null)));
            case AgendaItemDropped e ->
                facts.agenda(Lists.last(
                        facts.agenda(),
                        item -> item.droppedOn() == null
                                && item.caseId().equals(e.caseId())
                                && item.purpose().equals(e.purpose()),
                        item -> new AgendaEntry(item.caseId(), item.purpose(), item.on(), e.occurredOn())));
            case AttendanceRecorded e -> facts.attended(e.attendees());
        };
    }
}
