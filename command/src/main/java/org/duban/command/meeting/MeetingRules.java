package org.duban.command.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.duban.command.CommandRefused;
import org.duban.command.CommonRule;
import org.duban.command.Context;
import org.duban.command.Several;
import org.duban.command.Steps;
import org.duban.command.handling.AttachedSessions;
import org.duban.command.meeting.Meeting.AgendaItem;
import org.duban.command.meeting.MeetingCommand.CancelMeeting;
import org.duban.command.meeting.MeetingCommand.GiveMeetingNotice;
import org.duban.command.meeting.MeetingCommand.HoldMeeting;
import org.duban.command.meeting.MeetingCommand.MoveMeeting;
import org.duban.command.meeting.MeetingCommand.RecordAttendance;
import org.duban.command.meeting.MeetingCommand.ScheduleMeeting;
import org.duban.command.series.Numbers;
import org.duban.command.series.Numbers.Numbered;
import org.duban.events.Event;
import org.duban.events.PersonId;
import org.duban.events.meeting.MeetingEvent.AttendanceRecorded;
import org.duban.events.meeting.MeetingEvent.MeetingCancelled;
import org.duban.events.meeting.MeetingEvent.MeetingHeld;
import org.duban.events.meeting.MeetingEvent.MeetingMoved;
import org.duban.events.meeting.MeetingEvent.MeetingNoticeGiven;
import org.duban.events.meeting.MeetingEvent.MeetingScheduled;
import org.jspecify.annotations.Nullable;

/** The rules of meetings; what a case counts back from one follows it in the same commit. */
record MeetingRules(@Nullable Meeting meeting, Context context) {

    List<? extends Event> decide(MeetingCommand command) {
        return switch (command) {
            case ScheduleMeeting c -> schedule(c);
            case GiveMeetingNotice c -> List.of(tell(c, known(c)));
            case MoveMeeting c -> move(c, ahead(c));
            case HoldMeeting c -> hold(c, ahead(c));
            case CancelMeeting c -> cancel(c, ahead(c));
            case RecordAttendance c -> attend(c, known(c));
        };
    }

    private static Event tell(GiveMeetingNotice c, Meeting known) {
        Steps.notTaken(known.noticeOn(), "MeetingNoticeGiven");
        return new MeetingNoticeGiven(known.meetingId(), c.occurredOn());
    }

    private List<Event> schedule(ScheduleMeeting c) {
        CommandRefused.unless(
                meeting == null,
                MeetingRule.MEETING_EXISTS,
                "meeting",
                c.meetingId().value());
        LocalDate end = end(c.startsOn(), c.endsOn());
        MeetingScheduled scheduled = new MeetingScheduled(
                c.meetingId(),
                c.kind(),
                c.term(),
                c.number(),
                c.name(),
                c.startsOn(),
                end,
                c.shortNotice(),
                c.shortNotice() ? null : numbering().notice(c.kind(), c.startsOn()),
                c.occurredOn());
        MeetingAspects.mustBeNumbered(scheduled);
        Numbered number = Numbering.of(scheduled);
        return List.of(
                scheduled,
                Numbers.given(context, number.series(), number.number(), c.meetingId().stream(), c.occurredOn()));
    }

    private List<Event> move(MoveMeeting c, Meeting known) {
        LocalDate end = end(c.startsOn(), c.endsOn());
        CommandRefused.unless(
                c.startsOn().isAfter(c.occurredOn()),
                CommonRule.SESSION_OVER,
                "session",
                c.startsOn().toString(),
                "on",
                c.occurredOn().toString());
        CommandRefused.unless(
                !c.startsOn().equals(known.startsOn()) || !end.equals(known.endsOn()),
                MeetingRule.SESSION_NOT_MOVED,
                "on",
                known.startsOn().toString());
        List<Event> events = new ArrayList<>();
        events.add(new MeetingMoved(
                c.meetingId(),
                known.startsOn(),
                c.startsOn(),
                end,
                c.reason(),
                known.shortNotice() ? null : numbering().notice(known.kind(), c.startsOn()),
                c.occurredOn()));
        for (AgendaItem item : known.agenda()) {
            events.addAll(
                    AttachedSessions.moved(context, known.meetingId(), item, c.startsOn(), c.reason(), c.occurredOn()));
        }
        return events;
    }

    private List<Event> hold(HoldMeeting c, Meeting known) {
        CommandRefused.unless(
                c.occurredOn().equals(known.startsOn()),
                MeetingRule.MEETING_ON_OTHER_DAY,
                "on",
                c.occurredOn().toString(),
                "from",
                known.startsOn().toString(),
                "to",
                known.endsOn().toString());
        return List.of(new MeetingHeld(
                c.meetingId(), c.members(), c.present(), end(c.occurredOn(), c.endedOn()), c.occurredOn()));
    }

    private List<Event> cancel(CancelMeeting c, Meeting known) {
        List<Event> events = new ArrayList<>();
        events.add(new MeetingCancelled(c.meetingId(), c.reason(), c.occurredOn()));
        for (AgendaItem item : known.agenda()) {
            events.addAll(AttachedSessions.dropped(context, known.meetingId(), item, c.reason(), c.occurredOn()));
        }
        return events;
    }

    private List<Event> attend(RecordAttendance c, Meeting known) {
        Set<PersonId> seen = new HashSet<>(known.attendees());
        String twice = Several.of(c.attendees().stream()
                .filter(person -> !seen.add(person))
                .map(PersonId::value)
                .distinct());
        CommandRefused.unless(twice.isEmpty(), MeetingRule.ATTENDED_TWICE, "people", twice);
        return List.of(new AttendanceRecorded(c.meetingId(), c.attendees(), c.occurredOn()));
    }

    private Meeting known(MeetingCommand command) {
        if (meeting == null) {
            throw new CommandRefused(
                    CommonRule.MEETING_UNKNOWN, "meeting", command.meetingId().value());
        }
        return Meetings.standing(meeting);
    }

    /** A meeting that has not taken place yet. */
    private Meeting ahead(MeetingCommand command) {
        Meeting known = known(command);
        Steps.notTaken(known.heldOn(), "MeetingHeld");
        return known;
    }

    private static LocalDate end(LocalDate start, @Nullable LocalDate end) {
        LocalDate last = end == null ? start : end;
        CommandRefused.unless(!last.isBefore(start), CommonRule.PERIOD_REVERSED);
        return last;
    }

    private Numbering numbering() {
        return new Numbering(context);
    }
}
