package org.duban.events.appointment;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.duban.events.AppointmentId;
import org.duban.events.CountedFrom;
import org.duban.events.Deadline;
import org.duban.events.Event;
import org.duban.events.Fixed;
import org.duban.events.MeetingId;
import org.duban.events.Owing;
import org.duban.events.PersonId;
import org.duban.events.PostId;
import org.duban.events.Responsible;
import org.duban.events.Session;
import org.duban.events.SeveralLines;
import org.duban.events.StreamId;
import org.duban.events.UnitId;
import org.duban.events.handling.DeliberationEvent.Ballot;
import org.duban.events.post.PostEvent.Nominator;
import org.jspecify.annotations.Nullable;

/** What can happen to a proposal to appoint or remove somebody. */
public sealed interface AppointmentEvent extends Event {

    /** Which one. */
    AppointmentId appointmentId();

    @Override
    default StreamId stream() {
        return appointmentId().stream();
    }

    /**
     * It was put before the Standing Committee, signed.
     *
     * @param title of the post
     * @param nominator who proposed it; null for a resignation, which the holder hands in
     * @param session the session it is to come up at
     * @param term of the congress, from 1
     * @param proposeBy by when it had to be there
     * @param by who had to put it there
     */
    record AppointmentProposed(
            AppointmentId appointmentId,
            @Fixed PersonnelAct act,
            @Fixed PersonId person,
            PostId post,
            @Fixed String title,
            @Fixed @Nullable Nominator nominator,
            MeetingId session,
            @Fixed int term,
            @SeveralLines String reasons,
            @CountedFrom("session") Deadline proposeBy,
            Responsible by,
            LocalDate occurredOn)
            implements AppointmentEvent {

        @Override
        public List<Owing> owing() {
            return List.of(
                    new Owing.Opens(AppointmentDuty.APPOINTMENT_PROPOSAL.only(), proposeBy, by),
                    new Owing.Meets(AppointmentDuty.APPOINTMENT_PROPOSAL.only(), occurredOn));
        }
    }

    /** A committee looked it over first. */
    record PreliminaryReviewDone(
            AppointmentId appointmentId,
            UnitId committee,
            @SeveralLines String opinion,
            LocalDate occurredOn) implements AppointmentEvent {}

    /** The nominee took the law examination. */
    record LegalExamTaken(AppointmentId appointmentId, int score, LocalDate occurredOn) implements AppointmentEvent {}

    /** Members met the nominee, who said what he or she means to do. */
    record NomineeMet(
            AppointmentId appointmentId, @SeveralLines String statement, LocalDate occurredOn)
            implements AppointmentEvent {}

    /** It was taken back before it was voted on. */
    record NominationWithdrawn(
            AppointmentId appointmentId, @SeveralLines String reason, LocalDate occurredOn)
            implements AppointmentEvent {}

    /** A session agreed not to vote on it yet, because of a major question. */
    record AppointmentDeferred(
            AppointmentId appointmentId,
            Session session,
            @SeveralLines String reason,
            LocalDate occurredOn) implements AppointmentEvent {}

    /**
     * A session voted on it by secret ballot.
     *
     * @param adopted whether more than half of all members were for it
     * @param noticeBy by when the organs are told; null if it was not adopted
     * @param announceBy by when it is announced; null if it was not adopted
     * @param oathBy by when the oath is taken; null if none is
     */
    record AppointmentVoteHeld(
            AppointmentId appointmentId,
            Session session,
            Ballot ballot,
            boolean adopted,
            @Nullable Deadline noticeBy,
            @Nullable Deadline announceBy,
            @Nullable Deadline oathBy,
            LocalDate occurredOn)
            implements AppointmentEvent {

        @Override
        public List<Owing> owing() {
            return Stream.of(
                            opened(AppointmentDuty.APPOINTMENT_NOTICE, noticeBy),
                            opened(AppointmentDuty.APPOINTMENT_ANNOUNCEMENT, announceBy),
                            opened(AppointmentDuty.CONSTITUTIONAL_OATH, oathBy))
                    .flatMap(one -> one)
                    .toList();
        }

        private static Stream<Owing> opened(AppointmentDuty kind, @Nullable Deadline due) {
            return due == null ? Stream.of() : Stream.of(new Owing.Opens(kind.only(), due, Responsible.GENERAL_OFFICE));
        }
    }

    /** The organs concerned were told. */
    record OrgansNotified(AppointmentId appointmentId, String documentNo, LocalDate occurredOn)
            implements AppointmentEvent {

        @Override
        public List<Owing> owing() {
            return List.of(new Owing.Meets(AppointmentDuty.APPOINTMENT_NOTICE.only(), occurredOn));
        }
    }

    /** It was announced. */
    record AppointmentAnnounced(AppointmentId appointmentId, String channel, LocalDate occurredOn)
            implements AppointmentEvent {

        @Override
        public List<Owing> owing() {
            return List.of(new Owing.Meets(AppointmentDuty.APPOINTMENT_ANNOUNCEMENT.only(), occurredOn));
        }
    }

    /** Whoever was appointed took the oath. */
    record OathTaken(AppointmentId appointmentId, LocalDate occurredOn) implements AppointmentEvent {

        @Override
        public List<Owing> owing() {
            return List.of(new Owing.Meets(AppointmentDuty.CONSTITUTIONAL_OATH.only(), occurredOn));
        }
    }

    /** What a proposal is about. */
    enum PersonnelAct {
        APPOINTMENT,
        REMOVAL,
        /** Somebody acts as the head of an organ until one is elected. */
        ACTING,
        /** A resignation is accepted. */
        RESIGNATION
    }
}
