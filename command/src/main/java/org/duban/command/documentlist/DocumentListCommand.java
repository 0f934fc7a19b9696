package org.duban.command.documentlist;

import java.time.LocalDate;
import java.util.List;
import org.duban.command.Authorized;
import org.duban.command.CaseCommand;
import org.duban.command.GeneratedId;
import org.duban.command.OpensForCommittee;
import org.duban.command.handling.OfOrgan;
import org.duban.events.AtLeastOne;
import org.duban.events.CaseId;
import org.duban.events.Role;
import org.duban.events.Secrecy;
import org.duban.events.Session;
import org.duban.events.SeveralLines;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.jspecify.annotations.Nullable;

/** What can be asked of the lists of a year's normative documents. */
public sealed interface DocumentListCommand extends CaseCommand {

    /**
     * Asks makers for their lists of a year's normative documents: opens the case.
     *
     * @param year whose documents are listed
     * @param organs the makers
     */
    @Authorized(
            by = {Role.COMMITTEE, Role.CLERK},
            basis = "SH-Rec §13")
    record AskForDocumentLists(
            @GeneratedId CaseId caseId,
            String title,
            @AtLeastOne int year,
            @AtLeastOne List<SupervisedOrgan> organs,
            UnitId committee,
            Secrecy secrecy,
            LocalDate occurredOn)
            implements DocumentListCommand, OpensForCommittee {}

    /** Lists what a maker made, changed and repealed in that year. */
    @Authorized(by = Role.OFFICE, basis = "SH-Rec §13")
    record SubmitDocumentList(
            CaseId caseId,
            @Nullable SupervisedOrgan organ,
            String documentNo,
            List<String> made,
            List<String> changed,
            List<String> repealed,
            LocalDate occurredOn)
            implements DocumentListCommand, OfOrgan {}

    /**
     * Compares a list with what was filed.
     *
     * @param unfiled documents on it that were never filed
     */
    @Authorized(by = Role.COMMITTEE, basis = "SH-Rec §13; DD")
    record CheckDocumentList(
            CaseId caseId,
            @Nullable SupervisedOrgan organ,
            @SeveralLines String outcome,
            List<String> unfiled,
            LocalDate occurredOn)
            implements DocumentListCommand, OfOrgan {}

    /** Records that a session heard the report on the year's filing and review. */
    @Authorized(by = Role.CLERK, basis = "S24 §45; DD")
    record HearDocumentReviewReport(
            CaseId caseId,
            Session session,
            String documentNo,
            @SeveralLines List<String> opinionsRaised,
            LocalDate occurredOn)
            implements DocumentListCommand {}
}
