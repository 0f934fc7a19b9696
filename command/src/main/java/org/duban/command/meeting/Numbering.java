package org.duban.command.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.duban.command.Context;
import org.duban.command.handling.HandlingTerm;
import org.duban.command.series.Numbers;
import org.duban.command.series.Numbers.Numbered;
import org.duban.events.Deadline;
import org.duban.events.Event;
import org.duban.events.SeriesId;
import org.duban.events.meeting.MeetingEvent.MeetingKind;
import org.duban.events.meeting.MeetingEvent.MeetingScheduled;
import org.jspecify.annotations.Nullable;

/** What goes by the kind of a meeting: its number, and the notice that members are owed. */
record Numbering(Context context) {

    /** Meetings are numbered by kind and term of the congress. */
    static Numbered of(MeetingScheduled e) {
        String kind = e.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Numbered(new SeriesId(kind + "-" + e.term()), e.number());
    }

    /** A meeting of another kind than was written down at first, with the notice that is owed of that. */
    MeetingScheduled settled(MeetingScheduled e) {
        boolean owed = !e.shortNotice() && e.kind() == MeetingKind.STANDING_COMMITTEE;
        return owed == (e.noticeBy() != null)
                ? e
                : new MeetingScheduled(
                        e.meetingId(),
                        e.kind(),
                        e.term(),
                        e.number(),
                        e.name(),
                        e.startsOn(),
                        e.endsOn(),
                        e.shortNotice(),
                        owed ? notice(e.kind(), e.startsOn()) : null,
                        e.occurredOn());
    }

    /** A meeting that was numbered wrongly gives that number back and gets the right one. */
    List<Event> renumbered(MeetingScheduled wrong, MeetingScheduled right) {
        return Numbers.moved(context, of(wrong), of(right), right.stream(), right.occurredOn());
    }

    /** Only for the Standing Committee's sessions a term of notice is known. */
    @Nullable
    Deadline notice(MeetingKind kind, LocalDate startsOn) {
        return kind == MeetingKind.STANDING_COMMITTEE
                ? context.rules().counted(HandlingTerm.SESSION_NOTICE, startsOn)
                : null;
    }
}
