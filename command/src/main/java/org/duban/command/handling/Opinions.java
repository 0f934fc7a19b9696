package org.duban.command.handling;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.duban.command.Author;
import org.duban.command.CommandRefused;
import org.duban.command.CommonRule;
import org.duban.events.Deadline;
import org.duban.events.SupervisedOrgan;
import org.duban.events.handling.OpinionEvent;
import org.duban.events.handling.OpinionEvent.OpinionItem;
import org.duban.events.handling.OpinionEvent.OpinionLetterApproved;
import org.duban.events.handling.OpinionEvent.OpinionLetterDelivered;
import org.duban.events.handling.OpinionEvent.OpinionsCompiled;
import org.jspecify.annotations.Nullable;

/**
 * How far the opinions have come, from the session to the letter in the organs' hands.
 *
 * @param draftedBy who compiled them; null before
 * @param points of the opinions, once compiled
 * @param addressees the organs that the approved letter is for
 * @param deliveries the organs that have it, each since when and until when it has to handle the opinions
 */
record Opinions(
        @Nullable LocalDate compiledOn,
        @Nullable Author draftedBy,
        List<OpinionItem> points,
        @Nullable LocalDate approvedOn,
        List<SupervisedOrgan> addressees,
        Map<SupervisedOrgan, Delivery> deliveries) {

    static final Opinions NONE = new Opinions(null, null, List.of(), null, List.of(), Map.of());

    /**
     * The letter in an organ's hands.
     *
     * @param deemed whether it only counts as there, because there is no receipt
     */
    record Delivery(LocalDate on, boolean deemed, Deadline handleBy) {}

    Opinions evolve(OpinionEvent event, Author author) {
        return switch (event) {
            case OpinionsCompiled e ->
                new Opinions(e.occurredOn(), author, e.opinions(), approvedOn, addressees, deliveries);
            case OpinionLetterApproved e ->
                new Opinions(compiledOn, draftedBy, points, e.occurredOn(), e.addressees(), deliveries);
            case OpinionLetterDelivered e -> {
                Map<SupervisedOrgan, Delivery> next = new EnumMap<>(SupervisedOrgan.class);
                next.putAll(deliveries);
                next.put(e.organ(), new Delivery(e.occurredOn(), e.receiptDeemed(), e.handleBy()));
                yield new Opinions(
                        compiledOn, draftedBy, points, approvedOn, addressees, Collections.unmodifiableMap(next));
            }
        };
    }

    /** The letter in an organ's hands; refuses if it has not arrived. */
    Delivery delivered(SupervisedOrgan organ) {
        Delivery delivery = deliveries.get(organ);
        if (delivery == null) {
            throw new CommandRefused(CommonRule.STEP_MISSING, "step", "OpinionLetterDelivered");
        }
        return delivery;
    }

    /** The day the first letter arrived; refuses if none has. */
    LocalDate firstDelivered() {
        return deliveries.values().stream()
                .map(Delivery::on)
                .min(LocalDate::compareTo)
                .orElseThrow(() -> new CommandRefused(CommonRule.STEP_MISSING, "step", "OpinionLetterDelivered"));
    }
}
