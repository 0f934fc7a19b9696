package org.duban.command.meeting;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.duban.command.Aspects;
import org.duban.command.CommandRefused;
import org.duban.command.CommonRule;
import org.duban.command.Context;
import org.duban.command.Register;
import org.duban.command.Rule;
import org.duban.command.Several;
import org.duban.command.Steps;
import org.duban.command.meeting.Meeting.AgendaItem;
import org.duban.command.meeting.Meeting.Sitting;
import org.duban.events.Event;
import org.duban.events.MeetingId;
import org.duban.events.PersonId;
import org.duban.events.Session;
import org.duban.events.meeting.MeetingEvent;
import org.duban.events.meeting.MeetingEvent.AgendaItemDropped;
import org.duban.events.meeting.MeetingEvent.AgendaItemPlaced;
import org.duban.events.meeting.MeetingEvent.AttendanceRecorded;
import org.duban.events.meeting.MeetingEvent.MeetingCancelled;
import org.duban.events.meeting.MeetingEvent.MeetingHeld;
import org.duban.events.meeting.MeetingEvent.MeetingKind;
import org.duban.events.meeting.MeetingEvent.MeetingMoved;
import org.duban.events.meeting.MeetingEvent.MeetingNoticeGiven;
import org.duban.events.meeting.MeetingEvent.MeetingScheduled;
import org.jspecify.annotations.Nullable;

/** The register of meetings. */
public final class Meetings extends Register<MeetingCommand, MeetingEvent, Meeting> {

    /** The register. */
    public static final Meetings REGISTER = new Meetings();

    private Meetings() {
        super(MeetingId.KIND, MeetingCommand.class, MeetingEvent.class);
    }

    /** The meeting of that id; refuses if there is none or it was cancelled. */
    public static Meeting known(Context context, MeetingId meetingId) {
        Meeting meeting = context.world().find(REGISTER, meetingId.value());
        if (meeting == null) {
            throw new CommandRefused(CommonRule.MEETING_UNKNOWN, "meeting", meetingId.value());
        }
        return standing(meeting);
    }

    /** Refuses unless it is a meeting of the chairpersons that had begun by {@code on}, on which it decided. */
    public static void decided(Context context, MeetingId meetingId, LocalDate on) {
        Meeting meeting = known(context, meetingId);
        mustBe(meeting, MeetingKind.CHAIRPERSONS);
        Steps.notBefore(meeting.startsOn(), on);
    }

    /** Refuses unless it is a session of the Standing Committee or a meeting of the chairpersons that had begun by {@code on}. */
    public static void resolved(Context context, MeetingId meetingId, LocalDate on) {
        Meeting meeting = known(context, meetingId);
        if (meeting.kind() == MeetingKind.CONGRESS) {
            throw new CommandRefused(
                    MeetingRule.MEETING_OF_OTHERS,
                    "meeting",
                    meeting.name(),
                    "needed",
                    Several.of(List.of(MeetingKind.STANDING_COMMITTEE.name(), MeetingKind.CHAIRPERSONS.name())));
        }
        Steps.notBefore(meeting.startsOn(), on);
    }

    /** Refuses unless it is a session of the Standing Committee with a quorum, in which {@code on} lies. */
    public static void sat(Context context, Session session, LocalDate on) {
        during(context, session.meeting(), MeetingKind.STANDING_COMMITTEE, on);
        Steps.quorum(session.present(), session.members());
    }

    /** Refuses unless it is a meeting of that kind in which {@code on} lies. */
    public static void during(Context context, MeetingId meetingId, MeetingKind kind, LocalDate on) {
        Meeting meeting = known(context, meetingId);
        mustBe(meeting, kind);
        mustLast(meeting, on);
    }

    /** Refuses a day that is none of the meeting's. */
    static void mustLast(Meeting meeting, LocalDate on) {
        CommandRefused.unless(
                !on.isBefore(meeting.startsOn()) && !on.isAfter(meeting.endsOn()),
                MeetingRule.MEETING_ON_OTHER_DAY,
                "on",
                on.toString(),
                "from",
                meeting.startsOn().toString(),
                "to",
                meeting.endsOn().toString());
    }

    /** Refuses a meeting of another body. */
    public static void mustBe(Meeting meeting, MeetingKind kind) {
        CommandRefused.unless(
                meeting.kind() == kind,
                MeetingRule.MEETING_OF_OTHERS,
                "meeting",
                meeting.name(),
                "needed",
                kind.name());
    }

    static Meeting standing(Meeting meeting) {
        CommandRefused.unless(meeting.cancelledOn() == null, MeetingRule.MEETING_CANCELLED, "meeting", meeting.name());
        return meeting;
    }

    @Override
    public List<Rule> refusals() {
        return List.of(MeetingRule.values());
    }

    @Override
    protected Meeting after(@Nullable Meeting before, MeetingEvent event) {
        if (event instanceof MeetingScheduled e) {
            return new Meeting(
                    e.meetingId(),
                    e.kind(),
                    e.name(),
                    e.startsOn(),
                    e.endsOn(),
                    e.shortNotice(),
                    e.occurredOn(),
                    null,
                    null,
                    null,
                    Set.of(),
                    Set.of(),
                    List.of());
        }
        Meeting meeting = Objects.requireNonNull(before);
        return switch (event) {
            case MeetingScheduled e -> meeting;
            case MeetingNoticeGiven e -> meeting.told(e.occurredOn());
            case MeetingMoved e -> meeting.on(e.startsOn(), e.endsOn());
            case MeetingHeld e -> meeting.held(new Sitting(e.occurredOn(), e.members(), e.present()), e.endedOn());
            case MeetingCancelled e -> meeting.cancelled(e.occurredOn());
            case AgendaItemPlaced e -> {
                LinkedHashSet<AgendaItem> all = new LinkedHashSet<>(meeting.agenda());
                all.add(new AgendaItem(e.caseId(), e.purpose()));
                yield meeting.with(all);
            }
            case AgendaItemDropped e -> {
                LinkedHashSet<AgendaItem> rest = new LinkedHashSet<>(meeting.agenda());
                rest.remove(new AgendaItem(e.caseId(), e.purpose()));
                yield meeting.with(rest);
            }
            case AttendanceRecorded e -> {
                LinkedHashSet<PersonId> all = new LinkedHashSet<>(meeting.attendees());
                all.addAll(e.attendees());
                yield meeting.attended(all);
            }
        };
    }

    @Override
    public Event settled(Event corrected, @Nullable Meeting before, Context context) {
        return corrected instanceof MeetingScheduled e ? new Numbering(context).settled(e) : corrected;
    }

    @Override
    public List<? extends Event> consequences(Event wrong, Event right, Meeting after, Context context) {
        return wrong instanceof MeetingScheduled was && right instanceof MeetingScheduled now
                ? new Numbering(context).renumbered(was, now)
                : List.of();
    }

    @Override
    protected List<? extends Event> on(MeetingCommand command, @Nullable Meeting meeting, Context context) {
        return new MeetingRules(meeting, context).decide(command);
    }

    @Override
    protected Aspects of(MeetingEvent event, @Nullable Meeting before, Context context) {
        return MeetingAspects.of(event, before, context);
    }
}
