package org.duban.query.caseview;

import java.time.LocalDate;
import java.util.List;
import org.duban.events.Deadline;
import org.duban.events.ItemId;
import org.duban.events.UnitId;
import org.duban.events.handling.ItemEvent.Category;
import org.jspecify.annotations.Nullable;

/**
 * One rectification item.
 *
 * @param assignment null until it is assigned
 * @param returns how often a unit returned it, from 0
 * @param reviews what the congress side said of it, oldest first
 * @param mergedInto the item it is handled with; null unless merged
 */
public record ItemView(
        Finding finding,
        ItemState state,
        @Nullable Assignment assignment,
        int returns,
        Schedule schedule,
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
     * Who handles it.
     *
     * @param responsible the post or person answering for it; null if not named, or not shown to the reader
     * @param returnBy until when the lead unit may return it, as long as it has not taken it on
     */
    public record Assignment(
            UnitId leadUnit,
            List<UnitId> assistingUnits,
            @Nullable String responsible,
            Deadline returnBy) {

        /** Whether the unit leads or assists. */
        public boolean involves(UnitId unit) {
            return leadUnit.equals(unit) || assistingUnits.contains(unit);
        }

        Assignment returnable(Deadline until) {
            return new Assignment(leadUnit, assistingUnits, responsible, until);
        }

        Assignment withoutNames() {
            return new Assignment(leadUnit, assistingUnits, null, returnBy);
        }
    }

    /** What was said of the item, and the state it led to. */
    public record Review(LocalDate on, ItemState verdict, String text) {}

    /** Its name within the case. */
    public ItemId itemId() {
        return finding.itemId();
    }

    /** The deadline it is judged by: its review if it takes long, else its due date; null until assigned. */
    public @Nullable Deadline judgedBy() {
        return state == ItemState.LONG_TERM && schedule.review() != null ? schedule.review() : schedule.due();
    }

    /** Until when the unit may return it; null unless it still may. */
    public @Nullable Deadline returnBy() {
        boolean untaken = state == ItemState.ASSIGNED || state == ItemState.RETURNED;
        return untaken && assignment != null ? assignment.returnBy() : null;
    }

    /** Whether the unit leads or assists. */
    public boolean involves(UnitId unit) {
        return assignment != null && assignment.involves(unit);
    }

    /** The same item without names and without evidence. */
    public ItemView forThePublic() {
        Assignment to = assignment == null ? null : assignment.withoutNames();
        return new ItemView(finding, state, to, returns, schedule, work.withoutEvidence(), reviews, mergedInto);
    }

    static ItemView identified(Finding finding) {
        return new ItemView(
                finding,
                ItemState.IDENTIFIED,
                null,
                0,
                new Schedule(null, null, List.of()),
                Work.none(),
                List.of(),
                null);
    }

    ItemView in(ItemState next) {
        return new ItemView(finding, next, assignment, returns, schedule, work, reviews, mergedInto);
    }

    ItemView assigned(Assignment to, Deadline due) {
        return new ItemView(finding, ItemState.ASSIGNED, to, returns, schedule.due(due), work, reviews, mergedInto);
    }

    ItemView returnable(Deadline until) {
        Assignment to = assignment == null ? null : assignment.returnable(until);
        return new ItemView(finding, state, to, returns, schedule, work, reviews, mergedInto);
    }

    ItemView returned() {
        return new ItemView(finding, ItemState.RETURNED, assignment, returns + 1, schedule, work, reviews, mergedInto);
    }

    ItemView with(Schedule next) {
        return new ItemView(finding, state, assignment, returns, next, work, reviews, mergedInto);
    }

    ItemView with(Work next) {
        return new ItemView(finding, state, assignment, returns, schedule, next, reviews, mergedInto);
    }

    /** In the state the review led to. */
    ItemView reviewed(Review review) {
        return new ItemView(
                finding,
                review.verdict(),
                assignment,
                returns,
                schedule,
                work.reviewed(review.on()),
                Lists.plus(reviews, review),
                mergedInto);
    }

    ItemView merged(ItemId into) {
        return new ItemView(finding, ItemState.MERGED, assignment, returns, schedule, work, reviews, into);
    }
}
