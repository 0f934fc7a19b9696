package org.duban.events.majordecision;

import java.time.LocalDate;
import java.util.List;
import org.duban.events.CaseEvent;
import org.duban.events.CaseId;
import org.duban.events.Deadline;
import org.duban.events.Fixed;
import org.duban.events.MeetingId;
import org.duban.events.OpensCase;
import org.duban.events.Owing;
import org.duban.events.RaisesOpinions;
import org.duban.events.Responsible;
import org.duban.events.Secrecy;
import org.duban.events.Session;
import org.duban.events.SetByPeople;
import org.duban.events.SeveralLines;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.events.handling.HandlingDuty;
import org.jspecify.annotations.Nullable;

/** What can happen with one major matter before the opinions on it are handled; each matter is a case of its own. */
public sealed interface MajorDecisionEvent extends CaseEvent {

    /**
     * A matter is on the yearly list, or was raised later: the case is open, and the organs are to report before they
     * decide.
     *
     * @param matter what it is called, wherever it is named
     * @param organs those that are to decide, at least one
     * @param fileBy without a day: before the decision
     */
    record MajorMatterListed(
            CaseId caseId,
            String title,
            @Fixed String matter,
            @SeveralLines String reason,
            List<SupervisedOrgan> organs,
            @Nullable UnitId committee,
            Secrecy secrecy,
            Deadline fileBy,
            LocalDate occurredOn)
            implements MajorDecisionEvent, OpensCase {

        @Override
        public List<Owing> owing() {
            return organs.stream()
                    .<Owing>map(organ -> new Owing.Opens(
                            MajorDecisionDuty.MAJOR_DECISION_REPORT.of(organ), fileBy, Responsible.office(organ)))
                    .toList();
        }
    }

    /** The Standing Committee ordered an organ to report within a time limit. */
    record MajorDecisionReportOrdered(
            CaseId caseId,
            SupervisedOrgan organ,
            Session session,
            @SeveralLines String reason,
            @SetByPeople("MAJOR_REPORT_ORDERED") Deadline fileBy,
            LocalDate occurredOn)
            implements MajorDecisionEvent {

        @Override
        public List<Owing> owing() {
            return List.of(new Owing.Moves(MajorDecisionDuty.MAJOR_DECISION_REPORT.of(organ), fileBy));
        }
    }

    /**
     * An organ reported on the matter before deciding.
     *
     * @param situation how things stand
     * @param grounds the law it rests on
     * @param proposal what is meant to be done, and why that can be done
     * @param data the figures it is based on
     */
    record MajorDecisionReportFiled(
            CaseId caseId,
            SupervisedOrgan organ,
            String documentNo,
            @SeveralLines String situation,
            @SeveralLines String grounds,
            @SeveralLines String proposal,
            @SeveralLines String data,
            LocalDate occurredOn)
            implements MajorDecisionEvent {

        @Override
        public List<Owing> owing() {
            return List.of(new Owing.Meets(MajorDecisionDuty.MAJOR_DECISION_REPORT.of(organ), occurredOn));
        }
    }

    /** The Chairpersons' Meeting chose what becomes of the matter. */
    record MajorMatterCourseChosen(
            CaseId caseId,
            MeetingId meeting,
            @Fixed Course course,
            @SeveralLines String reason,
            LocalDate occurredOn) implements MajorDecisionEvent {}

    /** Members got the report on paper. */
    record MajorDecisionReportPrinted(CaseId caseId, int copies, LocalDate occurredOn) implements MajorDecisionEvent {}

    /**
     * A session heard the reports on the matter; members' opinions are to be compiled.
     *
     * @param compiler who compiles them
     */
    record MajorDecisionReportHeard(
            CaseId caseId,
            Session session,
            @SeveralLines List<String> opinionsRaised,
            Responsible compiler,
            Deadline compileBy,
            LocalDate occurredOn)
            implements MajorDecisionEvent, RaisesOpinions {

        @Override
        public List<Owing> owing() {
            return List.of(new Owing.Opens(HandlingDuty.OPINION_COMPILE.only(), compileBy, compiler));
        }
    }

    /** What becomes of a matter that was reported. */
    enum Course {
        /** Members get the report on paper. */
        PRINT,
        /** A session hears it. */
        HEAR,
        /** A session hears it and adopts a decision. */
        HEAR_AND_DECIDE
    }
}
