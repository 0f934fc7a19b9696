package org.duban.command.appointment;

import java.time.LocalDate;
import java.util.List;
import org.duban.command.CommandRefused;
import org.duban.command.CommonRule;
import org.duban.command.Context;
import org.duban.command.appointment.AppointmentCommand.ProposeAppointment;
import org.duban.command.meeting.Meeting;
import org.duban.command.meeting.Meetings;
import org.duban.command.person.People;
import org.duban.command.person.Person;
import org.duban.command.post.PublicPosts;
import org.duban.events.Responsible;
import org.duban.events.appointment.AppointmentEvent.AppointmentProposed;
import org.duban.events.appointment.AppointmentEvent.AppointmentVoteHeld;
import org.duban.events.appointment.AppointmentEvent.PersonnelAct;
import org.duban.events.meeting.MeetingEvent.MeetingKind;
import org.duban.events.person.PersonEvent.Post;
import org.duban.events.post.PostEvent.Nominator;
import org.duban.events.post.PostEvent.PostEstablished;

/** Who may be proposed for what, by whom and when. */
record NominationRules(Context context) {

    private static final int FAILURES = 2;

    AppointmentProposed proposed(ProposeAppointment c) {
        PostEstablished post = PublicPosts.standing(context, c.post()).established();
        CommandRefused.unless(
                c.act() != PersonnelAct.ACTING || post.post() == Post.HEAD_OF_ORGAN,
                AppointmentRule.ACTING_FOR_NO_HEAD,
                "title",
                post.title());
        CommandRefused.unless(
                c.act() == PersonnelAct.RESIGNATION || mayNominate(c, post),
                AppointmentRule.NOMINATED_BY_OTHERS,
                "title",
                post.title(),
                "needed",
                needed(c.act(), post).name());
        Person person = People.known(context, c.person());
        boolean inPost = person.postsOn(c.occurredOn()).stream()
                .anyMatch(held -> held.title().equals(post.title()));
        boolean ends = c.act() == PersonnelAct.REMOVAL || c.act() == PersonnelAct.RESIGNATION;
        CommandRefused.unless(
                inPost || !ends,
                AppointmentRule.NOT_IN_POST,
                "person",
                c.person().value(),
                "title",
                post.title());
        CommandRefused.unless(
                !inPost || ends,
                AppointmentRule.IN_POST_ALREADY,
                "person",
                c.person().value(),
                "title",
                post.title());
        CommandRefused.unless(c.term() > 0, AppointmentRule.TERM_BELOW_ONE);
        if (c.act() == PersonnelAct.APPOINTMENT) {
            again(c);
        }
        return new AppointmentProposed(
                c.appointmentId(),
                c.act(),
                c.person(),
                c.post(),
                post.title(),
                c.act() == PersonnelAct.RESIGNATION ? null : c.nominator(),
                c.session(),
                c.term(),
                c.reasons(),
                context.rules()
                        .counted(
                                AppointmentTerm.APPT_PROPOSE,
                                Meetings.known(context, c.session()).startsOn()),
                post.organ() == null ? Responsible.GENERAL_OFFICE : Responsible.office(post.organ()),
                c.occurredOn());
    }

    private static boolean mayNominate(ProposeAppointment c, PostEstablished post) {
        return c.nominator() == needed(c.act(), post);
    }

    /** Whoever acts as the head of an organ is proposed by the chairpersons. */
    private static Nominator needed(PersonnelAct act, PostEstablished post) {
        return act == PersonnelAct.ACTING ? Nominator.CHAIRPERSONS_MEETING : post.nominator();
    }

    /** Whoever was not adopted waits for half a year, and after two times for another term of the congress. */
    private void again(ProposeAppointment c) {
        List<LocalDate> failed = context.world().all(Appointments.REGISTER).stream()
                .filter(log -> isSame(log.begun(AppointmentProposed.class), c))
                .flatMap(log -> log.all(AppointmentVoteHeld.class))
                .filter(vote -> !vote.adopted())
                .map(AppointmentVoteHeld::occurredOn)
                .sorted()
                .toList();
        CommandRefused.unless(
                failed.size() < FAILURES,
                AppointmentRule.NOT_ADOPTED_TWICE,
                "person",
                c.person().value());
        for (LocalDate day : failed) {
            LocalDate from =
                    context.rules().counted(AppointmentTerm.APPT_AGAIN, day).dueOn();
            CommandRefused.unless(
                    from == null || c.occurredOn().isAfter(from),
                    AppointmentRule.NOMINATED_AGAIN_TOO_SOON,
                    "person",
                    c.person().value(),
                    "until",
                    String.valueOf(from));
        }
    }

    private static boolean isSame(AppointmentProposed earlier, ProposeAppointment c) {
        return earlier.act() == PersonnelAct.APPOINTMENT
                && earlier.person().equals(c.person())
                && earlier.post().equals(c.post())
                && earlier.term() == c.term();
    }

    static void check(AppointmentProposed e, Context context) {
        Meeting session = Meetings.known(context, e.session());
        Meetings.mustBe(session, MeetingKind.STANDING_COMMITTEE);
        CommandRefused.unless(
                !session.endsOn().isBefore(e.occurredOn()),
                CommonRule.SESSION_OVER,
                "session",
                session.startsOn().toString(),
                "on",
                e.occurredOn().toString());
    }
}
