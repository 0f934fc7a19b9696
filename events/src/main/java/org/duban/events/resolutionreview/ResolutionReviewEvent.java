package org.duban.events.resolutionreview;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.duban.events.CaseEvent;
import org.duban.events.CaseId;
import org.duban.events.Deadline;
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

/** What can happen in the mid-term check of a resolution before its opinions are handled. */
public sealed interface ResolutionReviewEvent extends CaseEvent {

    /**
     * The check is on the yearly plan: the case is open.
     *
     * @param resolution its title
     * @param documentNo its number
     * @param adoptedOn the day it was adopted
     * @param endsOn the last day of its term
     * @param organs those that carry it out, at least one
     */
    record ResolutionReviewPlanned(
            CaseId caseId,
            String title,
            String resolution,
            String documentNo,
            LocalDate adoptedOn,
            LocalDate endsOn,
            List<SupervisedOrgan> organs,
            UnitId committee,
            Secrecy secrecy,
            LocalDate occurredOn)
            implements ResolutionReviewEvent, OpensCase {}

    /**
     * The check began: the organs are to report how far they are, and at the end of the resolution's term once more.
     *
     * @param organs those asked
     * @param reportBy by when, as the committee set it
     * @param finalReportBy the last day of the resolution's term
     */
    record ResolutionReviewStarted(
            CaseId caseId,
            String method,
            List<SupervisedOrgan> organs,
            @SetByPeople("EXECUTION_REPORT") Deadline reportBy,
            @SetByPeople("FINAL_EXECUTION_REPORT") Deadline finalReportBy,
            LocalDate occurredOn)
            implements ResolutionReviewEvent {

        @Override
        public List<Owing> owing() {
            return Stream.concat(
                            opened(ResolutionReviewDuty.EXECUTION_REPORT, reportBy),
                            opened(ResolutionReviewDuty.FINAL_EXECUTION_REPORT, finalReportBy))
                    .toList();
        }

        private Stream<Owing> opened(ResolutionReviewDuty kind, Deadline due) {
            return organs.stream().map(organ -> new Owing.Opens(kind.of(organ), due, Responsible.office(organ)));
        }
    }

    /** An organ reported how far the resolution is carried out. */
    record ExecutionReportReceived(
            CaseId caseId,
            SupervisedOrgan organ,
            String documentNo,
            @SeveralLines String summary,
            LocalDate occurredOn) implements ResolutionReviewEvent {

        @Override
        public List<Owing> owing() {
            return List.of(new Owing.Meets(ResolutionReviewDuty.EXECUTION_REPORT.of(organ), occurredOn));
        }
    }

    /**
     * A session heard what the check came to; members' opinions are to be compiled.
     *
     * @param compiler who compiles the opinions
     */
    record ResolutionReviewConcluded(
            CaseId caseId,
            Session session,
            @SeveralLines String conclusion,
            @SeveralLines List<String> opinionsRaised,
            Responsible compiler,
            Deadline compileBy,
            LocalDate occurredOn)
            implements ResolutionReviewEvent, RaisesOpinions {

        @Override
        public List<Owing> owing() {
            return List.of(new Owing.Opens(HandlingDuty.OPINION_COMPILE.only(), compileBy, compiler));
        }
    }

    /** An organ reported how the resolution was carried out, at the end of its term. */
    record FinalExecutionReported(
            CaseId caseId,
            SupervisedOrgan organ,
            String documentNo,
            @SeveralLines String summary,
            LocalDate occurredOn) implements ResolutionReviewEvent {

        @Override
        public List<Owing> owing() {
            return List.of(new Owing.Meets(ResolutionReviewDuty.FINAL_EXECUTION_REPORT.of(organ), occurredOn));
        }
    }
}
