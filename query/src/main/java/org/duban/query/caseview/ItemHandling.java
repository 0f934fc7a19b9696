package org.duban.query.caseview;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.duban.events.Deadline;
import org.duban.events.ItemId;
import org.duban.events.handling.ItemState;
import org.duban.query.caseview.ItemView.Review;
import org.jspecify.annotations.Nullable;

/**
 * How an item is handled.
 *
 * @param assignments to which units it was given, the present one last
 * @param returns how often a unit returned it, from 0
 * @param reviews what the congress side decided of it, oldest first
 * @param mergedInto the item it is handled with; null unless merged
 */
public record ItemHandling(
        ItemState state,
        List<Assignment> assignments,
        int returns,
        List<ExtensionRequest> extensions,
        Work work,
        List<Review> reviews,
        @Nullable ItemId mergedInto) {

    /** Just found, and given to nobody. */
    static final ItemHandling NONE =
            new ItemHandling(ItemState.IDENTIFIED, List.of(), 0, List.of(), Work.none(), List.of(), null);

    @Nullable
    Assignment assignment() {
        return assignments.isEmpty() ? null : assignments.getLast();
    }

    /** Until when the unit may return it; null unless it still may. */
    public @Nullable Deadline returnBy() {
        boolean untaken = state == ItemState.ASSIGNED || state == ItemState.RETURNED;
        return untaken && !assignments.isEmpty() ? assignments.getLast().returnBy() : null;
    }

    ItemHandling forThePublic() {
        return new ItemHandling(
                state,
                assignments.stream().map(Assignment::withoutNames).toList(),
                returns,
                extensions,
                work.withoutEvidence(),
                reviews.stream().map(Review::withoutNames).toList(),
                mergedInto);
    }

    /** In that state. */
    public ItemHandling in(ItemState next) {
        return new ItemHandling(next, assignments, returns, extensions, work, reviews, mergedInto);
    }

    /** Given to a unit. */
    public ItemHandling assigned(Assignment to) {
        return with(Lists.plus(assignments, to)).in(ItemState.ASSIGNED);
    }

    /** With its present assignment changed. */
    public ItemHandling assignment(UnaryOperator<Assignment> change) {
        return with(Lists.last(assignments, change));
    }

    /** Returned by its unit. */
    public ItemHandling returned(LocalDate on, String reason) {
        List<Assignment> told = Lists.last(assignments, one -> one.returned(on, reason));
        return new ItemHandling(ItemState.RETURNED, told, returns + 1, extensions, work, reviews, mergedInto);
    }

    /** With these requests for more time. */
    public ItemHandling extensions(List<ExtensionRequest> next) {
        return new ItemHandling(state, assignments, returns, next, work, reviews, mergedInto);
    }

    /** With that work done. */
    public ItemHandling with(Work next) {
        return new ItemHandling(state, assignments, returns, extensions, next, reviews, mergedInto);
    }

    /** In the state that was decided; a result that waits is reviewed by that. */
    public ItemHandling reviewed(Review review) {
        return decided(review).with(work.reviewed(review.on()));
    }

    /** In the state that was decided. */
    public ItemHandling decided(Review review) {
        return new ItemHandling(
                review.verdict(), assignments, returns, extensions, work, Lists.plus(reviews, review), mergedInto);
    }

    /** Handled with another item. */
    public ItemHandling merged(ItemId into, LocalDate on, String reason) {
        ItemHandling over = decided(Review.of(on, ItemState.MERGED, reason));
        return new ItemHandling(over.state, assignments, returns, extensions, work, over.reviews, into);
    }

    private ItemHandling with(List<Assignment> next) {
        return new ItemHandling(state, next, returns, extensions, work, reviews, mergedInto);
    }
}
