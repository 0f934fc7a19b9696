package org.duban.command.lawinspection;

import java.time.LocalDate;
import java.util.List;
import org.duban.command.Authorized;
import org.duban.command.handling.Finding;
import org.duban.command.handling.OfOrgan;
import org.duban.events.CaseId;
import org.duban.events.Role;
import org.duban.events.SeveralLines;
import org.duban.events.SupervisedOrgan;
import org.duban.events.lawinspection.FieldworkEvent.Activity;
import org.jspecify.annotations.Nullable;

/** The inspection on the ground; each finding becomes a rectification item. */
public sealed interface FieldworkCommand extends LawInspectionCommand {

    /** Hands in how the organ checked itself. */
    @Authorized(by = Role.OFFICE, basis = "ZJ-Sup §29 ¶2; DD")
    record SubmitSelfCheck(
            CaseId caseId,
            @Nullable SupervisedOrgan organ,
            @SeveralLines String summary,
            LocalDate occurredOn) implements FieldworkCommand, OfOrgan {}

    /** What the group does on the ground, and what it finds there. */
    sealed interface ActivityCommand extends FieldworkCommand {

        /** Where the group was and what it saw. */
        Activity activity();

        /** What it found; may be empty. */
        List<Finding> findings();

        /** What the group settled or punished itself, which it may not; null if nothing. */
        default @Nullable String settled() {
            return null;
        }
    }

    /** Records a briefing the group heard. */
    @Authorized(by = Role.COMMITTEE, basis = "S24 §35")
    record HearBriefing(CaseId caseId, Activity activity, List<Finding> findings, LocalDate occurredOn)
            implements ActivityCommand {}

    /** Records an inspection of places. */
    @Authorized(by = Role.COMMITTEE, basis = "S24 §35")
    record InspectSite(
            CaseId caseId,
            Activity activity,
            List<Finding> findings,
            @Nullable String settled,
            LocalDate occurredOn) implements ActivityCommand {}

    /** Records a symposium. */
    @Authorized(by = Role.COMMITTEE, basis = "S24 §35")
    record HoldSymposium(CaseId caseId, Activity activity, List<Finding> findings, LocalDate occurredOn)
            implements ActivityCommand {}

    /** Records a survey. */
    @Authorized(by = Role.COMMITTEE, basis = "S24 §35")
    record DoSurvey(CaseId caseId, Activity activity, int respondents, List<Finding> findings, LocalDate occurredOn)
            implements ActivityCommand {}

    /** Records an unannounced check of places drawn at random. */
    @Authorized(by = Role.COMMITTEE, basis = "S24 §35")
    record DoSpotCheck(
            CaseId caseId,
            Activity activity,
            List<Finding> findings,
            @Nullable String settled,
            LocalDate occurredOn) implements ActivityCommand {}

    /** Records what a third party's assessment came to. */
    @Authorized(by = Role.COMMITTEE, basis = "S24 §35")
    record AssessByThirdParty(
            CaseId caseId, String assessor, Activity activity, List<Finding> findings, LocalDate occurredOn)
            implements ActivityCommand {}

    /** Passes on a letter or concrete case. */
    @Authorized(by = Role.COMMITTEE, basis = "BJ-LEI §11")
    record TransferConcreteCase(CaseId caseId, String subject, String transferredTo, LocalDate occurredOn)
            implements FieldworkCommand {}

    /** Ends the inspection on the ground. */
    @Authorized(by = Role.COMMITTEE, basis = "S24 §36 ¶1; SH-Rules §25")
    record CloseFieldwork(CaseId caseId, LocalDate occurredOn) implements FieldworkCommand {}
}
