package org.duban.query.caseview;

import java.time.LocalDate;
import java.util.List;
import org.duban.events.Deadline;
import org.duban.events.Evidence;
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
public record Item(
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
     */
    public record Assignment(
            UnitId leadUnit,
            List<UnitId> assistingUnits,
            @Nullable String responsible) {

        /** Whether the unit leads or assists. */
        public boolean involves(UnitId unit) {
            return leadUnit.equals(unit) || assistingUnits.contains(unit);
        }
    }

    /**
     * By when the work is due.
     *
     * @param due null until assigned
     * @param review when a long-term item is looked at again; null unless it is one
     */
    public record Schedule(@Nullable Deadline due, @Nullable Deadline review, List<Extension> extensions) {

        Schedule due(Deadline next) {
            return new Schedule(next, null, extensions);
        }

        Schedule review(Deadline next) {
            return new Schedule(due, next, extensions);
        }

        Schedule with(List<Extension> next) {
            return new Schedule(due, review, next);
        }
    }

    /**
     * What the unit did.
     *
     * @param attempt of the last submission, 0 before the first
     * @param submittedOn of the last submission
     * @param reviewedOn when that submission was accepted or sent back; null while it waits
     */
    public record Work(
            int attempt,
            @Nullable LocalDate submittedOn,
            @Nullable LocalDate reviewedOn,
            List<Note> progress,
            List<Result> results) {

        Work submitted(Result result) {
            return new Work(result.attempt(), result.on(), null, progress, Lists.plus(results, result));
        }

        Work reviewed(LocalDate on) {
            boolean waiting = submittedOn != null && reviewedOn == null;
            return waiting ? new Work(attempt, submittedOn, on, progress, results) : this;
        }

        Work noted(Note note) {
            return new Work(attempt, submittedOn, reviewedOn, Lists.plus(progress, note), results);
        }
    }

    /** A dated remark. */
    public record Note(LocalDate on, String text) {}

    /** A result submitted for review; {@code attempt} counts from one. */
    public record Result(int attempt, LocalDate on, String measures, String result, List<Evidence> evidence) {}

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

    /** Whether the unit leads or assists. */
    public boolean involves(UnitId unit) {
        return assignment != null && assignment.involves(unit);
    }

    /** The same item without names and without evidence. */
    public Item forThePublic() {
        Assignment to =
                assignment == null ? null : new Assignment(assignment.leadUnit, assignment.assistingUnits, null);
        List<Result> results = work.results().stream()
                .map(result -> new Result(result.attempt(), result.on(), result.measures(), result.result(), List.of()))
                .toList();
        Work shown = new Work(work.attempt(), work.submittedOn(), work.reviewedOn(), work.progress(), results);
        return new Item(finding, state, to, returns, schedule, shown, reviews, mergedInto);
    }

    static Item identified(Finding finding) {
        Work none = new Work(0, null, null, List.of(), List.of());
        return new Item(
                finding, ItemState.IDENTIFIED, null, 0, new Schedule(null, null, List.of()), none, List.of(), null);
    }

    Item in(ItemState next) {
        return new Item(finding, next, assignment, returns, schedule, work, reviews, mergedInto);
    }

    Item assigned(Assignment to, Deadline due) {
        return new Item(finding, ItemState.ASSIGNED, to, returns, schedule.due(due), work, reviews, mergedInto);
    }

    Item returned() {
        return new Item(finding, ItemState.RETURNED, assignment, returns + 1, schedule, work, reviews, mergedInto);
    }

    Item with(Schedule next) {
        return new Item(finding, state, assignment, returns, next, work, reviews, mergedInto);
    }

    Item with(Work next) {
        return new Item(finding, state, assignment, returns, schedule, next, reviews, mergedInto);
    }

    /** In the state the review led to. */
    Item reviewed(Review review) {
        return new Item(
                finding,
                review.verdict(),
                assignment,
                returns,
                schedule,
                work.reviewed(review.on()),
                Lists.plus(reviews, review),
                mergedInto);
    }

    Item merged(ItemId into) {
        return new Item(finding, ItemState.MERGED, assignment, returns, schedule, work, reviews, into);
    }
}
