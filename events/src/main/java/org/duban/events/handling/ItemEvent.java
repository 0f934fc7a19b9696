package org.duban.events.handling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.duban.events.CaseId;
import org.duban.events.Deadline;
import org.duban.events.DutyId;
import org.duban.events.Evidence;
import org.duban.events.Fixed;
import org.duban.events.ItemId;
import org.duban.events.MeetingId;
import org.duban.events.Owing;
import org.duban.events.Responsible;
import org.duban.events.SeveralLines;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.events.duty.DeadlineEvent.Cause;
import org.jspecify.annotations.Nullable;

/** The life of one rectification item, from the problem found to the item struck off. */
public sealed interface ItemEvent extends HandlingEvent {

    /** The item it belongs to. */
    ItemId itemId();

    /**
     * A problem was found, or an advice given, that must be handled.
     *
     * @param source where it was found: the step, place or opinion
     * @param article the provision of the inspected statute it concerns, null if none
     * @param toAssign the organ whose office is to give it to a unit by {@code assignBy}, for which there is no number in
     *     law; null while no letter has been delivered, which then says so
     */
    record ItemIdentified(
            CaseId caseId,
            ItemId itemId,
            String title,
            @SeveralLines String problem,
            Category category,
            String source,
            @Nullable String article,
            @Nullable SupervisedOrgan toAssign,
            @Nullable Deadline assignBy,
            LocalDate occurredOn)
            implements ItemEvent {

        @Override
        public List<Owing> owing() {
            return toAssign == null || assignBy == null
                    ? List.of()
                    : List.of(new Owing.Opens(
                            HandlingDuty.ITEM_ASSIGNMENT.of(itemId), assignBy, Responsible.office(toAssign)));
        }
    }

    /**
     * The organ's office gave the item to exactly one lead unit.
     *
     * @param assistingTerms by when assisting units owe their opinion, for those that were given a day
     * @param responsible the post or person answering for it, null if not yet named
     * @param returnBy until when the unit may return it
     */
    record ItemAssigned(
            CaseId caseId,
            ItemId itemId,
            UnitId leadUnit,
            List<UnitId> assistingUnits,
            @Fixed List<AssistingTerm> assistingTerms,
            @Nullable String responsible,
            Deadline due,
            Deadline returnBy,
            LocalDate occurredOn)
            implements ItemEvent {

        @Override
        public List<Owing> owing() {
            List<Owing> all = new ArrayList<>();
            all.add(new Owing.Meets(HandlingDuty.ITEM_ASSIGNMENT.of(itemId), occurredOn));
            all.add(new Owing.Opens(HandlingDuty.RECTIFICATION_ITEM.of(itemId), due, Responsible.unit(leadUnit)));
            assistingTerms.forEach(term -> all.add(term.opens(itemId)));
            return all;
        }
    }

    /** The lead unit took the item on. */
    record ItemAcknowledged(CaseId caseId, ItemId itemId, LocalDate occurredOn) implements ItemEvent {}

    /** The lead unit said the item is not its responsibility. */
    record ItemReturned(
            CaseId caseId, ItemId itemId, @SeveralLines String reason, LocalDate occurredOn) implements ItemEvent {}

    /**
     * The organ's office gave a returned item to another unit.
     *
     * @param ended the opinions that units owed which are asked for none any more
     */
    record ItemReassigned(
            CaseId caseId,
            ItemId itemId,
            UnitId leadUnit,
            List<UnitId> assistingUnits,
            @Fixed List<AssistingTerm> assistingTerms,
            @Nullable String responsible,
            Deadline due,
            Deadline returnBy,
            List<DutyId> ended,
            LocalDate occurredOn)
            implements ItemEvent {

        @Override
        public List<Owing> owing() {
            List<Owing> all = new ArrayList<>();
            all.add(new Owing.Moves(HandlingDuty.RECTIFICATION_ITEM.of(itemId), due));
            all.add(new Owing.Passes(HandlingDuty.RECTIFICATION_ITEM.of(itemId), Responsible.unit(leadUnit)));
            ended.forEach(duty -> all.add(new Owing.Ends(duty, Owing.Cause.REASSIGNED)));
            assistingTerms.forEach(term -> all.add(term.opens(itemId)));
            return all;
        }
    }

    /** The organ's office did not accept the return; the item stays where it was. */
    record ReturnRefused(
            CaseId caseId, ItemId itemId, @SeveralLines String reason, LocalDate occurredOn) implements ItemEvent {}

    /** A calendar was published or a rule corrected, and the unit may return the item until another day. */
    @Fixed
    record ReturnWindowRecomputed(
            CaseId caseId, ItemId itemId, Cause cause, Deadline before, Deadline after, LocalDate occurredOn)
            implements ItemEvent {}

    /** The lead unit said how far it has come. */
    record ProgressReported(
            CaseId caseId, ItemId itemId, @SeveralLines String progress, LocalDate occurredOn) implements ItemEvent {}

    /** An assisting unit told the lead unit what it has to say of the item, which meets its duty if it was given a day. */
    record AssistingOpinionSent(
            CaseId caseId,
            ItemId itemId,
            @Fixed UnitId unit,
            @SeveralLines String opinion,
            LocalDate occurredOn) implements ItemEvent {

        @Override
        public List<Owing> owing() {
            return List.of(new Owing.Meets(HandlingDuty.ASSISTING_OPINION.of(itemId, unit), occurredOn));
        }
    }

    /**
     * The lead unit submitted a result for review, which meets its duty.
     *
     * @param attempt counts from one
     * @param reviewer who reviews it by {@code reviewBy}, for which there is no number in law
     */
    record ItemResultSubmitted(
            CaseId caseId,
            ItemId itemId,
            @Fixed int attempt,
            @SeveralLines String measures,
            @SeveralLines String result,
            List<Evidence> evidence,
            Responsible reviewer,
            Deadline reviewBy,
            LocalDate occurredOn)
            implements ItemEvent {

        @Override
        public List<Owing> owing() {
            return List.of(
                    new Owing.Meets(HandlingDuty.RECTIFICATION_ITEM.of(itemId), occurredOn),
                    new Owing.Opens(HandlingDuty.REVIEW.of(itemId), reviewBy, reviewer));
        }
    }

    /** The committee found the result good. */
    record ItemAccepted(
            CaseId caseId, ItemId itemId, @SeveralLines String opinion, LocalDate occurredOn) implements ItemEvent {

        @Override
        public List<Owing> owing() {
            return List.of(new Owing.Meets(HandlingDuty.REVIEW.of(itemId), occurredOn));
        }
    }

    /** The committee found the result wanting; the duty is open again. */
    record ItemRejected(
            CaseId caseId, ItemId itemId, @SeveralLines String reason, Deadline due, LocalDate occurredOn)
            implements ItemEvent {

        @Override
        public List<Owing> owing() {
            return List.of(
                    new Owing.Meets(HandlingDuty.REVIEW.of(itemId), occurredOn),
                    new Owing.Renews(HandlingDuty.RECTIFICATION_ITEM.of(itemId), due));
        }
    }

    /**
     * The item was struck off.
     *
     * @param ended the opinions that assisting units still owed
     */
    record ItemClosed(
            CaseId caseId, ItemId itemId, @SeveralLines String conclusion, List<DutyId> ended, LocalDate occurredOn)
            implements ItemEvent {

        @Override
        public List<Owing> owing() {
            return ended.stream()
                    .<Owing>map(duty -> new Owing.Ends(duty, Owing.Cause.ITEM_CLOSED))
                    .toList();
        }
    }

    /** A later check found the closed item still in order. */
    record LookBackPassed(
            CaseId caseId,
            ItemId itemId,
            String finder,
            @SeveralLines String finding,
            LocalDate occurredOn) implements ItemEvent {}

    /** A later check found the closed item not in order; the closure stays in the history. */
    record ItemReopened(
            CaseId caseId,
            ItemId itemId,
            String finder,
            @SeveralLines String reason,
            Deadline due,
            LocalDate occurredOn)
            implements ItemEvent {

        @Override
        public List<Owing> owing() {
            return List.of(new Owing.Renews(HandlingDuty.RECTIFICATION_ITEM.of(itemId), due));
        }
    }

    /** The Chairpersons' Meeting agreed that the item takes long; it is looked at again by {@code review}. */
    record ItemDeferred(
            CaseId caseId,
            ItemId itemId,
            MeetingId meeting,
            @SeveralLines String reason,
            Deadline review,
            LocalDate occurredOn)
            implements ItemEvent {

        @Override
        public List<Owing> owing() {
            return List.of(new Owing.Renews(HandlingDuty.RECTIFICATION_ITEM.of(itemId), review));
        }
    }

    /** A long-term item is worked on again. */
    record ItemResumed(
            CaseId caseId, ItemId itemId, @SeveralLines String reason, Deadline due, LocalDate occurredOn)
            implements ItemEvent {

        @Override
        public List<Owing> owing() {
            return List.of(new Owing.Renews(HandlingDuty.RECTIFICATION_ITEM.of(itemId), due));
        }
    }

    /**
     * The item repeats another one of the case and is handled there.
     *
     * @param ended the opinions that assisting units still owed
     */
    record ItemMergedInto(
            CaseId caseId,
            ItemId itemId,
            ItemId into,
            @SeveralLines String reason,
            List<DutyId> ended,
            LocalDate occurredOn)
            implements ItemEvent {

        @Override
        public List<Owing> owing() {
            Stream<DutyId> own =
                    Stream.of(HandlingDuty.ITEM_ASSIGNMENT.of(itemId), HandlingDuty.RECTIFICATION_ITEM.of(itemId));
            return Stream.concat(own, ended.stream())
                    .<Owing>map(duty -> new Owing.Ends(duty, Owing.Cause.MERGED))
                    .toList();
        }
    }

    /** The lead unit asked for more time. */
    record ItemExtensionRequested(
            CaseId caseId, ItemId itemId, @SeveralLines String reason, LocalDate proposedDueOn, LocalDate occurredOn)
            implements ItemEvent {}

    /** The Chairpersons' Meeting agreed to more time. */
    record ItemExtensionGranted(
            CaseId caseId,
            ItemId itemId,
            MeetingId meeting,
            @SeveralLines String reason,
            Deadline due,
            LocalDate occurredOn)
            implements ItemEvent {

        @Override
        public List<Owing> owing() {
            return List.of(new Owing.Moves(HandlingDuty.RECTIFICATION_ITEM.of(itemId), due));
        }
    }

    /** The Chairpersons' Meeting did not agree to more time. */
    record ItemExtensionRefused(
            CaseId caseId,
            ItemId itemId,
            MeetingId meeting,
            @SeveralLines String reason,
            LocalDate occurredOn) implements ItemEvent {}

    /** By when a unit that assists with an item owes the lead unit its opinion. */
    record AssistingTerm(UnitId unit, Deadline due) {

        private Owing opens(ItemId itemId) {
            return new Owing.Opens(HandlingDuty.ASSISTING_OPINION.of(itemId, unit), due, Responsible.unit(unit));
        }
    }

    /** Whether an item names what is wrong or what could be better. */
    enum Category {
        PROBLEM,
        ADVICE
    }
}
