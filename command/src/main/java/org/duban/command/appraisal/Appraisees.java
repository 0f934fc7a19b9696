package org.duban.command.appraisal;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.duban.command.CommandRefused;
import org.duban.command.CommonRule;
import org.duban.command.EntryLog;
import org.duban.command.Steps;
import org.duban.command.appointment.Appointments;
import org.duban.command.meeting.Meetings;
import org.duban.command.person.People;
import org.duban.command.person.Person.Held;
import org.duban.command.steps.SoFar;
import org.duban.events.PersonId;
import org.duban.events.SupervisedOrgan;
import org.duban.events.appointment.AppointmentEvent;
import org.duban.events.appointment.AppointmentEvent.AppointmentProposed;
import org.duban.events.appointment.AppointmentEvent.AppointmentVoteHeld;
import org.duban.events.appointment.AppointmentEvent.PersonnelAct;
import org.duban.events.appraisal.AppraisalEvent.AppraiseeSelected;
import org.duban.events.person.PersonEvent.Post;

/** Whose duty report is appraised: an official in a post that the congress or its Standing Committee fills. */
final class Appraisees {

    private Appraisees() {}

    static void selected(AppraiseeSelected e, SoFar soFar) {
        Meetings.decided(soFar.context(), e.meeting(), e.occurredOn());
        Steps.nearYear(e.year(), e.occurredOn());
        Held held = held(soFar, e.official(), e.post(), e.occurredOn());
        CommandRefused.unless(
                List.of(Objects.requireNonNull(held.organ())).equals(e.organs()), CommonRule.CORRECTION_DOES_NOT_FIT);
        CommandRefused.unless(
                held.post() != Post.OTHER || isAppointed(e, soFar),
                AppraisalRule.APPRAISEE_OF_OTHERS,
                "person",
                e.official().value());
    }

    private static boolean isAppointed(AppraiseeSelected e, SoFar soFar) {
        EntryLog<AppointmentEvent> decision = e.appointment() == null
                ? null
                : soFar.context()
                        .world()
                        .find(Appointments.REGISTER, e.appointment().value());
        if (decision == null) {
            return false;
        }
        AppointmentProposed proposed = decision.begun(AppointmentProposed.class);
        return proposed.person().equals(e.official())
                && proposed.act() == PersonnelAct.APPOINTMENT
                && decision.all(AppointmentVoteHeld.class).anyMatch(AppointmentVoteHeld::adopted);
    }

    static List<SupervisedOrgan> organs(SoFar soFar, PersonId official, String post, LocalDate on) {
        return List.of(Objects.requireNonNull(held(soFar, official, post, on).organ()));
    }

    /** The post in an organ that is supervised; one of the congress itself is none. */
    private static Held held(SoFar soFar, PersonId official, String post, LocalDate on) {
        return People.known(soFar.context(), official).postsOn(on).stream()
                .filter(held -> held.title().equals(post) && held.organ() != null)
                .findFirst()
                .orElseThrow(() -> new CommandRefused(
                        AppraisalRule.APPRAISEE_HOLDS_NO_SUCH_POST, "person", official.value(), "post", post));
    }
}
