package org.duban.command.meeting;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.duban.command.CommandRefused;
import org.duban.command.Context;
import org.duban.command.Several;
import org.duban.command.meeting.Meeting.Sitting;
import org.duban.command.stream.Parts;
import org.duban.events.Event;
import org.duban.events.MeetingId;
import org.duban.events.Session;
import org.duban.events.meeting.MeetingEvent.MeetingKind;

/**
 * How many belonged to a body and attended, as the register of meetings has it: majorities and quorums are shares of
 * these, so whatever is typed for one act must agree. Of a meeting that nobody recorded as held yet nothing is known.
 */
public final class Sittings {

    private Sittings() {}

    /**
     * Refuses an act in a session of other numbers than it was held with; for one vote fewer may be in the room. This is
     * asked of what is new, and of an act whose session is put right.
     */
    public static void mustAgree(Event event, Context context) {
        for (Session session : Parts.values((Record) event, Session.class)) {
            held(context, session.meeting()).ifPresent(meeting -> {
                Sitting sitting = sitting(meeting);
                mustAgree(session.members() == sitting.members() && session.present() <= sitting.present(), meeting);
            });
        }
    }

    /**
     * Refuses an act with more people present than attended the meeting. How many members there are is put right at the
     * meeting first and at its acts afterwards, so that until then they differ.
     */
    public static void mustHaveRoom(Event event, Context context) {
        for (Session session : Parts.values((Record) event, Session.class)) {
            held(context, session.meeting())
                    .ifPresent(meeting ->
                            mustAgree(session.present() <= sitting(meeting).present(), meeting));
        }
    }

    /** Refuses to record a meeting as held otherwise than what is on record in these streams says. */
    public static void mustAgree(Meeting held, List<String> fallen) {
        CommandRefused.unless(
                fallen.isEmpty(),
                MeetingRule.SITTING_TOLD_OTHERWISE,
                "meeting",
                held.name(),
                "entries",
                Several.of(fallen));
    }

    /** Refuses a meeting, as it would be, under which what is on record in these streams could not have been. */
    public static void mustStand(Meeting corrected, List<String> fallen) {
        CommandRefused.unless(
                fallen.isEmpty(),
                MeetingRule.MEETING_ACTED_ON,
                "meeting",
                corrected.name(),
                "entries",
                Several.of(fallen));
    }

    private static void mustAgree(boolean agrees, Meeting held) {
        CommandRefused.unless(
                agrees,
                MeetingRule.SITTING_OF_OTHER_NUMBERS,
                "meeting",
                held.name(),
                "members",
                String.valueOf(sitting(held).members()),
                "present",
                String.valueOf(sitting(held).present()));
    }

    /** Refuses more votes than a meeting had people present. */
    public static void mustHaveSeen(Context context, MeetingId meetingId, int votes) {
        held(context, meetingId)
                .ifPresent(meeting -> CommandRefused.unless(
                        votes <= sitting(meeting).present(),
                        MeetingRule.VOTES_BEYOND_SITTING,
                        "votes",
                        String.valueOf(votes),
                        "meeting",
                        meeting.name(),
                        "present",
                        String.valueOf(sitting(meeting).present())));
    }

    /** Refuses another number of members than the Standing Committee had in its last session before that day. */
    public static void mustHaveMembers(Context context, int members, LocalDate on) {
        last(context, on)
                .ifPresent(meeting -> CommandRefused.unless(
                        members == sitting(meeting).members(),
                        MeetingRule.MEMBERS_OF_OTHER_NUMBER,
                        "meeting",
                        meeting.name(),
                        "members",
                        String.valueOf(sitting(meeting).members())));
    }

    private static Optional<Meeting> last(Context context, LocalDate on) {
        return context.world().all(Meetings.REGISTER).stream()
                .filter(meeting -> meeting.kind() == MeetingKind.STANDING_COMMITTEE && meeting.sitting() != null)
                .filter(meeting -> !sitting(meeting).on().isAfter(on))
                .max(Comparator.comparing(meeting -> sitting(meeting).on()));
    }

    private static Optional<Meeting> held(Context context, MeetingId meetingId) {
        return Optional.ofNullable(context.world().find(Meetings.REGISTER, meetingId.value()))
                .filter(meeting -> meeting.sitting() != null);
    }

    private static Sitting sitting(Meeting held) {
        return Objects.requireNonNull(held.sitting());
    }
}
