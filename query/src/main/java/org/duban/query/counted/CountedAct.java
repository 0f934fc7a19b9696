package org.duban.query.counted;

import java.time.LocalDate;
import org.duban.events.MeetingId;
import org.duban.events.StreamId;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened and that figures count.
 *
 * @param id its event and its number among what that event counts for
 * @param kind what it was, as definitions of figures call it
 * @param key what it is counted as where figures count each thing once: a person, a statute, an organisation
 * @param on the day it happened; of something that lasts, its first day
 * @param until the last day of something that lasts; null for what happened on a day
 * @param stream in which it is recorded
 * @param title of the case or entry; null where that is a person
 * @param eventId the event that recorded it
 * @param sequence of that event in its stream, from 0
 * @param number among what that event counts for, from 0
 * @param congress the session of the congress at which what it is about was raised; null where that says nothing
 */
public record CountedAct(
        String id,
        String kind,
        String key,
        LocalDate on,
        @Nullable LocalDate until,
        StreamId stream,
        @Nullable String title,
        String eventId,
        long sequence,
        int number,
        @Nullable MeetingId congress) {

    /** The same under another title of its stream. */
    CountedAct called(@Nullable String newTitle) {
        return new CountedAct(id, kind, key, on, until, stream, newTitle, eventId, sequence, number, congress);
    }
}
