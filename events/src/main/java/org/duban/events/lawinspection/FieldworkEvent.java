package org.duban.events.lawinspection;

import java.time.LocalDate;
import java.util.List;
import org.duban.events.AtLeastOne;
import org.duban.events.CaseId;
import org.duban.events.Deadline;
import org.duban.events.Owing;
import org.duban.events.Responsible;
import org.duban.events.SeveralLines;
import org.duban.events.SupervisedOrgan;

/** The inspection on the ground. What it finds becomes rectification items, recorded in the same commit. */
public sealed interface FieldworkEvent extends LawInspectionEvent {

    /** An organ reported how it checked itself. */
    record SelfCheckSubmitted(
            CaseId caseId,
            SupervisedOrgan organ,
            @SeveralLines String summary,
            LocalDate occurredOn) implements FieldworkEvent {

        @Override
        public List<Owing> owing() {
            return List.of(new Owing.Meets(InspectionDuty.SELF_CHECK.of(organ), occurredOn));
        }
    }

    /** The group heard a briefing. */
    record BriefingHeard(CaseId caseId, Activity activity, LocalDate occurredOn) implements FieldworkEvent {}

    /** The group inspected places. */
    record SiteInspected(CaseId caseId, Activity activity, LocalDate occurredOn) implements FieldworkEvent {}

    /** The group held a symposium. */
    record SymposiumHeld(CaseId caseId, Activity activity, LocalDate occurredOn) implements FieldworkEvent {}

    /**
     * A survey was done.
     *
     * @param respondents how many answered, from 0
     */
    record SurveyDone(
            CaseId caseId, Activity activity, @AtLeastOne int respondents, LocalDate occurredOn)
            implements FieldworkEvent {}

    /** Places were checked at random, unannounced. */
    record SpotCheckDone(CaseId caseId, Activity activity, LocalDate occurredOn) implements FieldworkEvent {}

    /** A third party assessed how the statute is carried out. */
    record ThirdPartyAssessed(CaseId caseId, String assessor, Activity activity, LocalDate occurredOn)
            implements FieldworkEvent {}

    /** A letter or concrete case was passed on, because an inspection group never handles one itself. */
    record ConcreteCaseTransferred(CaseId caseId, String subject, String transferredTo, LocalDate occurredOn)
            implements FieldworkEvent {}

    /** The inspection on the ground ended, which starts the time for the report. */
    record FieldworkClosed(CaseId caseId, Responsible reporter, Deadline reportBy, LocalDate occurredOn)
            implements FieldworkEvent {

        @Override
        public List<Owing> owing() {
            return List.of(new Owing.Opens(InspectionDuty.INSPECTION_REPORT.only(), reportBy, reporter));
        }
    }

    /**
     * Where the group was and what it saw.
     *
     * @param places each place visited
     * @param attendance person-times, from 0
     */
    record Activity(@SeveralLines String summary, List<String> places, int attendance) {

        public Activity {
            if (attendance < 0) {
                throw new IllegalArgumentException("attendance: from 0");
            }
        }
    }
}
