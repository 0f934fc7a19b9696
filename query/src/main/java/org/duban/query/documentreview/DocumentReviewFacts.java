package org.duban.query.documentreview;

import static org.duban.query.caseview.ShownTo.Reader.ORGAN;
import static org.duban.query.caseview.ShownTo.Reader.PUBLIC;

import java.util.List;
import org.duban.events.documentreview.DocumentReviewEvent.AnnulmentAnnounced;
import org.duban.events.documentreview.DocumentReviewEvent.AnnulmentReported;
import org.duban.events.documentreview.DocumentReviewEvent.DocumentAnnulled;
import org.duban.events.documentreview.DocumentReviewEvent.DocumentCorrected;
import org.duban.events.documentreview.DocumentReviewEvent.DocumentLeftInForce;
import org.duban.events.documentreview.DocumentReviewEvent.DocumentOpinionGiven;
import org.duban.events.documentreview.DocumentReviewEvent.FilingAccepted;
import org.duban.events.documentreview.DocumentReviewEvent.FilingSupplementAsked;
import org.duban.events.documentreview.DocumentReviewEvent.FilingSupplemented;
import org.duban.events.documentreview.DocumentReviewEvent.MakerAnswered;
import org.duban.events.documentreview.DocumentReviewEvent.MakerConsulted;
import org.duban.events.documentreview.DocumentReviewEvent.NormativeDocumentFiled;
import org.duban.events.documentreview.DocumentReviewEvent.NormativeDocumentRegistered;
import org.duban.events.documentreview.DocumentReviewEvent.ReviewLetterSent;
import org.duban.query.caseview.ShownTo;
import org.duban.query.caseview.StepFacts;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of the review of a normative document; lists are oldest first.
 *
 * @param registered the document
 * @param filing null before it was filed
 * @param supplementsAsked what was missing
 * @param supplements what was added
 * @param accepted null before the papers were complete
 * @param documentOpinion what the committee thinks of it; null before it said so
 * @param talks with the maker
 * @param letter null unless talks failed
 * @param makerAnswer null before the maker answered the letter
 * @param corrected null unless the maker put it right
 * @param left null unless it was decided that it stands though it was not put right
 * @param annulled null unless the Standing Committee annulled it
 * @param announced null until that was made known
 * @param complied null until the maker told how it is not applied any more
 */
public record DocumentReviewFacts(
        @ShownTo({ORGAN, PUBLIC}) NormativeDocumentRegistered registered,
        @ShownTo(ORGAN) @Nullable NormativeDocumentFiled filing,
        @ShownTo(ORGAN) List<FilingSupplementAsked> supplementsAsked,
        @ShownTo(ORGAN) List<FilingSupplemented> supplements,
        @ShownTo(ORGAN) @Nullable FilingAccepted accepted,
        @ShownTo(ORGAN) @Nullable DocumentOpinionGiven documentOpinion,
        @ShownTo(ORGAN) List<MakerConsulted> talks,
        @ShownTo(ORGAN) @Nullable ReviewLetterSent letter,
        @ShownTo(ORGAN) @Nullable MakerAnswered makerAnswer,
        @ShownTo({ORGAN, PUBLIC}) @Nullable DocumentCorrected corrected,
        @ShownTo(ORGAN) @Nullable DocumentLeftInForce left,
        @ShownTo({ORGAN, PUBLIC}) @Nullable DocumentAnnulled annulled,
        @ShownTo({ORGAN, PUBLIC}) @Nullable AnnulmentAnnounced announced,
        @ShownTo(ORGAN) @Nullable AnnulmentReported complied)
        implements StepFacts {}
