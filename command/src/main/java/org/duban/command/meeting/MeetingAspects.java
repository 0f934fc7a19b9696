package org.duban.command.meeting;

import java.time.LocalDate;
import org.duban.command.Aspects;
import org.duban.command.CommandRefused;
import org.duban.command.CommonRule;
import org.duban.command.Context;
import org.duban.command.Steps;
import org.duban.command.person.People;
import org.duban.events.PersonId;
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

/** What must hold of what is recorded of a meeting. */
final class MeetingAspects {

    private MeetingAspects() {}

    static Aspects of(MeetingEvent event, @Nullable Meeting before, Context context) {
        if (before == null) {
            return Aspects.from(LocalDate.MIN).checking(() -> mustNotBeOver(event));
        }
        return switch (event) {
            case AttendanceRecorded e ->
                Aspects.from(before.startsOn())
                        .checking(() -> e.attendees().forEach(person -> mustBeAbleTo(context, person, before)));
            case MeetingHeld e ->
                Aspects.from(before.scheduledOn()).checking(() -> {
                    attended(e, before.kind());
                    CommandRefused.unless(!e.endedOn().isBefore(e.occurredOn()), CommonRule.PERIOD_REVERSED);
                    Steps.endedBy(e.endedOn(), context.today());
                });
            case MeetingScheduled e -> Aspects.from(before.scheduledOn());
            case MeetingNoticeGiven e -> Aspects.from(before.scheduledOn()).checking(() -> mustNotFollow(e, before));
            case MeetingMoved e -> Aspects.from(before.scheduledOn());
            case MeetingCancelled e -> Aspects.from(before.scheduledOn());
            case AgendaItemPlaced e -> Aspects.from(before.scheduledOn());
            case AgendaItemDropped e -> Aspects.from(before.scheduledOn());
        };
    }

    /** Law says of the Standing Committee alone how many must be there; that it goes for other bodies is of this system's own. */
    private static void attended(MeetingHeld e, MeetingKind kind) {
        CommandRefused.unless(
                e.present() <= e.members(),
                MeetingRule.PRESENT_BEYOND_MEMBERS,
                "present",
                String.valueOf(e.present()),
                "members",
                String.valueOf(e.members()));
        if (kind == MeetingKind.STANDING_COMMITTEE) {
            Steps.quorum(e.present(), e.members());
        }
        CommandRefused.unless(
                e.present() * 2L > e.members(),
                MeetingRule.BODY_WITHOUT_MAJORITY,
                "present",
                String.valueOf(e.present()),
                "members",
                String.valueOf(e.members()),
                "needed",
                String.valueOf(e.members() / 2 + 1));
    }

    /** What is written down after the meeting was given before it. */
    private static void mustNotFollow(MeetingNoticeGiven e, Meeting meeting) {
        CommandRefused.unless(
                meeting.sitting() == null || !e.occurredOn().isAfter(meeting.startsOn()),
                MeetingRule.NOTICE_AFTER_SITTING,
                "on",
                meeting.startsOn().toString());
    }

    /** A meeting is set down before it begins, or at the latest on that day; else it could never be held. */
    private static void mustNotBeOver(MeetingEvent event) {
        if (event instanceof MeetingScheduled e) {
            mustBeNumbered(e);
            CommandRefused.unless(
                    !e.startsOn().isBefore(e.occurredOn()),
                    CommonRule.SESSION_OVER,
                    "session",
                    e.startsOn().toString(),
                    "on",
                    e.occurredOn().toString());
        }
    }

    static void mustBeNumbered(MeetingScheduled e) {
        CommandRefused.unless(e.term() > 0 && e.number() > 0, MeetingRule.NUMBER_BELOW_ONE);
    }

    /** What counts are the meeting's days, on whichever day attendance is put on record. */
    private static void mustBeAbleTo(Context context, PersonId personId, Meeting meeting) {
        CommandRefused.unless(
                !People.known(context, personId).isSuspendedThroughout(meeting.startsOn(), meeting.endsOn()),
                CommonRule.DEPUTY_SUSPENDED,
                "person",
                personId.value());
    }
}
