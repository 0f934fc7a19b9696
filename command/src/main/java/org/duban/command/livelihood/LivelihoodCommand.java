package org.duban.command.livelihood;

import java.time.LocalDate;
import java.util.List;
import org.duban.command.Authorized;
import org.duban.command.CaseCommand;
import org.duban.command.GeneratedId;
import org.duban.command.OpensForCommittee;
import org.duban.command.handling.Finding;
import org.duban.events.AtLeastOne;
import org.duban.events.CaseId;
import org.duban.events.Evidence;
import org.duban.events.MeetingId;
import org.duban.events.Role;
import org.duban.events.Secrecy;
import org.duban.events.Session;
import org.duban.events.SeveralLines;
import org.duban.events.UnitId;
import org.duban.events.livelihood.LivelihoodEvent.GradeCounts;
import org.jspecify.annotations.Nullable;

/** What can be asked of a livelihood project. */
public sealed interface LivelihoodCommand extends CaseCommand {

    /**
     * Opens the case of a project on the government's list of the year.
     *
     * @param target what is to be there in the end
     * @param unit the department that carries it out
     */
    @Authorized(
            by = {Role.COMMITTEE, Role.CLERK},
            basis = "DD")
    record RegisterProject(
            @GeneratedId CaseId caseId,
            String title,
            @SeveralLines String target,
            @AtLeastOne int year,
            UnitId unit,
            UnitId committee,
            Secrecy secrecy,
            LocalDate occurredOn)
            implements LivelihoodCommand, OpensForCommittee {}

    /**
     * Records that deputies chose the project by vote, where the place has such votes.
     *
     * @param meeting the session of the congress
     * @param candidates how many projects were put to the vote
     * @param chosen how many of them were to be chosen
     * @param votes how many ballots chose this one
     * @param valid how many ballots counted
     */
    @Authorized(by = Role.CLERK, basis = "DD")
    record RecordProjectVote(
            CaseId caseId,
            MeetingId meeting,
            @AtLeastOne int candidates,
            @AtLeastOne int chosen,
            @AtLeastOne int votes,
            @AtLeastOne int valid,
            LocalDate occurredOn)
            implements LivelihoodCommand {}

    /**
     * Says how far the project has come.
     *
     * @param reason why it is less than before; needed then
     */
    @Authorized(by = Role.OFFICE, basis = "DD")
    record ReportProjectProgress(
            CaseId caseId,
            int percent,
            @SeveralLines @Nullable String reason,
            LocalDate occurredOn) implements LivelihoodCommand {}

    /**
     * Records a look at the project on the spot.
     *
     * @param findings problems found there; may be empty
     */
    @Authorized(by = Role.COMMITTEE, basis = "Dep25 §31; DD")
    record CheckProject(
            CaseId caseId, String place, @SeveralLines String summary, List<Finding> findings, LocalDate occurredOn)
            implements LivelihoodCommand {}

    /** Says that the project is done. */
    @Authorized(by = Role.OFFICE, basis = "DD")
    record CompleteProject(
            CaseId caseId,
            @SeveralLines String summary,
            @AtLeastOne List<Evidence> evidence,
            LocalDate occurredOn) implements LivelihoodCommand {}

    /** Begins a survey of those the project is for. */
    @Authorized(by = Role.COMMITTEE, basis = "DD")
    record OpenSurvey(
            CaseId caseId,
            String survey,
            @SeveralLines String questionnaire,
            String audience,
            boolean interim,
            LocalDate occurredOn)
            implements LivelihoodCommand {}

    /** Puts the counts of some answers on record. */
    @Authorized(by = Role.COMMITTEE, basis = "DD")
    record CountSurveyAnswers(
            CaseId caseId, String survey, String batch, String source, GradeCounts counts, LocalDate occurredOn)
            implements LivelihoodCommand {}

    /** Ends a survey. */
    @Authorized(by = Role.COMMITTEE, basis = "DD")
    record CloseSurvey(CaseId caseId, String survey, LocalDate occurredOn) implements LivelihoodCommand {}

    /**
     * Tells what a survey came to.
     *
     * @param findings problems that follow from it; may be empty
     */
    @Authorized(by = Role.COMMITTEE, basis = "DD")
    record AnnounceSurveyResult(
            CaseId caseId, String survey, String channel, List<Finding> findings, LocalDate occurredOn)
            implements LivelihoodCommand {}

    /** Records that a session heard how the project was checked and rated. */
    @Authorized(by = Role.CLERK, basis = "Org §50; Org §51")
    record HearProjectResult(
            CaseId caseId, Session session, @SeveralLines List<String> opinionsRaised, LocalDate occurredOn)
            implements LivelihoodCommand {}
}
