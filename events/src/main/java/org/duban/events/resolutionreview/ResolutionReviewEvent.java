package org.duban.events.resolutionreview;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.duban.events.CaseEvent;
import org.duban.events.CaseId;
import org.duban.events.Deadline;
import org.duban.events.Owing;
import org.duban.events.Responsible;
import org.duban.events.Secrecy;
import org.duban.events.Session;
import org.duban.events.SetByPeople;
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
            implements ResolutionReviewEvent {}

    /**
     * The check began: the organs are to report how far they are.
     *
     * @param organs those asked
     * @param reportBy by when, as the committee set it
     */
    record ResolutionReviewStarted(
            CaseId caseId,
            String method,
            List<SupervisedOrgan> organs,
            @SetByPeople("EXECUTION_REPORT") Deadline reportBy,
            LocalDate occurredOn)
            implements ResolutionReviewEvent {

        @Override
        public List<Owing> owing() {
            return organs.stream()
                    .<Owing>map(organ -> new Owing.Opens(
                            ResolutionReviewDuty.EXECUTION_REPORT.of(organ), reportBy, Responsible.office(organ)))
                    .toList();
        }
    }

    /** An organ reported how far the resolution is carried out. */
    record ExecutionReportReceived(
            CaseId caseId, SupervisedOrgan organ, String documentNo, String summary, LocalDate occurredOn)
            implements ResolutionReviewEvent {

        @Override
        public List<Owing> owing() {
            return List.of(new Owing.Meets(ResolutionReviewDuty.EXECUTION_REPORT.of(organ), occurredOn));
        }
    }

    /**
     * A session heard what the check came to; members' opinions are to be compiled.
     *
     * @param organs those that report again at the end of the resolution's term
     * @param finalReportBy by when
     */
    record ResolutionReviewConcluded(
            CaseId caseId,
            Session session,
            String conclusion,
            List<String> opinionsRaised,
            Responsible compiler,
            Deadline compileBy,
            List<SupervisedOrgan> organs,
            Deadline finalReportBy,
            LocalDate occurredOn)
            implements ResolutionReviewEvent {

        @Override
        public List<Owing> owing() {
            Stream<Owing> reports = organs.stream()
                    .map(organ -> new Owing.Opens(
                            ResolutionReviewDuty.FINAL_EXECUTION_REPORT.of(organ),
                            finalReportBy,
                            Responsible.office(organ)));
            Owing opinions = new Owing.Opens(HandlingDuty.OPINION_COMPILE.only(), compileBy, compiler);
            return Stream.concat(Stream.of(opinions), reports).toList();
        }
    }

    /** An organ reported how the resolution was carried out, at the end of its term. */
    record FinalExecutionReported(
            CaseId caseId, SupervisedOrgan organ, String documentNo, String summary, LocalDate occurredOn)
            implements ResolutionReviewEvent {

        @Override
        public List<Owing> owing() {
            return List.of(new Owing.Meets(ResolutionReviewDuty.FINAL_EXECUTION_REPORT.of(organ), occurredOn));
        }
    }
}
