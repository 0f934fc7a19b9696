package org.duban.events.handling;

import java.time.LocalDate;
import java.util.List;
import org.duban.events.AdoptsResolution;
import org.duban.events.AsDeputy;
import org.duban.events.AtLeastOne;
import org.duban.events.CaseId;
import org.duban.events.Deadline;
import org.duban.events.DutyId;
import org.duban.events.Fixed;
import org.duban.events.Owing;
import org.duban.events.PersonId;
import org.duban.events.RaisesOpinions;
import org.duban.events.Responsible;
import org.duban.events.Session;
import org.duban.events.SeveralLines;
import org.duban.events.SupervisedOrgan;
import org.jspecify.annotations.Nullable;

/** What a session does with a report before it: who is there, what members say, what they resolve. */
public sealed interface DeliberationEvent extends HandlingEvent {

    /**
     * The session deliberated; members' opinions are to be compiled.
     *
     * @param speakers the members who spoke
     * @param compiler who compiles the opinions
     */
    record DeliberationHeld(
            CaseId caseId,
            Session session,
            @AsDeputy List<PersonId> speakers,
            @SeveralLines List<String> opinionsRaised,
            Responsible compiler,
            Deadline compileBy,
            LocalDate occurredOn)
            implements DeliberationEvent, RaisesOpinions {

        @Override
        public List<Owing> owing() {
            return List.of(new Owing.Opens(HandlingDuty.OPINION_COMPILE.only(), compileBy, compiler));
        }
    }

    /** Heads of the organs concerned came to the session to hear members' opinions, or sent somebody, or did not come. */
    record HeadsAttended(
            CaseId caseId, Session session, @AtLeastOne List<HeadAttendance> heads, LocalDate occurredOn)
            implements DeliberationEvent {}

    /**
     * The session adopted a resolution on what it heard.
     *
     * @param ballot how members voted; more than half of all members are needed
     * @param reports the terms of reporting that the resolution itself sets; empty if it sets none
     */
    record ResolutionAdopted(
            CaseId caseId,
            Session session,
            String title,
            String documentNo,
            Ballot ballot,
            @Fixed List<ReportTerm> reports,
            LocalDate occurredOn)
            implements DeliberationEvent, AdoptsResolution {

        @Override
        public List<Owing> owing() {
            return reports.stream()
                    .<Owing>map(
                            report -> new Owing.Opens(report.duty(), report.due(), Responsible.office(report.organ())))
                    .toList();
        }
    }

    /** An organ reported how the resolution is carried out. */
    record ResolutionReportSubmitted(
            CaseId caseId,
            SupervisedOrgan organ,
            DutyId report,
            String documentNo,
            @SeveralLines String summary,
            LocalDate occurredOn)
            implements DeliberationEvent {

        @Override
        public List<Owing> owing() {
            return List.of(new Owing.Meets(report, occurredOn));
        }
    }

    /**
     * How the head of an organ, or of a department of it, was present.
     *
     * @param person who came; null if nobody did
     * @param post the post in which the person came, or which should have come
     * @param excuse why the head did not come; null if the head came
     */
    record HeadAttendance(
            SupervisedOrgan organ,
            String post,
            @Nullable PersonId person,
            @SeveralLines @Nullable String excuse) {}

    /**
     * How members voted on a motion; who voted how is never recorded.
     *
     * @param yes from 0
     * @param no from 0
     * @param abstained from 0
     */
    record Ballot(int yes, int no, int abstained) {

        public Ballot {
            if (yes < 0 || no < 0 || abstained < 0) {
                throw new IllegalArgumentException("ballot: counts from 0");
            }
        }

        /** Whether more than half of so many were for it. */
        public boolean isMajorityOf(int all) {
            return yes * 2L > all;
        }
    }

    /** By when an organ reports on how a resolution is carried out. */
    record ReportTerm(SupervisedOrgan organ, DutyId duty, Deadline due) {}
}
