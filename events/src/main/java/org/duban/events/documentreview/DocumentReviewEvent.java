package org.duban.events.documentreview;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.duban.events.AdoptsResolution;
import org.duban.events.AtLeastOne;
import org.duban.events.CaseEvent;
import org.duban.events.CaseId;
import org.duban.events.CountedFrom;
import org.duban.events.Deadline;
import org.duban.events.DutyId;
import org.duban.events.Fixed;
import org.duban.events.MeetingId;
import org.duban.events.OpensCase;
import org.duban.events.Owing;
import org.duban.events.Responsible;
import org.duban.events.Secrecy;
import org.duban.events.Session;
import org.duban.events.SetByPeople;
import org.duban.events.SeveralLines;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.events.handling.DeliberationEvent.Ballot;
import org.jspecify.annotations.Nullable;

/** What can happen when a normative document is filed and reviewed. */
public sealed interface DocumentReviewEvent extends CaseEvent {

    /**
     * A normative document was made public, which has to be filed: the case is open.
     *
     * @param document its title
     * @param documentNo its number
     * @param organs the one that made it
     * @param fileBy by when it is to be filed
     */
    record NormativeDocumentRegistered(
            CaseId caseId,
            String title,
            String document,
            String documentNo,
            LocalDate publishedOn,
            @AtLeastOne List<SupervisedOrgan> organs,
            UnitId committee,
            @CountedFrom("publishedOn") Deadline fileBy,
            Secrecy secrecy,
            LocalDate occurredOn)
            implements DocumentReviewEvent, OpensCase {

        @Override
        public List<Owing> owing() {
            return organs.stream()
                    .limit(1)
                    .<Owing>map(maker -> new Owing.Opens(
                            DocumentReviewDuty.DOCUMENT_FILING.only(), fileBy, Responsible.office(maker)))
                    .toList();
        }
    }

    /**
     * The maker filed it.
     *
     * @param enclosed what came with it
     * @param checker who looks whether that is complete, and {@code checkBy} by when
     */
    record NormativeDocumentFiled(
            CaseId caseId,
            String filingNo,
            @AtLeastOne List<String> enclosed,
            Responsible checker,
            Deadline checkBy,
            LocalDate occurredOn)
            implements DocumentReviewEvent {

        @Override
        public List<Owing> owing() {
            return List.of(
                    new Owing.Meets(DocumentReviewDuty.DOCUMENT_FILING.only(), occurredOn),
                    new Owing.Opens(DocumentReviewDuty.FILING_CHECK.only(), checkBy, checker));
        }
    }

    /**
     * Something is missing; the maker adds it or files again.
     *
     * @param organ the maker
     */
    record FilingSupplementAsked(
            CaseId caseId,
            @Fixed SupervisedOrgan organ,
            @SeveralLines String missing,
            Deadline supplementBy,
            LocalDate occurredOn)
            implements DocumentReviewEvent {

        @Override
        public List<Owing> owing() {
            return List.of(
                    new Owing.Meets(DocumentReviewDuty.FILING_CHECK.only(), occurredOn),
                    new Owing.Opens(
                            DocumentReviewDuty.FILING_SUPPLEMENT.only(), supplementBy, Responsible.office(organ)));
        }
    }

    /** The maker added what was missing, or filed again. */
    record FilingSupplemented(
            CaseId caseId,
            @AtLeastOne List<String> enclosed,
            Responsible checker,
            Deadline checkBy,
            LocalDate occurredOn)
            implements DocumentReviewEvent {

        @Override
        public List<Owing> owing() {
            return List.of(
                    new Owing.Meets(DocumentReviewDuty.FILING_SUPPLEMENT.only(), occurredOn),
                    new Owing.Opens(DocumentReviewDuty.FILING_CHECK.only(), checkBy, checker));
        }
    }

    /**
     * The papers are complete: the document is on record and will be reviewed.
     *
     * @param recordNo its number on the record of documents filed
     * @param reviewer who reviews it, and {@code opinionBy} by when
     */
    record FilingAccepted(
            CaseId caseId,
            String recordNo,
            Responsible reviewer,

            @CountedFrom(steps = {NormativeDocumentFiled.class, FilingSupplemented.class})
            Deadline opinionBy,

            LocalDate occurredOn)
            implements DocumentReviewEvent {

        @Override
        public List<Owing> owing() {
            return List.of(
                    new Owing.Meets(DocumentReviewDuty.FILING_CHECK.only(), occurredOn),
                    new Owing.Opens(DocumentReviewDuty.DOCUMENT_OPINION.only(), opinionBy, reviewer));
        }
    }

    /** The committee said what it thinks of the document. */
    record DocumentOpinionGiven(
            CaseId caseId,
            @Fixed ReviewFinding found,
            @SeveralLines String opinion,
            LocalDate occurredOn) implements DocumentReviewEvent {

        @Override
        public List<Owing> owing() {
            return List.of(new Owing.Meets(DocumentReviewDuty.DOCUMENT_OPINION.only(), occurredOn));
        }
    }

    /**
     * The committee talked with the maker about what it found.
     *
     * @param organ the maker
     * @param agreed whether the maker will put it right, and {@code correctBy} by when; null if it will not
     */
    record MakerConsulted(
            CaseId caseId,
            @Fixed SupervisedOrgan organ,
            @SeveralLines String summary,
            @Fixed boolean agreed,
            @SetByPeople("REVIEW_CORRECTION") @Nullable Deadline correctBy,
            LocalDate occurredOn)
            implements DocumentReviewEvent {

        @Override
        public List<Owing> owing() {
            return correctBy == null
                    ? List.of()
                    : List.of(new Owing.Opens(
                            DocumentReviewDuty.DOCUMENT_CORRECTION.only(), correctBy, Responsible.office(organ)));
        }
    }

    /**
     * Talks had failed, and a letter with the opinion went to the maker.
     *
     * @param organ the maker
     */
    record ReviewLetterSent(
            CaseId caseId, @Fixed SupervisedOrgan organ, String documentNo, Deadline answerBy, LocalDate occurredOn)
            implements DocumentReviewEvent {

        @Override
        public List<Owing> owing() {
            return List.of(
                    new Owing.Opens(DocumentReviewDuty.MAKER_ANSWER.only(), answerBy, Responsible.office(organ)));
        }
    }

    /**
     * The maker answered the letter.
     *
     * @param organ the maker; null in events recorded before it had to say by when it puts the document right
     * @param correctBy by when it does so; null if it does not, and in those
     */
    record MakerAnswered(
            CaseId caseId,
            @Fixed @Nullable SupervisedOrgan organ,
            String documentNo,
            @Fixed MakerIntent intent,
            @SetByPeople("REVIEW_CORRECTION") @Nullable Deadline correctBy,
            @SeveralLines String answer,
            LocalDate occurredOn)
            implements DocumentReviewEvent {

        @Override
        public List<Owing> owing() {
            Stream<Owing> promise = Stream.ofNullable(correctBy)
                    .flatMap(due -> Stream.ofNullable(organ)
                            .map(maker -> new Owing.Opens(
                                    DocumentReviewDuty.DOCUMENT_CORRECTION.only(), due, Responsible.office(maker))));
            return Stream.concat(
                            Stream.of(new Owing.Meets(DocumentReviewDuty.MAKER_ANSWER.only(), occurredOn)), promise)
                    .toList();
        }
    }

    /**
     * The chairpersons decided not to propose the annulment of a document that its maker did not put right: it stands as it
     * is.
     */
    record DocumentLeftInForce(
            CaseId caseId, MeetingId meeting, @SeveralLines String reason, LocalDate occurredOn)
            implements DocumentReviewEvent {}

    /**
     * The maker amended the document or repealed it.
     *
     * @param documentNo the number of what did so
     * @param duties what this meets: the promise made in the talks or in the answer to the letter
     */
    record DocumentCorrected(
            CaseId caseId,
            @Fixed CorrectionManner manner,
            String documentNo,
            @SeveralLines String summary,
            List<DutyId> duties,
            LocalDate occurredOn)
            implements DocumentReviewEvent {

        @Override
        public List<Owing> owing() {
            return duties.stream()
                    .<Owing>map(duty -> new Owing.Meets(duty, occurredOn))
                    .toList();
        }
    }

    /**
     * The Standing Committee annulled the document: that is made known, and the maker tells what it did about it.
     *
     * @param organ the maker; null in events recorded before anything followed from them
     * @param announceBy by when it is made known; null if the case is secret, and in those
     * @param reportBy by when the maker tells; null in those
     */
    record DocumentAnnulled(
            CaseId caseId,
            Session session,
            Ballot ballot,
            String documentNo,
            @SeveralLines String reason,
            @Fixed @Nullable SupervisedOrgan organ,
            @Nullable Deadline announceBy,
            @Nullable Deadline reportBy,
            LocalDate occurredOn)
            implements DocumentReviewEvent, AdoptsResolution {

        @Override
        public List<Owing> owing() {
            Stream<Owing> announcement = Stream.ofNullable(announceBy)
                    .map(due -> new Owing.Opens(
                            DocumentReviewDuty.ANNULMENT_ANNOUNCEMENT.only(), due, Responsible.GENERAL_OFFICE));
            Stream<Owing> report = organ == null
                    ? Stream.of()
                    : Stream.ofNullable(reportBy)
                            .map(due -> new Owing.Opens(
                                    DocumentReviewDuty.ANNULMENT_REPORT.only(), due, Responsible.office(organ)));
            return Stream.concat(announcement, report).toList();
        }
    }

    /** It was made known that the document was annulled. */
    record AnnulmentAnnounced(CaseId caseId, String channel, String reference, LocalDate occurredOn)
            implements DocumentReviewEvent {

        @Override
        public List<Owing> owing() {
            return List.of(new Owing.Meets(DocumentReviewDuty.ANNULMENT_ANNOUNCEMENT.only(), occurredOn));
        }
    }

    /** The maker told how it sees to it that the annulled document is not applied any more. */
    record AnnulmentReported(
            CaseId caseId, String documentNo, @SeveralLines String summary, LocalDate occurredOn)
            implements DocumentReviewEvent {

        @Override
        public List<Owing> owing() {
            return List.of(new Owing.Meets(DocumentReviewDuty.ANNULMENT_REPORT.only(), occurredOn));
        }
    }

    /** What a review comes to. */
    enum ReviewFinding {
        NO_PROBLEM,
        PROBLEM
    }

    /** What a maker means to do. */
    enum MakerIntent {
        AMEND,
        REPEAL,
        KEEP
    }

    /** How a document is put right. */
    enum CorrectionManner {
        AMENDED,
        REPEALED
    }
}
