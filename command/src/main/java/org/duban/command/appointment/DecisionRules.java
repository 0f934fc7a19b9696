package org.duban.command.appointment;

import java.time.LocalDate;
import java.util.List;
import org.duban.command.CommandRefused;
import org.duban.command.Context;
import org.duban.command.EntryLog;
import org.duban.command.Steps;
import org.duban.command.appointment.AppointmentCommand.AnnounceAppointment;
import org.duban.command.appointment.AppointmentCommand.NotifyOrgans;
import org.duban.command.appointment.AppointmentCommand.TakeOath;
import org.duban.command.appointment.AppointmentCommand.VoteOnAppointment;
import org.duban.command.meeting.Meetings;
import org.duban.command.person.People;
import org.duban.command.post.PublicPosts;
import org.duban.events.Event;
import org.duban.events.Session;
import org.duban.events.appointment.AppointmentEvent;
import org.duban.events.appointment.AppointmentEvent.AppointmentAnnounced;
import org.duban.events.appointment.AppointmentEvent.AppointmentProposed;
import org.duban.events.appointment.AppointmentEvent.AppointmentVoteHeld;
import org.duban.events.appointment.AppointmentEvent.LegalExamTaken;
import org.duban.events.appointment.AppointmentEvent.NominationWithdrawn;
import org.duban.events.appointment.AppointmentEvent.OathTaken;
import org.duban.events.appointment.AppointmentEvent.OrgansNotified;
import org.duban.events.appointment.AppointmentEvent.PersonnelAct;
import org.duban.events.appointment.AppointmentEvent.PreliminaryReviewDone;
import org.duban.events.handling.DeliberationEvent.Ballot;
import org.duban.events.person.PersonEvent.Post;
import org.duban.events.person.PersonEvent.PostLeft;
import org.duban.events.person.PersonEvent.PostTaken;
import org.duban.events.post.PostEvent.PostEstablished;

/** What a vote on a proposal takes, and what follows from it. */
record DecisionRules(EntryLog<AppointmentEvent> log, Context context) {

    static final int HIGHEST = 100;

    /** What somebody is called who acts in a post. */
    private static final String ACTING = "代理";

    AppointmentProposed proposed() {
        return log.begun(AppointmentProposed.class);
    }

    /** Refuses what comes after the vote, or after the proposal was taken back. */
    void open() {
        Steps.notTaken(log.on(AppointmentVoteHeld.class), "AppointmentVoteHeld");
        LocalDate withdrawn = log.on(NominationWithdrawn.class);
        CommandRefused.unless(withdrawn == null, AppointmentRule.NOMINATION_WITHDRAWN, "on", String.valueOf(withdrawn));
    }

    List<Event> vote(VoteOnAppointment c) {
        open();
        Steps.taken(log.on(PreliminaryReviewDone.class), "PreliminaryReviewDone");
        boolean into = isInto();
        PostEstablished post = PublicPosts.standing(context, proposed().post()).established();
        if (into) {
            examPassed();
            committeeSeatLeft(post, c.occurredOn());
        }
        LocalDate on = c.occurredOn();
        AppointmentVoteHeld vote = vote(c.session(), c.ballot(), c.adopted(), on);
        return c.adopted() ? List.of(vote, into ? taken(post, on) : left(on)) : List.of(vote);
    }

    boolean isInto() {
        return proposed().act() == PersonnelAct.APPOINTMENT || proposed().act() == PersonnelAct.ACTING;
    }

    AppointmentVoteHeld vote(Session session, Ballot ballot, boolean adopted, LocalDate on) {
        return new AppointmentVoteHeld(
                proposed().appointmentId(),
                session,
                ballot,
                adopted,
                adopted ? context.rules().counted(AppointmentTerm.APPT_NOTICE, on) : null,
                adopted ? context.rules().counted(AppointmentTerm.APPT_ANNOUNCE, on) : null,
                adopted && isInto() ? context.rules().counted(AppointmentTerm.APPT_OATH, on) : null,
                on);
    }

    PostTaken taken(PostEstablished post, LocalDate on) {
        return new PostTaken(proposed().person(), post.post(), post.organ(), post.unit(), title(), on);
    }

    PostLeft left(LocalDate on) {
        return new PostLeft(proposed().person(), title(), on);
    }

    /** Of the post that is taken or left. */
    String title() {
        return proposed().act() == PersonnelAct.ACTING
                ? ACTING + proposed().title()
                : proposed().title();
    }

    private void examPassed() {
        int passMark = PublicPosts.standing(context, proposed().post()).passMark();
        int score = log.last(LegalExamTaken.class).map(LegalExamTaken::score).orElse(0);
        CommandRefused.unless(
                score >= passMark || proposed().act() != PersonnelAct.APPOINTMENT,
                AppointmentRule.EXAM_NOT_PASSED,
                "needed",
                String.valueOf(passMark));
    }

    /** Members of the Standing Committee hold no office in the organs that it supervises. */
    private void committeeSeatLeft(PostEstablished post, LocalDate on) {
        boolean member = People.known(context, proposed().person()).postsOn(on).stream()
                .anyMatch(held -> held.post() == Post.STANDING_COMMITTEE_MEMBER);
        CommandRefused.unless(
                !member || post.organ() == null,
                AppointmentRule.COMMITTEE_SEAT_KEPT,
                "person",
                proposed().person().value());
    }

    OrgansNotified notified(NotifyOrgans c) {
        adopted();
        Steps.notTaken(log.on(OrgansNotified.class), "OrgansNotified");
        return new OrgansNotified(c.appointmentId(), c.documentNo(), c.occurredOn());
    }

    AppointmentAnnounced announced(AnnounceAppointment c) {
        adopted();
        Steps.notTaken(log.on(AppointmentAnnounced.class), "AppointmentAnnounced");
        return new AppointmentAnnounced(c.appointmentId(), c.channel(), c.occurredOn());
    }

    OathTaken oath(TakeOath c) {
        CommandRefused.unless(
                adopted().oathBy() != null,
                AppointmentRule.NO_OATH_TAKEN,
                "title",
                proposed().title());
        Steps.notTaken(log.on(OathTaken.class), "OathTaken");
        return new OathTaken(c.appointmentId(), c.occurredOn());
    }

    private AppointmentVoteHeld adopted() {
        Steps.taken(log.on(AppointmentVoteHeld.class), "AppointmentVoteHeld");
        AppointmentVoteHeld vote = log.last(AppointmentVoteHeld.class).orElseThrow();
        CommandRefused.unless(
                vote.adopted(), AppointmentRule.NOT_ADOPTED, "title", proposed().title());
        return vote;
    }

    /** More than half of all members decide, not of those present. */
    static void check(AppointmentVoteHeld e, Context context) {
        Meetings.sat(context, e.session(), e.occurredOn());
        Ballot ballot = e.ballot();
        CommandRefused.unless(
                (long) ballot.yes() + ballot.no() + ballot.abstained()
                        <= e.session().present(),
                AppointmentRule.BALLOTS_EXCEED_PRESENT,
                "present",
                String.valueOf(e.session().present()));
        CommandRefused.unless(
                e.adopted() == (ballot.yes() * 2L > e.session().members()),
                AppointmentRule.MAJORITY_OF_ALL_DECIDES,
                "yes",
                String.valueOf(ballot.yes()),
                "members",
                String.valueOf(e.session().members()));
    }
}
