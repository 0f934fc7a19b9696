package org.duban.query.caseview;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import org.duban.events.Deadline;
import org.duban.events.ItemId;
import org.duban.events.MeetingId;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.events.handling.ItemEvent.Category;
import org.duban.events.handling.ItemState;
import org.jspecify.annotations.Nullable;

/**
 * One rectification item. By when it is due is a duty of its case.
 *
 * @param number within its case, from 1 in the order in which items were found
 * @param organ the organ whose office gives it to a unit; null until a letter, or a later finding, says which
 * @param assignments to which units it was given, the present one last
 * @param returns how often a unit returned it, from 0
 * @param reviews what the congress side decided of it, oldest first
 * @param mergedInto the item it is handled with; null unless merged
 */
public record ItemView(
        int number,
        Finding finding,
        @Nullable SupervisedOrgan organ,
        ItemState state,
        List<Assignment> assignments,
        int returns,
        List<ExtensionRequest> extensions,
        Work work,
        List<Review> reviews,
        @Nullable ItemId mergedInto) {

    /**
     * The problem found or the advice given.
     *
     * @param source the step, place or opinion it comes from
     * @param article the provision of the inspected statute; null if none
     */
    public record Finding(
            ItemId itemId,
            String title,
            String problem,
            Category category,
            String source,
            @Nullable String article,
            LocalDate identifiedOn) {}

    /**
     * What was decided of the item, and the state it led to.
     *
     * @param finder who looked back at it; null unless somebody did
     * @param meeting that agreed; null unless one had to
     * @param due by when the item was then to be done or looked at again, whatever moved that later; null if that
     *     said nothing about it
     */
    public record Review(
            LocalDate on,
            ItemState verdict,
            String text,
            @Nullable String finder,
            @Nullable MeetingId meeting,
            @Nullable Deadline due) {

        /** Of nobody but the committee. */
        public static Review of(LocalDate on, ItemState verdict, String text) {
            return new Review(on, verdict, text, null, null, null);
        }

        /** Of nobody but the committee, and with a new day. */
        public static Review of(LocalDate on, ItemState verdict, String text, Deadline due) {
            return new Review(on, verdict, text, null, null, due);
        }

        Review withoutNames() {
            return new Review(on, verdict, text, null, meeting, due);
        }
    }

    /** An item just found. */
    public static ItemView identified(int number, Finding finding, @Nullable SupervisedOrgan organ) {
        return new ItemView(
                number, finding, organ, ItemState.IDENTIFIED, List.of(), 0, List.of(), Work.none(), List.of(), null);
    }

    /** Its name within the case. */
    public ItemId itemId() {
        return finding.itemId();
    }

    /** Who handles it; null until it is assigned. */
    public @Nullable Assignment assignment() {
        return assignments.isEmpty() ? null : assignments.getLast();
    }

    /** Until when the unit may return it; null unless it still may. */
    public @Nullable Deadline returnBy() {
        boolean untaken = state == ItemState.ASSIGNED || state == ItemState.RETURNED;
        return untaken && !assignments.isEmpty() ? assignments.getLast().returnBy() : null;
    }

    /** Whether one of the units leads or assists. */
    public boolean involves(Collection<UnitId> units) {
        return !assignments.isEmpty() && assignments.getLast().units().anyMatch(units::contains);
    }

    /** The same item without names and without evidence. */
    public ItemView forThePublic() {
        return new ItemView(
                number,
                finding,
                organ,
                state,
                assignments.stream().map(Assignment::withoutNames).toList(),
                returns,
                extensions,
                work.withoutEvidence(),
                reviews.stream().map(Review::withoutNames).toList(),
                mergedInto);
    }

    /** In that state. */
    public ItemView in(ItemState next) {
        return new ItemView(number, finding, organ, next, assignments, returns, extensions, work, reviews, mergedInto);
    }

    /** To be given to a unit by that organ's office. */
    public ItemView of(SupervisedOrgan office) {
        return new ItemView(
                number, finding, office, state, assignments, returns, extensions, work, reviews, mergedInto);
    }

    /** Given to a unit. */
    public ItemView assigned(Assignment to) {
        return assignments(Lists.plus(assignments, to)).in(ItemState.ASSIGNED);
    }

    /** With its present assignment changed. */
    public ItemView assignment(UnaryOperator<Assignment> change) {
        return assignments(Lists.last(assignments, change));
    }

    /** Returned by its unit. */
    public ItemView returned(LocalDate on, String reason) {
        return new ItemView(
                number,
                finding,
                organ,
                ItemState.RETURNED,
                Lists.last(assignments, one -> one.returned(on, reason)),
                returns + 1,
                extensions,
                work,
                reviews,
                mergedInto);
    }

    /** With these requests for more time. */
    public ItemView extensions(List<ExtensionRequest> next) {
        return new ItemView(number, finding, organ, state, assignments, returns, next, work, reviews, mergedInto);
    }

    /** With that work done. */
    public ItemView with(Work next) {
        return new ItemView(number, finding, organ, state, assignments, returns, extensions, next, reviews, mergedInto);
    }

    /** In the state that was decided; a result that waits is reviewed by that. */
    public ItemView reviewed(Review review) {
        return decided(review).with(work.reviewed(review.on()));
    }

    /** In the state that was decided. */
    public ItemView decided(Review review) {
        return new ItemView(
                number,
                finding,
                organ,
                review.verdict(),
                assignments,
                returns,
                extensions,
                work,
                Lists.plus(reviews, review),
                mergedInto);
    }

    /** Handled with another item. */
    public ItemView merged(ItemId into, LocalDate on, String reason) {
        ItemView over = decided(Review.of(on, ItemState.MERGED, reason));
        return new ItemView(
                number, finding, organ, over.state, assignments, returns, extensions, work, over.reviews, into);
    }

    private ItemView assignments(List<Assignment> next) {
        return new ItemView(number, finding, organ, state, next, returns, extensions, work, reviews, mergedInto);
    }
}
