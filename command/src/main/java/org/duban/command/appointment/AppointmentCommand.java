package org.duban.command.appointment;

import java.time.LocalDate;
import org.duban.command.Authorized;
import org.duban.command.Command;
import org.duban.command.GeneratedId;
import org.duban.events.AppointmentId;
import org.duban.events.MeetingId;
import org.duban.events.PersonId;
import org.duban.events.PostId;
import org.duban.events.Role;
import org.duban.events.Session;
import org.duban.events.SeveralLines;
import org.duban.events.StreamId;
import org.duban.events.UnitId;
import org.duban.events.appointment.AppointmentEvent.PersonnelAct;
import org.duban.events.handling.DeliberationEvent.Ballot;
import org.duban.events.post.PostEvent.Nominator;
import org.jspecify.annotations.Nullable;

/** What can be asked of the register of appointments and removals. */
public sealed interface AppointmentCommand extends Command {

    /** The proposal it is about. */
    AppointmentId appointmentId();

    @Override
    default StreamId stream() {
        return appointmentId().stream();
    }

    /**
     * Puts a signed proposal before the Standing Committee.
     *
     * @param nominator who proposes it; null for a resignation
     * @param session the session it is to come up at
     * @param term of the congress, from 1
     */
    @Authorized(by = Role.CLERK, basis = "Org §50; SZ-App §13; CQ-App §17")
    record ProposeAppointment(
            @GeneratedId AppointmentId appointmentId,
            PersonnelAct act,
            PersonId person,
            PostId post,
            @Nullable Nominator nominator,
            MeetingId session,
            int term,
            @SeveralLines String reasons,
            LocalDate occurredOn)
            implements AppointmentCommand {}

    /** Records that a committee looked a proposal over first. */
    @Authorized(
            by = {Role.COMMITTEE, Role.CLERK},
            basis = "DD")
    record ReviewNomination(
            AppointmentId appointmentId,
            UnitId committee,
            @SeveralLines String opinion,
            LocalDate occurredOn) implements AppointmentCommand {}

    /** Records what the nominee reached in the law examination, to 100. */
    @Authorized(by = Role.CLERK, basis = "CQ-App §16; SZ-App §15")
    record RecordLegalExam(AppointmentId appointmentId, int score, LocalDate occurredOn)
            implements AppointmentCommand {}

    /** Records that members met the nominee. */
    @Authorized(by = Role.CLERK, basis = "DD")
    record MeetNominee(
            AppointmentId appointmentId, @SeveralLines String statement, LocalDate occurredOn)
            implements AppointmentCommand {}

    /** Records that a proposal was taken back before the vote. */
    @Authorized(by = Role.CLERK, basis = "DD")
    record WithdrawNomination(
            AppointmentId appointmentId, @SeveralLines String reason, LocalDate occurredOn)
            implements AppointmentCommand {}

    /** Records that a session agreed not to vote on a proposal yet. */
    @Authorized(by = Role.CLERK, basis = "Org §51; DD")
    record DeferAppointment(
            AppointmentId appointmentId,
            Session session,
            @SeveralLines String reason,
            LocalDate occurredOn) implements AppointmentCommand {}

    /**
     * Records that a session voted on a proposal by secret ballot.
     *
     * @param adopted what was announced as the result
     */
    @Authorized(by = Role.CLERK, basis = "Org §51")
    record VoteOnAppointment(
            AppointmentId appointmentId, Session session, Ballot ballot, boolean adopted, LocalDate occurredOn)
            implements AppointmentCommand {}

    /** Records that the organs concerned were told of what was decided. */
    @Authorized(by = Role.CLERK, basis = "DD")
    record NotifyOrgans(AppointmentId appointmentId, String documentNo, LocalDate occurredOn)
            implements AppointmentCommand {}

    /** Records that what was decided was announced. */
    @Authorized(by = Role.CLERK, basis = "DD")
    record AnnounceAppointment(AppointmentId appointmentId, String channel, LocalDate occurredOn)
            implements AppointmentCommand {}

    /** Records that whoever was appointed took the oath. */
    @Authorized(by = Role.CLERK, basis = "DD")
    record TakeOath(AppointmentId appointmentId, LocalDate occurredOn) implements AppointmentCommand {}
}
