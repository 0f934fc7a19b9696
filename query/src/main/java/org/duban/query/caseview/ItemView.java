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
 * @param handling how it is handled; null if the reader was told of the finding only
 */
public record ItemView(
        int number,
        Finding finding,
        @Nullable SupervisedOrgan organ,
        @Nullable ItemHandling handling) {

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
        return new ItemView(number, finding, organ, ItemHandling.NONE);
    }

    /** Its name within the case. */
    public ItemId itemId() {
        return finding.itemId();
    }

    /** Who handles it; null until it is assigned, and if the reader is not told. */
    public @Nullable Assignment assignment() {
        return handling == null ? null : handling.assignment();
    }

    /** Whether it is known to be in that state. */
    public boolean is(ItemState state) {
        return handling != null && handling.state() == state;
    }

    /** The results that its units submitted, as far as the reader is told, oldest first. */
    public List<Work.Result> results() {
        return handling == null ? List.of() : handling.work().results();
    }

    /** What was decided of it, as far as the reader is told, oldest first. */
    public List<Review> reviews() {
        return handling == null ? List.of() : handling.reviews();
    }

    /** Whether one of the units leads or assists. */
    public boolean involves(Collection<UnitId> units) {
        Assignment present = assignment();
        return present != null && present.units().anyMatch(units::contains);
    }

    /** The same item without names and without evidence. */
    public ItemView forThePublic() {
        return handled(ItemHandling::forThePublic);
    }

    /** The finding alone, for those who are not told how it is handled. */
    public ItemView untold() {
        return new ItemView(number, finding, organ, null);
    }

    /** To be given to a unit by that organ's office. */
    public ItemView of(SupervisedOrgan office) {
        return new ItemView(number, finding, office, handling);
    }

    /** Handled further. */
    public ItemView handled(UnaryOperator<ItemHandling> step) {
        return handling == null ? this : new ItemView(number, finding, organ, step.apply(handling));
    }
}
