package org.duban.query.figure;

import static org.duban.query.Facts.day;

import java.util.stream.Stream;
import org.duban.events.AppointmentId;
import org.duban.events.Event;
import org.duban.events.MeetingId;
import org.duban.events.PersonId;
import org.duban.events.PostId;
import org.duban.events.Responsible;
import org.duban.events.Session;
import org.duban.events.appointment.AppointmentEvent.AppointmentProposed;
import org.duban.events.appointment.AppointmentEvent.AppointmentVoteHeld;
import org.duban.events.appointment.AppointmentEvent.PersonnelAct;
import org.duban.events.handling.DeliberationEvent.Ballot;

/** What registers that keep what happened record in a year, once for each kind that is counted. */
final class YearOfRegisters {

    private YearOfRegisters() {}

    static Stream<Event> events() {
        return Stream.of(PersonnelAct.values()).flatMap(YearOfRegisters::decided);
    }

    private static Stream<Event> decided(PersonnelAct act) {
        AppointmentId id = new AppointmentId("a-" + act.ordinal());
        return Stream.of(
                new AppointmentProposed(
                        id,
                        act,
                        new PersonId("p-2" + act.ordinal()),
                        new PostId("post"),
                        "区统计局局长",
                        null,
                        new MeetingId("sc-1"),
                        17,
                        "r",
                        Year.due(),
                        Responsible.GENERAL_OFFICE,
                        day("02-01")),
                new AppointmentVoteHeld(
                        id,
                        new Session(new MeetingId("sc-1"), 35, 30),
                        new Ballot(30, 0, 0),
                        true,
                        null,
                        null,
                        null,
                        day("02-20")));
    }
}
