package org.duban.events.meeting;

import java.time.LocalDate;
import java.util.List;
import org.duban.events.AtLeastOne;
import org.duban.events.CaseId;
import org.duban.events.Deadline;
import org.duban.events.DutyKind;
import org.duban.events.Event;
import org.duban.events.Fixed;
import org.duban.events.MeetingId;
import org.duban.events.Owing;
import org.duban.events.PersonId;
import org.duban.events.Responsible;
import org.duban.events.RestsOnEarlier;
import org.duban.events.SeveralLines;
import org.duban.events.StreamId;
import org.jspecify.annotations.Nullable;

/** What can happen to a meeting. */
public sealed interface MeetingEvent extends Event {

    /** Which one. */
    MeetingId meetingId();

    @Override
    default StreamId stream() {
        return meetingId().stream();
    }

    /**
     * A meeting is set down, to begin on {@code startsOn}.
     *
     * @param term of the congress, from 1
     * @param number of the meeting within the term, from 1
     * @param name as people cite it, for example 区十七届人大常委会第十五次会议
     * @param shortNotice whether it is called at short notice, so that terms of notice do not apply
     * @param noticeBy by when members are told; null if at short notice
     */
    record MeetingScheduled(
            MeetingId meetingId,
            MeetingKind kind,
            int term,
            int number,
            String name,
            @Fixed LocalDate startsOn,
            @Fixed LocalDate endsOn,
            @Fixed boolean shortNotice,
            @Nullable Deadline noticeBy,
            LocalDate occurredOn)
            implements MeetingEvent {

        @Override
        public List<Owing> owing() {
            return noticeBy == null
                    ? List.of()
                    : List.of(new Owing.Opens(MeetingDuty.MEETING_NOTICE.only(), noticeBy, Responsible.GENERAL_OFFICE));
        }
    }

    /** Members were told of the meeting. */
    record MeetingNoticeGiven(MeetingId meetingId, LocalDate occurredOn) implements MeetingEvent {

        @Override
        public List<Owing> owing() {
            return List.of(new Owing.Meets(MeetingDuty.MEETING_NOTICE.only(), occurredOn));
        }
    }

    /**
     * The meeting takes place on other days; everything counted back from it moves in the same commit.
     *
     * @param before its first day until now
     * @param noticeBy by when members are told now; null if at short notice
     */
    record MeetingMoved(
            MeetingId meetingId,
            @Fixed LocalDate before,
            @Fixed LocalDate startsOn,
            @Fixed LocalDate endsOn,
            @SeveralLines String reason,
            @Nullable Deadline noticeBy,
            LocalDate occurredOn)
            implements MeetingEvent {

        @Override
        public List<Owing> owing() {
            return noticeBy == null ? List.of() : List.of(new Owing.Moves(MeetingDuty.MEETING_NOTICE.only(), noticeBy));
        }
    }

    /**
     * The meeting took place, beginning on {@code occurredOn}.
     *
     * @param members how many the body has, from 1
     * @param present how many of them attended
     */
    @RestsOnEarlier
    record MeetingHeld(MeetingId meetingId, int members, int present, LocalDate endedOn, LocalDate occurredOn)
            implements MeetingEvent {}

    /** The meeting does not take place. */
    record MeetingCancelled(
            MeetingId meetingId, @SeveralLines String reason, LocalDate occurredOn) implements MeetingEvent {

        @Override
        public List<Owing> owing() {
            return List.of(new Owing.Ends(MeetingDuty.MEETING_NOTICE.only(), Owing.Cause.CANCELLED));
        }
    }

    /** A case is to come up at the meeting; what the case counts back from it follows when the meeting moves. */
    record AgendaItemPlaced(
            MeetingId meetingId, CaseId caseId, @Fixed String purpose, LocalDate occurredOn) implements MeetingEvent {}

    /** A case does not come up at the meeting after all. */
    record AgendaItemDropped(
            MeetingId meetingId, CaseId caseId, @Fixed String purpose, LocalDate occurredOn) implements MeetingEvent {}

    /** Those persons took part. */
    record AttendanceRecorded(
            MeetingId meetingId, @AtLeastOne List<PersonId> attendees, LocalDate occurredOn) implements MeetingEvent {}

    /** Whose meeting it is. */
    enum MeetingKind {
        CONGRESS,
        STANDING_COMMITTEE,
        CHAIRPERSONS
    }

    /** What a meeting owes. */
    enum MeetingDuty implements DutyKind {
        /** The general office tells members of it. */
        MEETING_NOTICE
    }
}
