package org.duban.command.documentreview;

import java.time.LocalDate;
import java.util.List;
import org.duban.command.Authorized;
import org.duban.command.CaseCommand;
import org.duban.command.GeneratedId;
import org.duban.command.OpensForCommittee;
import org.duban.events.AtLeastOne;
import org.duban.events.CaseId;
import org.duban.events.MeetingId;
import org.duban.events.Role;
import org.duban.events.Secrecy;
import org.duban.events.Session;
import org.duban.events.SeveralLines;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.events.documentreview.DocumentReviewEvent.CorrectionManner;
import org.duban.events.documentreview.DocumentReviewEvent.MakerIntent;
import org.duban.events.documentreview.DocumentReviewEvent.ReviewFinding;
import org.duban.events.handling.DeliberationEvent.Ballot;
import org.jspecify.annotations.Nullable;

/** What can be asked of the filing and review of a normative document. */
public sealed interface DocumentReviewCommand extends CaseCommand {

    /**
     * Opens the case of a normative document that was made public and has to be filed.
     *
     * @param document its title
     * @param documentNo its number
     * @param maker the organ that made it
     */
    @Authorized(
            by = {Role.COMMITTEE, Role.CLERK},
            basis = "SH-Rec §10")
    record RegisterNormativeDocument(
            @GeneratedId CaseId caseId,
            String title,
            String document,
            String documentNo,
            LocalDate publishedOn,
            SupervisedOrgan maker,
            UnitId committee,
            Secrecy secrecy,
            LocalDate occurredOn)
            implements DocumentReviewCommand, OpensForCommittee {}

    /**
     * Files the document.
     *
     * @param enclosed what comes with it
     */
    @Authorized(by = Role.OFFICE, basis = "SH-Rec §10")
    record FileNormativeDocument(
            CaseId caseId, String filingNo, @AtLeastOne List<String> enclosed, LocalDate occurredOn)
            implements DocumentReviewCommand {}

    /** Asks the maker for what is missing. */
    @Authorized(by = Role.COMMITTEE, basis = "SH-Rec §12")
    record AskForFilingSupplement(
            CaseId caseId, @SeveralLines String missing, LocalDate occurredOn) implements DocumentReviewCommand {}

    /** Adds what was missing, or files again. */
    @Authorized(by = Role.OFFICE, basis = "SH-Rec §12")
    record SupplementFiling(CaseId caseId, @AtLeastOne List<String> enclosed, LocalDate occurredOn)
            implements DocumentReviewCommand {}

    /** Finds the papers complete and puts the document on record. */
    @Authorized(by = Role.COMMITTEE, basis = "SH-Rec §12")
    record AcceptFiling(CaseId caseId, String recordNo, LocalDate occurredOn) implements DocumentReviewCommand {}

    /** Says what the committee thinks of the document. */
    @Authorized(by = Role.COMMITTEE, basis = "SH-Rec §15")
    record GiveDocumentOpinion(
            CaseId caseId,
            ReviewFinding found,
            @SeveralLines String opinion,
            LocalDate occurredOn) implements DocumentReviewCommand {}

    /**
     * Records what came of talks with the maker.
     *
     * @param agreed whether the maker will put it right
     * @param correctBy by when; null if it will not
     */
    @Authorized(by = Role.COMMITTEE, basis = "SH-Rec §33")
    record ConsultMaker(
            CaseId caseId,
            @SeveralLines String summary,
            boolean agreed,
            @Nullable LocalDate correctBy,
            LocalDate occurredOn)
            implements DocumentReviewCommand {}

    /** Records that a letter with the opinion went to the maker after talks had failed. */
    @Authorized(by = Role.CLERK, basis = "SH-Rec §33")
    record SendReviewLetter(CaseId caseId, String documentNo, LocalDate occurredOn) implements DocumentReviewCommand {}

    /**
     * Answers the letter.
     *
     * @param correctBy by when the maker puts the document right; null if it keeps it
     */
    @Authorized(by = Role.OFFICE, basis = "SH-Rec §33")
    record AnswerReviewLetter(
            CaseId caseId,
            String documentNo,
            MakerIntent intent,
            @Nullable LocalDate correctBy,
            @SeveralLines String answer,
            LocalDate occurredOn)
            implements DocumentReviewCommand {}

    /**
     * Reports that the document was amended or repealed.
     *
     * @param documentNo the number of what did so
     */
    @Authorized(by = Role.OFFICE, basis = "SH-Rec §33; DD")
    record ReportDocumentCorrection(
            CaseId caseId,
            CorrectionManner manner,
            String documentNo,
            @SeveralLines String summary,
            LocalDate occurredOn)
            implements DocumentReviewCommand {}

    /** Decides not to propose the annulment of a document that its maker did not put right. */
    @Authorized(by = Role.DIRECTOR, basis = "DD")
    record LeaveDocumentInForce(
            CaseId caseId, MeetingId meeting, @SeveralLines String reason, LocalDate occurredOn)
            implements DocumentReviewCommand {}

    /** Records that the Standing Committee annulled the document. */
    @Authorized(by = Role.CLERK, basis = "Org §50; Org §51; DD")
    record AnnulDocument(
            CaseId caseId,
            Session session,
            Ballot ballot,
            String documentNo,
            @SeveralLines String reason,
            LocalDate occurredOn)
            implements DocumentReviewCommand {}

    /** Records that the annulment was made known. */
    @Authorized(by = Role.CLERK, basis = "DD")
    record AnnounceAnnulment(CaseId caseId, String channel, String reference, LocalDate occurredOn)
            implements DocumentReviewCommand {}

    /** Tells how the maker sees to it that an annulled document is not applied any more. */
    @Authorized(by = Role.OFFICE, basis = "DD")
    record ReportAnnulment(
            CaseId caseId, String documentNo, @SeveralLines String summary, LocalDate occurredOn)
            implements DocumentReviewCommand {}
}
