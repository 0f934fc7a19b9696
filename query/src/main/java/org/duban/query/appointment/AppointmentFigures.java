package org.duban.query.appointment;

import java.util.List;
import java.util.Map;
import org.duban.events.appointment.AppointmentEvent;
import org.duban.events.appointment.AppointmentEvent.AppointmentProposed;
import org.duban.events.appointment.AppointmentEvent.AppointmentVoteHeld;
import org.duban.events.appointment.AppointmentEvent.PersonnelAct;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.query.counted.CountedFamily;
import org.duban.query.counted.CountedStream;
import org.duban.query.counted.Figure;
import org.duban.query.counted.Figure.CountedAs;

/** What figures count of appointments and removals: those that were decided, and apart from these the persons. */
public final class AppointmentFigures {

    private static final String ACT = "act";
    private static final String PERSON = "person";
    private static final Map<PersonnelAct, String> KINDS = Map.of(
            PersonnelAct.APPOINTMENT, "APPOINTED",
            PersonnelAct.REMOVAL, "REMOVED",
            PersonnelAct.ACTING, "ACTING_APPOINTED",
            PersonnelAct.RESIGNATION, "RESIGNATION_ACCEPTED");
    private static final String[] ALL = {"APPOINTED", "REMOVED", "ACTING_APPOINTED", "RESIGNATION_ACCEPTED"};

    /** The line in the table of contents. */
    public static final CountedFamily<AppointmentEvent> COUNTED = new CountedFamily<>(
            AppointmentEvent.class,
            AppointmentFigures::after,
            List.of(
                    Figure.acts("appointments-and-removals", 1, ALL),
                    Figure.distinct("persons-appointed-or-removed", 1, CountedAs.PERSONS, ALL)));

    private AppointmentFigures() {}

    private static CountedStream after(CountedStream before, AppointmentEvent event, RecordedEvent recorded) {
        return switch (event) {
            case AppointmentProposed e ->
                before.called(e.title())
                        .knowing(ACT, e.act().name())
                        .knowing(PERSON, e.person().value());
            case AppointmentVoteHeld e when e.adopted() -> adopted(before, recorded);
            default -> before;
        };
    }

    private static CountedStream adopted(CountedStream before, RecordedEvent recorded) {
        return before.known(ACT)
                .map(PersonnelAct::valueOf)
                .map(KINDS::get)
                .flatMap(kind -> before.known(PERSON).map(person -> before.counting(recorded, kind, person)))
                .orElse(before);
    }
}
