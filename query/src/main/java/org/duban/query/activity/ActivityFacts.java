package org.duban.query.activity;

import java.util.List;
import java.util.Objects;
import org.duban.events.ActivityId;
import org.duban.events.activity.ActivityEvent;
import org.duban.events.activity.ActivityEvent.ActivityHeld;
import org.duban.events.activity.ActivityEvent.AttendanceStruckOut;
import org.duban.events.activity.ActivityEvent.DeputiesAttended;
import org.duban.events.activity.ActivityEvent.TrainingHeld;
import org.duban.query.register.EntryFacts;
import org.duban.query.register.ViewedRegister;
import org.jspecify.annotations.Nullable;

/**
 * One training course or activity that deputies took part in; lists are oldest first.
 *
 * @param training null for an activity
 * @param activity null for a training course
 */
public record ActivityFacts(
        @Nullable TrainingHeld training,
        @Nullable ActivityHeld activity,
        List<DeputiesAttended> attendances,
        List<AttendanceStruckOut> struckOut)
        implements EntryFacts {

    /** The line in the table of contents. */
    public static final ViewedRegister<ActivityEvent, ActivityFacts> REGISTER = EntryFacts.viewed(
            ActivityId.KIND,
            ActivityEvent.class,
            ActivityFacts.class,
            List.of(),
            TrainingHeld.class,
            ActivityHeld.class);

    @Override
    public String title() {
        return activity == null ? Objects.requireNonNull(training).title() : activity.title();
    }
}
