package org.duban.query.handling;

import java.time.LocalDate;
import java.util.List;
import org.duban.events.Deadline;
import org.duban.events.UnitId;
import org.duban.events.handling.ItemEvent;
import org.duban.events.handling.ItemEvent.AssistingOpinionSent;
import org.duban.events.handling.ItemEvent.AssistingTerm;
import org.duban.events.handling.ItemEvent.ItemAccepted;
import org.duban.events.handling.ItemEvent.ItemAcknowledged;
import org.duban.events.handling.ItemEvent.ItemAssigned;
import org.duban.events.handling.ItemEvent.ItemClosed;
import org.duban.events.handling.ItemEvent.ItemDeferred;
import org.duban.events.handling.ItemEvent.ItemExtensionGranted;
import org.duban.events.handling.ItemEvent.ItemExtensionRefused;
import org.duban.events.handling.ItemEvent.ItemExtensionRequested;
import org.duban.events.handling.ItemEvent.ItemIdentified;
import org.duban.events.handling.ItemEvent.ItemMergedInto;
import org.duban.events.handling.ItemEvent.ItemReassigned;
import org.duban.events.handling.ItemEvent.ItemRejected;
import org.duban.events.handling.ItemEvent.ItemReopened;
import org.duban.events.handling.ItemEvent.ItemResultSubmitted;
import org.duban.events.handling.ItemEvent.ItemResumed;
import org.duban.events.handling.ItemEvent.ItemReturned;
import org.duban.events.handling.ItemEvent.LookBackPassed;
import org.duban.events.handling.ItemEvent.ProgressReported;
import org.duban.events.handling.ItemEvent.ReturnRefused;
import org.duban.events.handling.ItemEvent.ReturnWindowRecomputed;
import org.duban.events.handling.ItemState;
import org.duban.query.caseview.Assignment;
import org.duban.query.caseview.Assignment.AssistingOpinion;
import org.duban.query.caseview.CaseView;
import org.duban.query.caseview.ExtensionRequest;
import org.duban.query.caseview.ExtensionRequest.ExtensionDecision;
import org.duban.query.caseview.ItemHandling;
import org.duban.query.caseview.ItemView;
import org.duban.query.caseview.ItemView.Finding;
import org.duban.query.caseview.ItemView.Review;
import org.duban.query.caseview.Lists;
import org.duban.query.caseview.Work.Note;
import org.duban.query.caseview.Work.Result;
import org.jspecify.annotations.Nullable;

/** What happens to one rectification item. */
final class ItemFold {

    private ItemFold() {}

    static CaseView evolve(CaseView view, ItemEvent event) {
        return event instanceof ItemIdentified e
                ? found(view, e)
                : view.item(event.itemId(), item -> evolve(item, event));
    }

    /** An item found again keeps its number. */
    private static CaseView found(CaseView view, ItemIdentified e) {
        int number =
                view.item(e.itemId()).map(ItemView::number).orElse(view.items().size() + 1);
        ItemView found = identified(e, number);
        return number > view.items().size()
                ? view.with(Lists.plus(view.items(), found))
                : view.item(e.itemId(), known -> found);
    }

    private static ItemView identified(ItemIdentified e, int number) {
        Finding finding =
                new Finding(e.itemId(), e.title(), e.problem(), e.category(), e.source(), e.article(), e.occurredOn());
        return ItemView.identified(number, finding, e.toAssign());
    }

    private static ItemView evolve(ItemView item, ItemEvent event) {
        return event instanceof ItemIdentified e
                ? identified(e, item.number())
                : item.handled(handling -> evolve(handling, event));
    }

    private static ItemHandling evolve(ItemHandling item, ItemEvent event) {
        return switch (event) {
            case ItemIdentified e -> item; // begins the item anew
            case ItemAssigned e ->
                item.assigned(assignment(
                        e.occurredOn(),
                        e.leadUnit(),
                        e.assistingUnits(),
                        e.assistingTerms(),
                        e.responsible(),
                        e.due(),
                        e.returnBy()));
            case ItemAcknowledged e ->
                item.in(ItemState.ACCEPTED_BY_UNIT).assignment(one -> one.acknowledged(e.occurredOn()));
            case ItemReturned e -> item.returned(e.occurredOn(), e.reason());
            case ItemReassigned e ->
                item.assigned(assignment(
                        e.occurredOn(),
                        e.leadUnit(),
                        e.assistingUnits(),
                        e.assistingTerms(),
                        e.responsible(),
                        e.due(),
                        e.returnBy()));
            case ReturnRefused e ->
                item.in(ItemState.ASSIGNED).assignment(one -> one.refused(e.occurredOn(), e.reason()));
            case ReturnWindowRecomputed e -> item.assignment(one -> one.returnable(e.after()));
            case ProgressReported e -> item.with(item.work().noted(new Note(e.occurredOn(), e.progress())));
            case AssistingOpinionSent e ->
                item.assignment(one -> one.advised(new AssistingOpinion(e.occurredOn(), e.unit(), e.opinion())));
            case ItemResultSubmitted e ->
                item.in(ItemState.SUBMITTED).with(item.work().submitted(result(e)));
            case ItemAccepted e -> item.reviewed(Review.of(e.occurredOn(), ItemState.ACCEPTED, e.opinion()));
            case ItemRejected e -> item.reviewed(Review.of(e.occurredOn(), ItemState.REWORK, e.reason(), e.due()));
            case ItemClosed e -> item.reviewed(Review.of(e.occurredOn(), ItemState.CLOSED, e.conclusion()));
            case LookBackPassed e ->
                item.decided(new Review(e.occurredOn(), ItemState.CLOSED, e.finding(), e.finder(), null, null));
            case ItemReopened e ->
                item.decided(new Review(e.occurredOn(), ItemState.REWORK, e.reason(), e.finder(), null, e.due()));
            case ItemDeferred e ->
                item.decided(
                        new Review(e.occurredOn(), ItemState.LONG_TERM, e.reason(), null, e.meeting(), e.review()));
            case ItemResumed e ->
                item.decided(Review.of(e.occurredOn(), ItemState.ACCEPTED_BY_UNIT, e.reason(), e.due()));
            case ItemMergedInto e -> item.merged(e.into(), e.occurredOn(), e.reason());
            case ItemExtensionRequested e ->
                item.extensions(Lists.plus(
                        item.extensions(), ExtensionRequest.requested(e.occurredOn(), e.reason(), e.proposedDueOn())));
            case ItemExtensionGranted e ->
                decided(item, new ExtensionDecision(e.occurredOn(), e.meeting(), e.reason(), e.due()));
            case ItemExtensionRefused e ->
                decided(item, new ExtensionDecision(e.occurredOn(), e.meeting(), e.reason(), null));
        };
    }

    private static ItemHandling decided(ItemHandling item, ExtensionDecision decision) {
        return item.extensions(ExtensionRequest.decide(item.extensions(), decision));
    }

    private static Assignment assignment(
            LocalDate on,
            UnitId lead,
            List<UnitId> assisting,
            List<AssistingTerm> terms,
            @Nullable String responsible,
            Deadline due,
            Deadline returnBy) {
        return new Assignment(on, lead, assisting, terms, responsible, due, returnBy, null, List.of(), List.of());
    }

    private static Result result(ItemResultSubmitted e) {
        return new Result(e.attempt(), e.occurredOn(), e.measures(), e.result(), e.evidence());
    }
}
