package org.duban.events.activity;

import java.time.LocalDate;
import java.util.List;
import org.duban.events.ActivityId;
import org.duban.events.AtLeastOne;
import org.duban.events.CaseId;
import org.duban.events.Event;
import org.duban.events.Fixed;
import org.duban.events.PersonId;
import org.duban.events.SeveralLines;
import org.duban.events.StreamId;
import org.duban.events.person.PersonEvent.Level;
import org.jspecify.annotations.Nullable;

/** What can happen to a training course or an activity that deputies take part in. */
public sealed interface ActivityEvent extends Event {

    /** Which one. */
    ActivityId activityId();

    @Override
    default StreamId stream() {
        return activityId().stream();
    }

    /**
     * A training course was held.
     *
     * @param level of the congress that held it
     */
    record TrainingHeld(
            ActivityId activityId,
            String title,
            @Fixed Level level,
            @Fixed LocalDate endedOn,
            LocalDate occurredOn) implements ActivityEvent {}

    /**
     * An activity took place.
     *
     * @param matter the case it belongs to; null if it belongs to none
     */
    record ActivityHeld(
            ActivityId activityId,
            String title,
            @Fixed AttendedKind kind,
            @Nullable CaseId matter,
            @Fixed LocalDate endedOn,
            LocalDate occurredOn)
            implements ActivityEvent {}

    /** Those deputies took part. */
    record DeputiesAttended(
            ActivityId activityId, @Fixed @AtLeastOne List<PersonId> deputies, LocalDate occurredOn)
            implements ActivityEvent {}

    /** A deputy is on record by mistake: an entry that was disputed was checked, and does not count. */
    record AttendanceStruckOut(
            ActivityId activityId,
            @Fixed PersonId deputy,
            @SeveralLines String reason,
            LocalDate occurredOn) implements ActivityEvent {}

    /** What deputies take part in. */
    enum AttendedKind {
        INQUIRY,
        INSPECTION,
        RESEARCH,
        VISIT,
        /** Meeting residents and voters. */
        COMMUNITY_CONTACT
    }
}
