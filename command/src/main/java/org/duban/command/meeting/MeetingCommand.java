package org.duban.command.meeting;

import java.time.LocalDate;
import java.util.List;
import org.duban.command.Authorized;
import org.duban.command.Command;
import org.duban.command.GeneratedId;
import org.duban.events.AtLeastOne;
import org.duban.events.MeetingId;
import org.duban.events.PersonId;
import org.duban.events.Role;
import org.duban.events.SeveralLines;
import org.duban.events.StreamId;
import org.duban.events.meeting.MeetingEvent.MeetingKind;
import org.jspecify.annotations.Nullable;

/** What can be asked of the register of meetings. */
public sealed interface MeetingCommand extends Command {

    /** The meeting it is about. */
    MeetingId meetingId();

    @Override
    default StreamId stream() {
        return meetingId().stream();
    }

    /**
     * Sets a meeting down. Its number is given once in a term.
     *
     * @param term of the congress, from 1
     * @param number within the term, from 1
     * @param endsOn null if it lasts one day
     * @param shortNotice whether it is called at short notice, so that terms of notice do not apply
     */
    @Authorized(by = Role.CLERK, basis = "Org §14; Org §51; Org §54; SH-Rules §5")
    record ScheduleMeeting(
            @GeneratedId MeetingId meetingId,
            MeetingKind kind,
            int term,
            int number,
            String name,
            LocalDate startsOn,
            @Nullable LocalDate endsOn,
            boolean shortNotice,
            LocalDate occurredOn)
            implements MeetingCommand {

        @Override
        public String restsOn() {
            return switch (kind) {
                case CONGRESS -> "Org §14";
                case STANDING_COMMITTEE -> "Org §51; SH-Rules §5";
                case CHAIRPERSONS -> "Org §54";
            };
        }
    }

    /** Records that members were told of a meeting. */
    @Authorized(by = Role.CLERK, basis = "SH-Rules §5")
    record GiveMeetingNotice(MeetingId meetingId, LocalDate occurredOn) implements MeetingCommand {}

    /**
     * Records that a meeting takes place on other days, and moves with it what cases count back from it.
     *
     * @param endsOn null if it lasts one day
     */
    @Authorized(by = Role.CLERK, basis = "S24 §15; SH-Rules §5")
    record MoveMeeting(
            MeetingId meetingId,
            LocalDate startsOn,
            @Nullable LocalDate endsOn,
            @SeveralLines String reason,
            LocalDate occurredOn)
            implements MeetingCommand {}

    /**
     * Records that a meeting took place.
     *
     * @param members how many the body has
     * @param present how many of them attended
     * @param endedOn null if it lasted one day
     * @param occurredOn its first day
     */
    @Authorized(by = Role.CLERK, basis = "Org §14; Org §51; Org §54")
    record HoldMeeting(
            MeetingId meetingId,
            int members,
            int present,
            @Nullable LocalDate endedOn,
            LocalDate occurredOn) implements MeetingCommand {}

    /** Records that a meeting does not take place. */
    @Authorized(by = Role.CLERK, basis = "DD")
    record CancelMeeting(MeetingId meetingId, @SeveralLines String reason, LocalDate occurredOn)
            implements MeetingCommand {}

    /** Records who took part in a meeting. */
    @Authorized(by = Role.CLERK, basis = "Dep25 §61")
    record RecordAttendance(MeetingId meetingId, @AtLeastOne List<PersonId> attendees, LocalDate occurredOn)
            implements MeetingCommand {}
}
