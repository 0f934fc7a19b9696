package org.duban.command.handling;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.command.Author;
import org.duban.command.CommandRefused;
import org.duban.command.Several;
import org.duban.events.Deadline;
import org.duban.events.ItemId;
import org.duban.events.UnitId;
import org.duban.events.handling.ItemState;
import org.jspecify.annotations.Nullable;

/**
 * One rectification item, as far as its rules need to know.
 *
 * @param identifiedOn the day it began
 * @param lastOn the day of the step the next one builds on
 * @param leadUnit null until assigned
 * @param assisting the units that help it
 * @param returnBy until when the unit may return it; null until assigned
 * @param returns the units that returned it, each with its reason
 * @param submittedBy who submitted the last result; null before
 * @param attempt how many results were submitted
 */
record Item(
        ItemId itemId,
        ItemState state,
        LocalDate identifiedOn,
        LocalDate lastOn,
        @Nullable UnitId leadUnit,
        Assisting assisting,
        @Nullable Deadline returnBy,
        Set<String> returns,
        @Nullable Author submittedBy,
        int attempt,
        Extension extension) {

    static Item identified(ItemId itemId, LocalDate on) {
        return new Item(
                itemId, ItemState.IDENTIFIED, on, on, null, Assisting.NONE, null, Set.of(), null, 0, Extension.NONE);
    }

    /** Refuses unless the item is in one of {@code states}. */
    void in(ItemState... states) {
        CommandRefused.unless(
                Arrays.asList(states).contains(state),
                HandlingRule.ITEM_STATE,
                "item",
                itemId.value(),
                "state",
                state.name(),
                "needed",
                Several.of(Stream.of(states).map(ItemState::name)));
    }

    Item to(ItemState next, LocalDate on) {
        return new Item(
                itemId,
                next,
                identifiedOn,
                on,
                leadUnit,
                assisting,
                returnBy,
                returns,
                submittedBy,
                attempt,
                extension);
    }

    /** Under another term, which ends the wait for an extension of the one before. */
    Item dueAnew() {
        return extension(extension.lapsed());
    }

    Item assigned(UnitId unit, List<UnitId> helpers, Deadline window, LocalDate on) {
        return new Item(
                itemId,
                ItemState.ASSIGNED,
                identifiedOn,
                on,
                unit,
                assisting.given(helpers, on),
                window,
                returns,
                submittedBy,
                attempt,
                extension);
    }

    /** A unit that assists sent its opinion; the item stays where it is. */
    Item advised(LocalDate on) {
        return new Item(
                itemId,
                state,
                identifiedOn,
                lastOn,
                leadUnit,
                assisting.sent(on),
                returnBy,
                returns,
                submittedBy,
                attempt,
                extension);
    }

    Item returnable(Deadline window) {
        return new Item(
                itemId,
                state,
                identifiedOn,
                lastOn,
                leadUnit,
                assisting,
                window,
                returns,
                submittedBy,
                attempt,
                extension);
    }

    Item returned(String reason, LocalDate on) {
        Set<String> all =
                Stream.concat(returns.stream(), Stream.of(returnKey(reason))).collect(Collectors.toUnmodifiableSet());
        return new Item(
                itemId,
                ItemState.RETURNED,
                identifiedOn,
                on,
                leadUnit,
                assisting,
                returnBy,
                all,
                submittedBy,
                attempt,
                extension);
    }

    /** A request for more time that still waits is over with it. */
    Item submitted(Author author, int count, LocalDate on) {
        return new Item(
                itemId,
                ItemState.SUBMITTED,
                identifiedOn,
                on,
                leadUnit,
                assisting,
                returnBy,
                returns,
                author,
                count,
                extension.lapsed());
    }

    Item extension(Extension next) {
        return new Item(
                itemId,
                state,
                identifiedOn,
                lastOn,
                leadUnit,
                assisting,
                returnBy,
                returns,
                submittedBy,
                attempt,
                next);
    }

    /** What makes two returns the same one. */
    String returnKey(String reason) {
        return leadUnit + "|" + reason.strip();
    }
}
