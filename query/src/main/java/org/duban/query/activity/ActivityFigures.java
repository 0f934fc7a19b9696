package org.duban.query.activity;

import java.util.List;
import org.duban.events.PersonId;
import org.duban.events.activity.ActivityEvent;
import org.duban.events.activity.ActivityEvent.ActivityHeld;
import org.duban.events.activity.ActivityEvent.AttendanceStruckOut;
import org.duban.events.activity.ActivityEvent.AttendedKind;
import org.duban.events.activity.ActivityEvent.DeputiesAttended;
import org.duban.events.activity.ActivityEvent.TrainingHeld;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.events.person.PersonEvent.Level;
import org.duban.query.counted.CountedFamily;
import org.duban.query.counted.CountedStream;
import org.duban.query.counted.Figure;
import org.duban.query.counted.Figure.CountedAs;

/**
 * What figures count of deputies' training and activities: attendances, which is every deputy once for each course and
 * each activity, and beside them the deputies who came, each once however often.
 */
public final class ActivityFigures {

    private static final String ABOVE = "TRAINED_ABOVE";
    private static final String DISTRICT = "TRAINED_IN_DISTRICT";
    private static final String ATTENDED = "ACTIVITY_ATTENDED";

    /** What is added to a kind of attendance for who came. */
    private static final String WHO = "_PERSON";

    private static final String COUNTS_AS = "counts-as";
    private static final String VISIT = "visit";

    /** The line in the table of contents. */
    public static final CountedFamily<ActivityEvent> COUNTED = new CountedFamily<>(
            ActivityEvent.class,
            ActivityFigures::after,
            List.of(
                    Figure.distinct("training-above", 1, CountedAs.PERSON_TIMES, ABOVE),
                    Figure.distinct("training-district", 1, CountedAs.PERSON_TIMES, DISTRICT),
                    Figure.distinct("activity-attendances", 2, CountedAs.PERSON_TIMES, ATTENDED),
                    Figure.distinct("training-above-deputies", 1, CountedAs.PERSONS, ABOVE + WHO),
                    Figure.distinct("training-district-deputies", 1, CountedAs.PERSONS, DISTRICT + WHO),
                    Figure.distinct("activity-deputies", 2, CountedAs.PERSONS, ATTENDED + WHO)));

    private ActivityFigures() {}

    private static CountedStream after(CountedStream before, ActivityEvent event, RecordedEvent recorded) {
        return switch (event) {
            case TrainingHeld e -> training(before.called(e.title()), e.level());
            case ActivityHeld e ->
                e.kind() == AttendedKind.COMMUNITY_CONTACT
                        ? before.called(e.title())
                        : of(e, before.called(e.title()).knowing(COUNTS_AS, ATTENDED));
            case DeputiesAttended e -> attended(before, e, recorded);
            case AttendanceStruckOut e ->
                before.known(COUNTS_AS)
                        .map(kind -> before.without(kind, key(before, e.deputy()))
                                .without(kind + WHO, e.deputy().value()))
                        .orElse(before);
        };
    }

    /** A visit that has a case of its own is told of by that, too: whoever is on record in both was there once. */
    private static CountedStream of(ActivityHeld event, CountedStream counted) {
        return event.kind() == AttendedKind.VISIT && event.matter() != null
                ? counted.knowing(VISIT, event.matter().stream() + ":" + event.occurredOn())
                : counted;
    }

    private static CountedStream training(CountedStream before, Level level) {
        return switch (level) {
            case NATIONAL, MUNICIPAL -> before.knowing(COUNTS_AS, ABOVE);
            case DISTRICT -> before.knowing(COUNTS_AS, DISTRICT);
            case TOWN -> before;
        };
    }

    private static CountedStream attended(CountedStream before, DeputiesAttended event, RecordedEvent recorded) {
        String kind = before.known(COUNTS_AS).orElse("");
        if (kind.isEmpty()) {
            return before;
        }
        CountedStream next = before;
        for (PersonId deputy : event.deputies()) {
            next = next.counting(recorded, kind, key(before, deputy)).counting(recorded, kind + WHO, deputy.value());
        }
        return next;
    }

    /** A deputy at that very course or activity. */
    private static String key(CountedStream stream, PersonId deputy) {
        return stream.known(VISIT).orElse(stream.stream().id()) + ":" + deputy.value();
    }
}
