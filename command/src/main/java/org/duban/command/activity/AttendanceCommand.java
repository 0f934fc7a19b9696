package org.duban.command.activity;

import java.time.LocalDate;
import java.util.List;
import org.duban.command.Authorized;
import org.duban.command.Command;
import org.duban.command.GeneratedId;
import org.duban.events.ActivityId;
import org.duban.events.AtLeastOne;
import org.duban.events.CaseId;
import org.duban.events.PersonId;
import org.duban.events.Role;
import org.duban.events.SeveralLines;
import org.duban.events.StreamId;
import org.duban.events.activity.ActivityEvent.AttendedKind;
import org.duban.events.person.PersonEvent.Level;
import org.jspecify.annotations.Nullable;

/** What can be asked of the register of training courses and activities. */
public sealed interface AttendanceCommand extends Command {

    /** The course or activity it is about. */
    ActivityId activityId();

    @Override
    default StreamId stream() {
        return activityId().stream();
    }

    /**
     * Records that a training course was held.
     *
     * @param level of the congress that held it
     * @param endedOn null if it lasted one day
     * @param occurredOn its first day
     */
    @Authorized(
            by = {Role.CLERK, Role.COMMITTEE},
            basis = "SH-Dep §51")
    record HoldTraining(
            @GeneratedId ActivityId activityId,
            String title,
            Level level,
            @Nullable LocalDate endedOn,
            LocalDate occurredOn)
            implements AttendanceCommand {}

    /**
     * Records that an activity took place.
     *
     * @param matter the case it belongs to; null if it belongs to none
     * @param endedOn null if it lasted one day
     * @param occurredOn its first day
     */
    @Authorized(
            by = {Role.CLERK, Role.COMMITTEE},
            basis = "SH-Dep §51")
    record HoldActivity(
            @GeneratedId ActivityId activityId,
            String title,
            AttendedKind kind,
            @Nullable CaseId matter,
            @Nullable LocalDate endedOn,
            LocalDate occurredOn)
            implements AttendanceCommand {}

    /** Records which deputies took part. */
    @Authorized(
            by = {Role.CLERK, Role.COMMITTEE},
            basis = "SH-Dep §51")
    record RegisterAttendance(
            ActivityId activityId, @AtLeastOne List<PersonId> deputies, LocalDate occurredOn)
            implements AttendanceCommand {}

    /** Strikes out a deputy who is on record by mistake. */
    @Authorized(
            by = {Role.CLERK, Role.COMMITTEE},
            basis = "SH-Dep §51")
    record StrikeOutAttendance(
            ActivityId activityId,
            PersonId deputy,
            @SeveralLines String reason,
            LocalDate occurredOn) implements AttendanceCommand {}
}
