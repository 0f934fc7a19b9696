package org.duban.command.appointment;

import java.time.LocalDate;
import java.util.List;
import org.duban.command.CommandRefused;
import org.duban.command.Context;
import org.duban.command.EntryLog;
import org.duban.command.LoggedRegister;
import org.duban.command.Rule;
import org.duban.command.Steps;
import org.duban.command.appointment.AppointmentCommand.AnnounceAppointment;
import org.duban.command.appointment.AppointmentCommand.DeferAppointment;
import org.duban.command.appointment.AppointmentCommand.MeetNominee;
import org.duban.command.appointment.AppointmentCommand.NotifyOrgans;
import org.duban.command.appointment.AppointmentCommand.ProposeAppointment;
import org.duban.command.appointment.AppointmentCommand.RecordLegalExam;
import org.duban.command.appointment.AppointmentCommand.ReviewNomination;
import org.duban.command.appointment.AppointmentCommand.TakeOath;
import org.duban.command.appointment.AppointmentCommand.VoteOnAppointment;
import org.duban.command.appointment.AppointmentCommand.WithdrawNomination;
import org.duban.command.meeting.Meetings;
import org.duban.command.rules.Term;
import org.duban.command.unit.Units;
import org.duban.events.AppointmentId;
import org.duban.events.Event;
import org.duban.events.appointment.AppointmentEvent;
import org.duban.events.appointment.AppointmentEvent.AppointmentAnnounced;
import org.duban.events.appointment.AppointmentEvent.AppointmentDeferred;
import org.duban.events.appointment.AppointmentEvent.AppointmentProposed;
import org.duban.events.appointment.AppointmentEvent.AppointmentVoteHeld;
import org.duban.events.appointment.AppointmentEvent.LegalExamTaken;
import org.duban.events.appointment.AppointmentEvent.NominationWithdrawn;
import org.duban.events.appointment.AppointmentEvent.NomineeMet;
import org.duban.events.appointment.AppointmentEvent.OathTaken;
import org.duban.events.appointment.AppointmentEvent.OrgansNotified;
import org.duban.events.appointment.AppointmentEvent.PreliminaryReviewDone;
import org.duban.events.unit.UnitEvent.UnitKind;
import org.jspecify.annotations.Nullable;

/** The register of appointments and removals: each entry is one proposal about one person and one post. */
public final class Appointments extends LoggedRegister<AppointmentCommand, AppointmentEvent> {

    /** The register. */
    public static final Appointments REGISTER = new Appointments();

    private Appointments() {
        super(AppointmentId.KIND, AppointmentCommand.class, AppointmentEvent.class);
    }

    @Override
    public List<Rule> refusals() {
        return List.of(AppointmentRule.values());
    }

    @Override
    public List<Term> terms() {
        return List.of(AppointmentTerm.values());
    }

    @Override
    protected List<? extends Event> on(
            AppointmentCommand command, @Nullable EntryLog<AppointmentEvent> entry, Context context) {
        if (command instanceof ProposeAppointment c) {
            notBegun(entry, c);
            return List.of(new NominationRules(context).proposed(c));
        }
        EntryLog<AppointmentEvent> log = begun(entry, command);
        DecisionRules rules = new DecisionRules(log, context);
        return switch (command) {
            case ProposeAppointment c -> List.of();
            case ReviewNomination c -> {
                rules.open();
                yield List.of(new PreliminaryReviewDone(c.appointmentId(), c.committee(), c.opinion(), c.occurredOn()));
            }
            case RecordLegalExam c -> {
                rules.open();
                yield List.of(new LegalExamTaken(c.appointmentId(), c.score(), c.occurredOn()));
            }
            case MeetNominee c -> {
                rules.open();
                yield List.of(new NomineeMet(c.appointmentId(), c.statement(), c.occurredOn()));
            }
            case WithdrawNomination c -> {
                rules.open();
                yield List.of(new NominationWithdrawn(c.appointmentId(), c.reason(), c.occurredOn()));
            }
            case DeferAppointment c -> {
                rules.open();
                yield List.of(new AppointmentDeferred(c.appointmentId(), c.session(), c.reason(), c.occurredOn()));
            }
            case VoteOnAppointment c -> rules.vote(c);
            case NotifyOrgans c -> List.of(rules.notified(c));
            case AnnounceAppointment c -> List.of(rules.announced(c));
            case TakeOath c -> List.of(rules.oath(c));
        };
    }

    @Override
    public Event settled(Event corrected, @Nullable EntryLog<AppointmentEvent> before, Context context) {
        return before != null && corrected instanceof AppointmentVoteHeld vote
                ? new VoteCorrections(before, context).settled(vote)
                : corrected;
    }

    @Override
    public List<? extends Event> consequences(
            Event wrong, Event right, EntryLog<AppointmentEvent> after, Context context) {
        return wrong instanceof AppointmentVoteHeld before && right instanceof AppointmentVoteHeld vote
                ? new VoteCorrections(after, context).turned(before, vote)
                : List.of();
    }

    @Override
    protected LocalDate floor(AppointmentEvent event, EntryLog<AppointmentEvent> before) {
        LocalDate vote = before.on(AppointmentVoteHeld.class);
        return vote == null ? Steps.later(before.begunOn(), before.on(PreliminaryReviewDone.class)) : vote;
    }

    @Override
    protected void check(AppointmentEvent event, @Nullable EntryLog<AppointmentEvent> before, Context context) {
        switch (event) {
            case AppointmentProposed e -> NominationRules.check(e, context);
            case PreliminaryReviewDone e -> Units.mustBe(context, e.committee(), UnitKind.COMMITTEE);
            case LegalExamTaken e ->
                CommandRefused.unless(
                        e.score() >= 0 && e.score() <= DecisionRules.HIGHEST,
                        AppointmentRule.SCORE_IMPOSSIBLE,
                        "highest",
                        String.valueOf(DecisionRules.HIGHEST));
            case AppointmentDeferred e -> Meetings.sat(context, e.session(), e.occurredOn());
            case AppointmentVoteHeld e -> DecisionRules.check(e, context);
            case NomineeMet e -> {}
            case NominationWithdrawn e -> {}
            case OrgansNotified e -> {}
            case AppointmentAnnounced e -> {}
            case OathTaken e -> {}
        }
    }
}
