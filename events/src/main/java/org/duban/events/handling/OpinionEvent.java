package org.duban.events.handling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.duban.events.AtLeastOne;
import org.duban.events.CaseId;
import org.duban.events.Deadline;
import org.duban.events.Evidence;
import org.duban.events.Fixed;
import org.duban.events.ItemId;
import org.duban.events.MeetingId;
import org.duban.events.OpinionId;
import org.duban.events.Owing;
import org.duban.events.Responsible;
import org.duban.events.SentDocument;
import org.duban.events.SeveralLines;
import org.duban.events.SupervisedOrgan;
import org.jspecify.annotations.Nullable;

/** From the compiled opinions to the letter in the organs' hands. */
public sealed interface OpinionEvent extends HandlingEvent {

    /** A committee compiled the opinions; each {@code opinions} entry covers at least one item. */
    record OpinionsCompiled(
            CaseId caseId,
            @SeveralLines String overallEvaluation,
            @SeveralLines List<String> problems,
            @SeveralLines List<String> advice,
            @AtLeastOne List<OpinionItem> opinions,
            LocalDate occurredOn)
            implements OpinionEvent {

        @Override
        public List<Owing> owing() {
            return List.of(new Owing.Meets(HandlingDuty.OPINION_COMPILE.only(), occurredOn));
        }
    }

    /**
     * The Chairpersons' Meeting approved the opinion letter.
     *
     * @param addressees the organs that the general office is to deliver it to by {@code deliverBy}
     */
    record OpinionLetterApproved(
            CaseId caseId,
            MeetingId meeting,
            String signer,
            List<SupervisedOrgan> addressees,
            Deadline deliverBy,
            LocalDate occurredOn)
            implements OpinionEvent {

        @Override
        public List<Owing> owing() {
            return addressees.stream()
                    .<Owing>map(organ -> new Owing.Opens(
                            HandlingDuty.OPINION_DELIVER.of(organ), deliverBy, Responsible.GENERAL_OFFICE))
                    .toList();
        }
    }

    /**
     * The letter reached an organ on {@code occurredOn}, which starts its handling period.
     *
     * @param receiptDeemed true if no receipt was recorded in time and the law of the pack deems it received
     * @param toAssign the items that the organ's office is to give to units
     * @param assignBy by when; there is no number in law
     * @param document the document as it was sent; null if none was kept
     */
    record OpinionLetterDelivered(
            CaseId caseId,
            SupervisedOrgan organ,
            String documentNo,
            LocalDate sentOn,
            @Fixed boolean receiptDeemed,
            List<String> attachments,
            List<ItemId> toAssign,
            Deadline assignBy,
            Deadline handleBy,
            @Nullable Evidence document,
            LocalDate occurredOn)
            implements OpinionEvent, SentDocument {

        @Override
        public List<Owing> owing() {
            Responsible office = Responsible.office(organ);
            List<Owing> all = new ArrayList<>();
            all.add(new Owing.Meets(HandlingDuty.OPINION_DELIVER.of(organ), occurredOn));
            all.add(new Owing.Opens(HandlingDuty.HANDLING_REPORT.of(organ), handleBy, office));
            toAssign.forEach(item -> all.add(new Owing.Opens(HandlingDuty.ITEM_ASSIGNMENT.of(item), assignBy, office)));
            return List.copyOf(all);
        }
    }

    /**
     * One point of the opinions and the items it covers.
     *
     * @param organ the organ it is addressed to; null for whichever gets the letter
     */
    record OpinionItem(
            OpinionId opinionId,
            @SeveralLines String text,
            List<ItemId> covers,
            @Nullable SupervisedOrgan organ) {}
}
