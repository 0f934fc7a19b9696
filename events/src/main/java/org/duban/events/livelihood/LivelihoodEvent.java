package org.duban.events.livelihood;

import java.time.LocalDate;
import java.util.List;
import org.duban.events.AtLeastOne;
import org.duban.events.CaseEvent;
import org.duban.events.CaseId;
import org.duban.events.Deadline;
import org.duban.events.Evidence;
import org.duban.events.Fixed;
import org.duban.events.ItemId;
import org.duban.events.MeetingId;
import org.duban.events.OpensCase;
import org.duban.events.Owing;
import org.duban.events.RaisesOpinions;
import org.duban.events.Responsible;
import org.duban.events.Secrecy;
import org.duban.events.Session;
import org.duban.events.SeveralLines;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.events.handling.HandlingDuty;
import org.jspecify.annotations.Nullable;

/** What can happen with a livelihood project before opinions on it are handled. */
public sealed interface LivelihoodEvent extends CaseEvent {

    /**
     * The project is on the government's list of the year: the case is open.
     *
     * @param target what is to be there in the end
     * @param unit the department that carries it out
     * @param organs the government
     */
    record ProjectRegistered(
            CaseId caseId,
            String title,
            @SeveralLines String target,
            @Fixed int year,
            UnitId unit,
            List<SupervisedOrgan> organs,
            UnitId committee,
            Secrecy secrecy,
            LocalDate occurredOn)
            implements LivelihoodEvent, OpensCase {}

    /**
     * Deputies chose the project by vote, in a session of the congress, out of more than were to be chosen.
     *
     * @param candidates how many projects were put to the vote
     * @param chosen how many of them were to be chosen
     * @param votes how many ballots chose this one
     * @param valid how many ballots counted
     */
    record ProjectVoted(
            CaseId caseId,
            MeetingId meeting,
            @AtLeastOne int candidates,
            @AtLeastOne int chosen,
            @AtLeastOne int votes,
            @AtLeastOne int valid,
            LocalDate occurredOn)
            implements LivelihoodEvent {}

    /**
     * The government said how far the project has come.
     *
     * @param percent from 0 to 100
     * @param reason why it is less than before; null if it is not
     */
    record ProjectProgressReported(
            CaseId caseId,
            int percent,
            @SeveralLines @Nullable String reason,
            LocalDate occurredOn) implements LivelihoodEvent {}

    /** Deputies and the committee looked at the project on the spot. */
    record ProjectChecked(
            CaseId caseId,
            String place,
            @SeveralLines String summary,
            @Fixed List<ItemId> findings,
            LocalDate occurredOn)
            implements LivelihoodEvent {}

    /** The project is done. */
    record ProjectCompleted(CaseId caseId, @SeveralLines String summary, List<Evidence> evidence, LocalDate occurredOn)
            implements LivelihoodEvent {}

    /**
     * A survey of those the project is for began.
     *
     * @param survey what it is called in this case
     * @param audience who is asked
     * @param interim whether it is held before the project is done
     */
    record SurveyOpened(
            CaseId caseId,
            @Fixed String survey,
            @SeveralLines String questionnaire,
            String audience,
            @Fixed boolean interim,
            LocalDate occurredOn)
            implements LivelihoodEvent {}

    /**
     * Answers were counted; single answers are not kept.
     *
     * @param batch by which these answers are known, so that none is counted twice
     * @param source how they were given
     */
    record SurveyAnswersCounted(
            CaseId caseId,
            @Fixed String survey,
            @Fixed String batch,
            String source,
            @Fixed GradeCounts counts,
            LocalDate occurredOn)
            implements LivelihoodEvent {}

    /** No answers are taken any more. */
    record SurveyClosed(CaseId caseId, @Fixed String survey, LocalDate occurredOn) implements LivelihoodEvent {}

    /**
     * What the survey came to was told.
     *
     * @param counts of all answers
     * @param rate satisfied and basically satisfied together among all answers, in percent with one decimal
     * @param findings items that follow from it
     */
    record SurveyResultAnnounced(
            CaseId caseId,
            @Fixed String survey,
            String channel,
            @Fixed GradeCounts counts,
            @Fixed String rate,
            @Fixed List<ItemId> findings,
            LocalDate occurredOn)
            implements LivelihoodEvent {}

    /**
     * A session heard how the project was checked and rated; members' opinions are to be compiled.
     *
     * @param compiler who compiles them
     */
    record ProjectResultHeard(
            CaseId caseId,
            Session session,
            @SeveralLines List<String> opinionsRaised,
            Responsible compiler,
            Deadline compileBy,
            LocalDate occurredOn)
            implements LivelihoodEvent, RaisesOpinions {

        @Override
        public List<Owing> owing() {
            return List.of(new Owing.Opens(HandlingDuty.OPINION_COMPILE.only(), compileBy, compiler));
        }
    }

    /**
     * How many answers gave which grade.
     *
     * @param satisfied from 0
     * @param basicallySatisfied from 0
     * @param dissatisfied from 0
     * @param noOpinion from 0
     */
    record GradeCounts(int satisfied, int basicallySatisfied, int dissatisfied, int noOpinion) {

        public GradeCounts {
            if (satisfied < 0 || basicallySatisfied < 0 || dissatisfied < 0 || noOpinion < 0) {
                throw new IllegalArgumentException("counts: from 0");
            }
        }

        /** All answers. */
        public int answers() {
            return satisfied + basicallySatisfied + dissatisfied + noOpinion;
        }

        /** These and others together. */
        public GradeCounts plus(GradeCounts more) {
            return new GradeCounts(
                    satisfied + more.satisfied,
                    basicallySatisfied + more.basicallySatisfied,
                    dissatisfied + more.dissatisfied,
                    noOpinion + more.noOpinion);
        }
    }
}
