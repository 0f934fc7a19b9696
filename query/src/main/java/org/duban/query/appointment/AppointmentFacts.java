package org.duban.query.appointment;

import java.util.List;
import org.duban.events.AppointmentId;
import org.duban.events.appointment.AppointmentDuty;
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
import org.duban.query.register.EntryFacts;
import org.duban.query.register.ViewedRegister;
import org.jspecify.annotations.Nullable;

/**
 * One proposal to appoint or remove somebody; lists are oldest first.
 *
 * @param vote null until it was voted on
 */
public record AppointmentFacts(
        AppointmentProposed proposal,
        List<PreliminaryReviewDone> reviews,
        List<LegalExamTaken> exams,
        List<NomineeMet> talks,
        @Nullable NominationWithdrawn withdrawal,
        List<AppointmentDeferred> deferrals,
        @Nullable AppointmentVoteHeld vote,
        @Nullable OrgansNotified notification,
        @Nullable AppointmentAnnounced announcement,
        @Nullable OathTaken oath)
        implements EntryFacts {

    /** The line in the table of contents. */
    public static final ViewedRegister<AppointmentEvent, AppointmentFacts> REGISTER = EntryFacts.viewed(
            AppointmentId.KIND,
            AppointmentEvent.class,
            AppointmentFacts.class,
            AppointmentProposed.class,
            List.of(AppointmentDuty.values()));

    @Override
    public String title() {
        return proposal.title();
    }
}
