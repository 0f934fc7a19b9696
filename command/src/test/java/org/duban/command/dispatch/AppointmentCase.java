package org.duban.command.dispatch;

import static org.duban.command.scenario.Story.day;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.duban.command.CorrectEvent;
import org.duban.command.Sender;
import org.duban.command.appointment.AppointmentCommand.ProposeAppointment;
import org.duban.command.appointment.AppointmentCommand.ReviewNomination;
import org.duban.command.appointment.AppointmentCommand.VoteOnAppointment;
import org.duban.command.correction.Correcting;
import org.duban.command.meeting.MeetingCommand.ScheduleMeeting;
import org.duban.command.person.PersonCommand.RegisterPerson;
import org.duban.command.post.PostCommand.EstablishPost;
import org.duban.command.scenario.Town;
import org.duban.events.AppointmentId;
import org.duban.events.Event;
import org.duban.events.MeetingId;
import org.duban.events.PersonId;
import org.duban.events.PostId;
import org.duban.events.Session;
import org.duban.events.StreamId;
import org.duban.events.SupervisedOrgan;
import org.duban.events.appointment.AppointmentEvent.PersonnelAct;
import org.duban.events.handling.DeliberationEvent.Ballot;
import org.duban.events.ledger.history.Corrections;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.events.meeting.MeetingEvent.MeetingKind;
import org.duban.events.person.PersonEvent.Post;
import org.duban.events.post.PostEvent.Nominator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Somebody is appointed by a vote, on a working ledger. */
abstract class AppointmentCase {

    static final AppointmentId PROPOSAL = new AppointmentId("new-head");
    static final PersonId NOMINEE = new PersonId("p-nominee");
    static final PostId POST = new PostId("greening-head");
    static final Session SESSION = new Session(new MeetingId("two-days"), 35, 31);

    @TempDir
    private Path folder;

    WorkingGateway office;

    @BeforeEach
    void appoint_somebody() {
        office = WorkingGateway.begun(folder);
        office.bySystem(new RegisterPerson(NOMINEE, "韩同", day("01-10")));
        office.bySystem(new EstablishPost(
                POST,
                "区绿化局局长",
                Post.HEAD_OF_DEPARTMENT,
                SupervisedOrgan.GOVERNMENT,
                Town.GREENING,
                Nominator.DISTRICT_HEAD,
                0,
                day("01-10")));
        office.bySystem(new ScheduleMeeting(
                SESSION.meeting(),
                MeetingKind.STANDING_COMMITTEE,
                17,
                55,
                "第五十五次会议",
                day("03-28"),
                day("03-29"),
                false,
                day("02-01")));
        office.bySystem(new ProposeAppointment(
                PROPOSAL,
                PersonnelAct.APPOINTMENT,
                NOMINEE,
                POST,
                Nominator.DISTRICT_HEAD,
                SESSION.meeting(),
                17,
                "工作需要",
                day("03-16")));
        office.bySystem(new ReviewNomination(PROPOSAL, Town.ENVIRONMENT, "材料齐全", day("03-21")));
        office.bySystem(new VoteOnAppointment(PROPOSAL, SESSION, new Ballot(30, 1, 0), true, day("03-29")));
    }

    @AfterEach
    void close() {
        office.close();
    }

    final void correct(StreamId stream, Class<? extends Event> type, String day) {
        correct(stream, type, Map.of("occurredOn", day(day).toString()));
    }

    final void correct(StreamId stream, Class<? extends Event> type, Map<String, Object> changes) {
        String wrong = recorded(stream, type).id();
        office.gateway.send(
                new CorrectEvent(stream, wrong, changes, "登记有误", day("06-01"))
                        .seeing(Corrections.last(office.recorded(stream), wrong)),
                Sender.of("clerk"));
    }

    final <E extends Event> E the(StreamId stream, Class<E> type) {
        return type.cast(recorded(stream, type).event());
    }

    private RecordedEvent recorded(StreamId stream, Class<? extends Event> type) {
        return Correcting.corrected(office.recorded(stream), List.of()).stream()
                .filter(one -> type.isInstance(one.event()))
                .findFirst()
                .orElseThrow();
    }
}
