package org.duban.command.meeting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.duban.events.CaseId;
import org.duban.events.MeetingId;
import org.duban.events.PersonId;
import org.duban.events.meeting.MeetingEvent.MeetingKind;
import org.jspecify.annotations.Nullable;

/**
 * A meeting.
 *
 * @param scheduledOn the day it was set down
 * @param noticeOn the day its members were told of it as it stands; null before
 * @param sitting how it was held; null before
 * @param cancelledOn null unless it was cancelled
 * @param agenda the cases that are to come up, in the order in which they were placed
 * @param attendees who is on record as having taken part
 * @param before the days on which it was to begin before it was moved, oldest first
 */
public record Meeting(
        MeetingId meetingId,
        MeetingKind kind,
        String name,
        LocalDate startsOn,
        LocalDate endsOn,
        boolean shortNotice,
        LocalDate scheduledOn,
        @Nullable LocalDate noticeOn,
        @Nullable Sitting sitting,
        @Nullable LocalDate cancelledOn,
        Set<AgendaItem> agenda,
        Set<PersonId> attendees,
        List<LocalDate> before) {

    /** Whether it is held in that month, or was to be. */
    public boolean isOrWasIn(YearMonth month) {
        return Stream.concat(Stream.of(startsOn, endsOn), before.stream())
                .map(YearMonth::from)
                .anyMatch(month::equals);
    }

    /** Its first day; null before it was held. */
    public @Nullable LocalDate heldOn() {
        return sitting == null ? null : sitting.on();
    }

    /**
     * How it was held.
     *
     * @param members how many the body has
     * @param present how many of them attended
     */
    public record Sitting(LocalDate on, int members, int present) {}

    /** A case that is to come up, and for what. */
    public record AgendaItem(CaseId caseId, String purpose) {}

    Meeting on(LocalDate start, LocalDate end) {
        return new Meeting(
                meetingId,
                kind,
                name,
                start,
                end,
                shortNotice,
                scheduledOn,
                null,
                sitting,
                cancelledOn,
                agenda,
                attendees,
                Stream.concat(before.stream(), Stream.of(startsOn)).toList());
    }

    Meeting told(LocalDate on) {
        return new Meeting(
                meetingId,
                kind,
                name,
                startsOn,
                endsOn,
                shortNotice,
                scheduledOn,
                on,
                sitting,
                cancelledOn,
                agenda,
                attendees,
                before);
    }

    Meeting held(Sitting as, LocalDate end) {
        return new Meeting(
                meetingId,
                kind,
                name,
                as.on(),
                end,
                shortNotice,
                scheduledOn,
                noticeOn,
                as,
                cancelledOn,
                agenda,
                attendees,
                before);
    }

    Meeting cancelled(LocalDate on) {
        return new Meeting(
                meetingId,
                kind,
                name,
                startsOn,
                endsOn,
                shortNotice,
                scheduledOn,
                noticeOn,
                sitting,
                on,
                agenda,
                attendees,
                before);
    }

    Meeting with(LinkedHashSet<AgendaItem> next) {
        return new Meeting(
                meetingId,
                kind,
                name,
                startsOn,
                endsOn,
                shortNotice,
                scheduledOn,
                noticeOn,
                sitting,
                cancelledOn,
                Collections.unmodifiableSet(next),
                attendees,
                before);
    }

    Meeting attended(LinkedHashSet<PersonId> next) {
        return new Meeting(
                meetingId,
                kind,
                name,
                startsOn,
                endsOn,
                shortNotice,
                scheduledOn,
                noticeOn,
                sitting,
                cancelledOn,
                agenda,
                Collections.unmodifiableSet(next),
                before);
    }
}
