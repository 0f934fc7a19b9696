package org.duban.query.caseview;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.duban.events.Deadline;
import org.duban.events.UnitId;
import org.duban.events.handling.ItemEvent.AssistingTerm;
import org.jspecify.annotations.Nullable;

/**
 * Who handles an item.
 *
 * @param assistingTerms by when assisting units owed their opinion as the item was given to them
 * @param responsible the post or person answering for it; null if not named, or not shown to the reader
 * @param due by when the item was to be done as it was given to them, whatever moved that later
 * @param returnBy until when the lead unit may return it, as long as it has not taken it on
 * @param acknowledgedOn when the lead unit took it on; null if it has not
 * @param opinions what assisting units sent, oldest first; none if not shown to the reader
 */
public record Assignment(
        LocalDate on,
        UnitId leadUnit,
        List<UnitId> assistingUnits,
        List<AssistingTerm> assistingTerms,
        @Nullable String responsible,
        Deadline due,
        Deadline returnBy,
        @Nullable LocalDate acknowledgedOn,
        List<ItemReturn> returned,
        List<AssistingOpinion> opinions) {

    /**
     * The lead unit said that the item is not its responsibility.
     *
     * @param refusedOn when the organ's office did not accept that; null if it did, or has not said
     * @param refusal why; null unless refused
     */
    public record ItemReturn(
            LocalDate on,
            String reason,
            @Nullable LocalDate refusedOn,
            @Nullable String refusal) {}

    /** What a unit that assists had to say of the item. */
    public record AssistingOpinion(LocalDate on, UnitId unit, String text) {}

    /** The units that lead and assist. */
    public Stream<UnitId> units() {
        return Stream.concat(Stream.of(leadUnit), assistingUnits.stream());
    }

    /** Whether the unit leads or assists. */
    public boolean involves(UnitId unit) {
        return units().anyMatch(unit::equals);
    }

    /** To be returned until another day. */
    public Assignment returnable(Deadline until) {
        return new Assignment(
                on,
                leadUnit,
                assistingUnits,
                assistingTerms,
                responsible,
                due,
                until,
                acknowledgedOn,
                returned,
                opinions);
    }

    /** Taken on. */
    public Assignment acknowledged(LocalDate day) {
        return new Assignment(
                on, leadUnit, assistingUnits, assistingTerms, responsible, due, returnBy, day, returned, opinions);
    }

    /** With its last return refused. */
    public Assignment refused(LocalDate day, String reason) {
        List<ItemReturn> next = Lists.last(returned, one -> new ItemReturn(one.on(), one.reason(), day, reason));
        return new Assignment(
                on,
                leadUnit,
                assistingUnits,
                assistingTerms,
                responsible,
                due,
                returnBy,
                acknowledgedOn,
                next,
                opinions);
    }

    /** With the opinion of a unit that assists. */
    public Assignment advised(AssistingOpinion opinion) {
        return new Assignment(
                on,
                leadUnit,
                assistingUnits,
                assistingTerms,
                responsible,
                due,
                returnBy,
                acknowledgedOn,
                returned,
                Lists.plus(opinions, opinion));
    }

    Assignment returned(LocalDate day, String reason) {
        List<ItemReturn> next = Lists.plus(returned, new ItemReturn(day, reason, null, null));
        return new Assignment(
                on,
                leadUnit,
                assistingUnits,
                assistingTerms,
                responsible,
                due,
                returnBy,
                acknowledgedOn,
                next,
                opinions);
    }

    /** Opinions are papers between units, not for everybody. */
    Assignment withoutNames() {
        return new Assignment(
                on, leadUnit, assistingUnits, assistingTerms, null, due, returnBy, acknowledgedOn, returned, List.of());
    }
}
