package org.duban.events.deputyvisit;

import java.time.LocalDate;
import java.util.List;
import org.duban.events.AsDeputy;
import org.duban.events.AtLeastOne;
import org.duban.events.CaseEvent;
import org.duban.events.CaseId;
import org.duban.events.Deadline;
import org.duban.events.Fixed;
import org.duban.events.OpensCase;
import org.duban.events.Owing;
import org.duban.events.PersonId;
import org.duban.events.Responsible;
import org.duban.events.Secrecy;
import org.duban.events.SeveralLines;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.jspecify.annotations.Nullable;

/** What can happen on an inspection visit of deputies. */
public sealed interface DeputyVisitEvent extends CaseEvent {

    /**
     * The visit is arranged: the case is open.
     *
     * @param visitedUnits what is to be visited
     * @param reach where these belong
     * @param organs those whose work is looked at; empty if nobody's
     * @param applicant the deputy who asked for it; null if the Standing Committee arranged it
     * @param arisesFrom the case that it goes back to; null if to none
     */
    record DeputyVisitArranged(
            CaseId caseId,
            String title,
            String theme,
            @AtLeastOne List<String> visitedUnits,
            @Fixed VisitReach reach,
            @Fixed Arrangement arrangement,
            @AsDeputy @Nullable PersonId applicant,
            List<SupervisedOrgan> organs,
            UnitId committee,
            @Nullable CaseId arisesFrom,
            Secrecy secrecy,
            LocalDate occurredOn)
            implements DeputyVisitEvent, OpensCase {}

    /**
     * A deputy asked to meet somebody in charge.
     *
     * @param meetBy by when they are to meet; null in events recorded before it was kept
     */
    record OfficialMeetingRequested(
            CaseId caseId,
            @AsDeputy PersonId deputy,
            String official,
            @SeveralLines String reason,
            @Nullable Deadline meetBy,
            LocalDate occurredOn)
            implements DeputyVisitEvent {

        @Override
        public List<Owing> owing() {
            return office(DeputyVisitDuty.OFFICIAL_MEETING, meetBy);
        }
    }

    /** Somebody in charge, or sent by them, met the deputies. */
    record OfficialMet(
            CaseId caseId, String official, @SeveralLines String summary, LocalDate occurredOn)
            implements DeputyVisitEvent {

        @Override
        public List<Owing> owing() {
            return List.of(new Owing.Meets(DeputyVisitDuty.OFFICIAL_MEETING.only(), occurredOn));
        }
    }

    /**
     * The deputies were there.
     *
     * @param attendees the deputies who took part
     */
    record DeputyVisitHeld(
            CaseId caseId,
            @AsDeputy @AtLeastOne List<PersonId> attendees,
            @AtLeastOne List<String> places,
            @SeveralLines String summary,
            LocalDate occurredOn)
            implements DeputyVisitEvent {}

    /**
     * A deputy said what should be done.
     *
     * @param forwardBy by when it is to be passed on; null where no organ's work was looked at, and in events recorded
     *     before it was kept
     */
    record DeputyVisitOpinionRaised(
            CaseId caseId,
            @AsDeputy PersonId raisedBy,
            @SeveralLines String opinion,
            @Nullable Deadline forwardBy,
            LocalDate occurredOn)
            implements DeputyVisitEvent {

        @Override
        public List<Owing> owing() {
            return office(DeputyVisitDuty.VISIT_FORWARD, forwardBy);
        }
    }

    /** What deputies said went to an organ, which is to say what it makes of it. */
    record DeputyVisitReportForwarded(
            CaseId caseId, SupervisedOrgan organ, String documentNo, Deadline feedbackBy, LocalDate occurredOn)
            implements DeputyVisitEvent {

        @Override
        public List<Owing> owing() {
            return List.of(
                    new Owing.Meets(DeputyVisitDuty.VISIT_FORWARD.only(), occurredOn),
                    new Owing.Opens(DeputyVisitDuty.VISIT_FEEDBACK.of(organ), feedbackBy, Responsible.office(organ)));
        }
    }

    /** The organ said what it made of it. */
    record VisitFeedbackReceived(
            CaseId caseId,
            SupervisedOrgan organ,
            String documentNo,
            @SeveralLines String summary,
            LocalDate occurredOn) implements DeputyVisitEvent {

        @Override
        public List<Owing> owing() {
            return List.of(new Owing.Meets(DeputyVisitDuty.VISIT_FEEDBACK.of(organ), occurredOn));
        }
    }

    /** The deputies were told what came of it. */
    record VisitFeedbackGiven(
            CaseId caseId, String channel, @SeveralLines String summary, LocalDate occurredOn)
            implements DeputyVisitEvent {}

    private static List<Owing> office(DeputyVisitDuty duty, @Nullable Deadline due) {
        return due == null ? List.of() : List.of(new Owing.Opens(duty.only(), due, Responsible.GENERAL_OFFICE));
    }

    /** Where what is visited belongs. */
    enum VisitReach {
        /** The organs and units of the own level. */
        OWN_LEVEL,
        /** Those of a level below. */
        LOWER_LEVEL,
        HIGHER_LEVEL,
        OTHER_PLACE
    }

    /** How the visit comes about. */
    enum Arrangement {
        /** The Standing Committee arranged it. */
        ORGANISED,
        /** A deputy asked for it and shows the deputy's card. */
        WITH_CARD
    }
}
