package org.duban.query.caseview;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.duban.events.Evidence;
import org.duban.events.ItemId;
import org.duban.events.MeetingId;
import org.duban.events.SupervisedOrgan;
import org.duban.events.handling.OpinionEvent.OpinionItem;
import org.duban.events.handling.OpinionEvent.OpinionLetterDelivered;
import org.duban.events.handling.OpinionEvent.OpinionsCompiled;
import org.jspecify.annotations.Nullable;

/**
 * The deliberation opinions, from the session to the organs' hands.
 *
 * @param compiledOn null until compiled
 * @param overallEvaluation null until compiled, or if not shown to the reader
 * @param points each names the items it covers
 * @param approvals what meetings approved, oldest first
 * @param letters as they reached the organs, in that order
 */
public record OpinionsView(
        @Nullable LocalDate compiledOn,
        @Nullable String overallEvaluation,
        List<String> problems,
        List<String> advice,
        List<OpinionItem> points,
        List<LetterApproval> approvals,
        List<OpinionLetter> letters) {

    /** Nothing yet. */
    public static final OpinionsView NONE =
            new OpinionsView(null, null, List.of(), List.of(), List.of(), List.of(), List.of());

    /**
     * A meeting approved the letter.
     *
     * @param signer null if not shown to the reader
     */
    public record LetterApproval(
            LocalDate on, MeetingId meeting, @Nullable String signer, List<SupervisedOrgan> addressees) {}

    /**
     * The opinion letter as one organ got it.
     *
     * @param receiptDeemed true if the letter counts as received because nobody recorded the receipt in time
     * @param toAssign the items that the organ's office was to give to units
     * @param document the letter as it was sent; null if none was kept, or if not shown to the reader
     */
    public record OpinionLetter(
            SupervisedOrgan organ,
            String documentNo,
            LocalDate sentOn,
            LocalDate receivedOn,
            boolean receiptDeemed,
            List<String> attachments,
            List<ItemId> toAssign,
            @Nullable Evidence document) {

        /** The same letter naming only items that are shown. */
        public OpinionLetter naming(Predicate<ItemId> shown) {
            return new OpinionLetter(
                    organ,
                    documentNo,
                    sentOn,
                    receivedOn,
                    receiptDeemed,
                    attachments,
                    toAssign.stream().filter(shown).toList(),
                    document);
        }

        /** As an event tells of it. */
        public static OpinionLetter of(OpinionLetterDelivered e) {
            return new OpinionLetter(
                    e.organ(),
                    e.documentNo(),
                    e.sentOn(),
                    e.occurredOn(),
                    e.receiptDeemed(),
                    e.attachments(),
                    e.toAssign(),
                    e.document());
        }

        /** The same letter without the file of it. */
        public OpinionLetter withoutEvidence() {
            return new OpinionLetter(organ, documentNo, sentOn, receivedOn, receiptDeemed, attachments, toAssign, null);
        }
    }

    /** The letter to that organ; the last if there were several. */
    public Optional<OpinionLetter> letter(SupervisedOrgan organ) {
        return letters.stream().filter(letter -> letter.organ() == organ).reduce((first, second) -> second);
    }

    /** The same opinions without signers and without evidence. */
    public OpinionsView withoutNames() {
        List<LetterApproval> nameless = approvals.stream()
                .map(one -> new LetterApproval(one.on(), one.meeting(), null, one.addressees()))
                .toList();
        List<OpinionLetter> bare =
                letters.stream().map(OpinionLetter::withoutEvidence).toList();
        return new OpinionsView(compiledOn, overallEvaluation, problems, advice, points, nameless, bare);
    }

    /** Compiled. */
    public OpinionsView compiled(OpinionsCompiled e) {
        return new OpinionsView(
                e.occurredOn(), e.overallEvaluation(), e.problems(), e.advice(), e.opinions(), approvals, letters);
    }

    /** With another approval. */
    public OpinionsView approved(LetterApproval approval) {
        return new OpinionsView(
                compiledOn, overallEvaluation, problems, advice, points, Lists.plus(approvals, approval), letters);
    }

    /** With another letter delivered. */
    public OpinionsView delivered(OpinionLetter letter) {
        return new OpinionsView(
                compiledOn, overallEvaluation, problems, advice, points, approvals, Lists.plus(letters, letter));
    }
}
