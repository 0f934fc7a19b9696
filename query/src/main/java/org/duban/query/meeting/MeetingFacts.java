package org.duban.query.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.duban.events.MeetingId;
import org.duban.events.PersonId;
import org.duban.events.meeting.MeetingEvent.MeetingKind;
import org.duban.events.meeting.MeetingEvent.MeetingScheduled;
import org.duban.query.caseview.Lists;
import org.duban.query.register.RegisterFacts;
import org.jspecify.annotations.Nullable;

/**
 * One meeting; lists are oldest first.
 *
 * @param startsOn its first day, after all moves and as it was held
 * @param noticeGivenOn null until members were told
 * @param held how it took place; null until it did
 * @param cancelled why it does not take place; null unless it does not
 * @param attendees who took part, as far as recorded
 */
public record MeetingFacts(
        MeetingId meetingId,
        MeetingKind kind,
        int term,
        int number,
        String name,
        LocalDate scheduledOn,
        LocalDate startsOn,
        LocalDate endsOn,
        boolean shortNotice,
        @Nullable LocalDate noticeGivenOn,
        List<MeetingMove> moves,
        @Nullable HeldMeeting held,
        @Nullable Cancellation cancelled,
        List<AgendaEntry> agenda,
        List<PersonId> attendees)
        implements RegisterFacts {

    @Override
    public String title() {
        return name;
    }

    static MeetingFacts of(MeetingScheduled e) {
        return new MeetingFacts(
                e.meetingId(),
                e.kind(),
                e.term(),
                e.number(),
                e.name(),
                e.occurredOn(),
                e.startsOn(),
                e.endsOn(),
                e.shortNotice(),
                null,
                List.of(),
                null,
                null,
                List.of(),
                List.of());
    }

    MeetingFacts noticed(LocalDate on) {
        return new MeetingFacts(
                meetingId,
                kind,
                term,
                number,
                name,
                scheduledOn,
                startsOn,
                endsOn,
                shortNotice,
                on,
                moves,
                held,
                cancelled,
                agenda,
                attendees);
    }

    MeetingFacts moved(MeetingMove move) {
        return new MeetingFacts(
                meetingId,
                kind,
                term,
                number,
                name,
                scheduledOn,
                move.startsOn(),
                move.endsOn(),
                shortNotice,
                noticeGivenOn,
                Lists.plus(moves, move),
                held,
                cancelled,
                agenda,
                attendees);
    }

    MeetingFacts with(HeldMeeting next) {
        return new MeetingFacts(
                meetingId,
                kind,
                term,
                number,
                name,
                scheduledOn,
                next.on(),
                next.endedOn(),
                shortNotice,
                noticeGivenOn,
                moves,
                next,
                cancelled,
                agenda,
                attendees);
    }

    MeetingFacts with(Cancellation next) {
        return new MeetingFacts(
                meetingId,
                kind,
                term,
                number,
                name,
                scheduledOn,
                startsOn,
                endsOn,
                shortNotice,
                noticeGivenOn,
                moves,
                held,
                next,
                agenda,
                attendees);
    }

    MeetingFacts agenda(List<AgendaEntry> next) {
        return new MeetingFacts(
                meetingId,
                kind,
                term,
                number,
                name,
                scheduledOn,
                startsOn,
                endsOn,
                shortNotice,
                noticeGivenOn,
                moves,
                held,
                cancelled,
                next,
                attendees);
    }

    MeetingFacts attended(List<PersonId> those) {
        List<PersonId> next =
                Stream.concat(attendees.stream(), those.stream()).distinct().toList();
        return new MeetingFacts(
                meetingId,
                kind,
                term,
                number,
                name,
                scheduledOn,
                startsOn,
                endsOn,
                shortNotice,
                noticeGivenOn,
                moves,
                held,
                cancelled,
                agenda,
                next);
    }
}
