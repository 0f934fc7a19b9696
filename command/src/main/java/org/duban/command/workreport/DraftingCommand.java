package org.duban.command.workreport;

import java.time.LocalDate;
import java.util.List;
import org.duban.command.Authorized;
import org.duban.command.handling.Finding;
import org.duban.command.handling.OfOrgan;
import org.duban.events.CaseId;
import org.duban.events.MeetingId;
import org.duban.events.PersonId;
import org.duban.events.Role;
import org.duban.events.SeveralLines;
import org.duban.events.SupervisedOrgan;
import org.duban.events.workreport.DraftingEvent.CollectedView;
import org.duban.events.workreport.DraftingEvent.ResearchKind;
import org.duban.events.workreport.DraftingEvent.ViewAnswer;
import org.jspecify.annotations.Nullable;

/** From the first visit to the report in members' hands; a step that comes late is on record as late, never refused. */
public sealed interface DraftingCommand extends WorkReportCommand {

    /**
     * Records a visit or research that the Chairpersons' Meeting organised, and what it found.
     *
     * @param participants the members and deputies who took part
     * @param findings problems found, each of which becomes a rectification item; may be empty
     */
    @Authorized(
            by = {Role.COMMITTEE, Role.CLERK},
            basis = "S24 §13")
    record OrganiseReportResearch(
            CaseId caseId,
            MeetingId meeting,
            ResearchKind kind,
            @SeveralLines String summary,
            List<String> places,
            List<PersonId> participants,
            List<Finding> findings,
            LocalDate occurredOn)
            implements DraftingCommand {}

    /**
     * Sends an organ the views that the general office collected, which the report has to answer.
     *
     * @param views in the order of their numbers, which count on from those sent before; empty if nobody had any
     */
    @Authorized(by = Role.CLERK, basis = "S24 §14")
    record SendCollectedViews(
            CaseId caseId,
            @Nullable SupervisedOrgan organ,
            String documentNo,
            List<CollectedView> views,
            LocalDate occurredOn)
            implements DraftingCommand, OfOrgan {}

    /** Sends the draft report out for comment. */
    @Authorized(by = Role.OFFICE, basis = "S24 §15")
    record SendWorkReportDraft(
            CaseId caseId,
            @Nullable SupervisedOrgan organ,
            @SeveralLines String summary,
            LocalDate occurredOn) implements DraftingCommand, OfOrgan {}

    /** Comments on the draft, as the committee in charge, or as the general office where there is none. */
    @Authorized(
            by = {Role.COMMITTEE, Role.CLERK},
            basis = "S24 §15")
    record CommentWorkReportDraft(
            CaseId caseId,
            @Nullable SupervisedOrgan organ,
            @SeveralLines String comments,
            LocalDate occurredOn) implements DraftingCommand, OfOrgan {}

    /**
     * Sends the report to the Standing Committee; one sent again before the hearing takes the place of the one before.
     *
     * @param answers to every view that the organ was sent
     */
    @Authorized(by = Role.OFFICE, basis = "S24 §15; S24 §14")
    record SubmitWorkReport(
            CaseId caseId,
            @Nullable SupervisedOrgan organ,
            String documentNo,
            @SeveralLines String summary,
            List<ViewAnswer> answers,
            LocalDate occurredOn)
            implements DraftingCommand, OfOrgan {}

    /** Records that every member was given the reports of all organs. */
    @Authorized(by = Role.CLERK, basis = "S24 §15")
    record DistributeWorkReport(CaseId caseId, int copies, LocalDate occurredOn) implements DraftingCommand {}
}
