package org.duban.ui.pages.forms;

import java.util.List;
import java.util.Optional;
import org.duban.command.CommandRefused;
import org.duban.command.CommonRule;
import org.duban.command.Rule;
import org.duban.command.duty.DutyRule;
import org.duban.command.handling.HandlingRule;
import org.duban.events.DutyId;
import org.jspecify.annotations.Nullable;

/**
 * What came of the rehearsal of a step.
 *
 * @param refused null if nothing forbids it
 */
record StepAttempt(List<DutyId> meets, @Nullable CommandRefused refused) {

    /** Whether it has to be said first which of several organs it is about. */
    boolean unclear() {
        return refused != null && refused.rule() == HandlingRule.ORGAN_UNCLEAR;
    }

    /** Whether it can be done: at once, or when the form says something else than the example. */
    boolean possible(About about) {
        return refused == null
                || switch (refused.rule().kind()) {
                    // When several organs were tried, this one has nothing to do with the case.
                    case REFUSED -> refused.rule() != HandlingRule.ORGAN_OF_OTHERS;
                    case UNKNOWN -> isAnother(about, refused);
                    case UNTIMELY -> refused.isOfChoice();
                    case FORBIDDEN -> false;
                };
    }

    /** Whether it can be done at once, and not only by saying that it was done on another day. */
    boolean possibleToday() {
        return refused == null || !refused.rule().fields().contains("occurredOn");
    }

    /** Whether what is not there is something else that the example names. */
    private static boolean isAnother(About about, CommandRefused refused) {
        boolean item = refused.rule() == HandlingRule.ITEM_UNKNOWN
                && !String.valueOf(about.item()).equals(refused.details().get("item"));
        return item || refused.rule() == DutyRule.SUSPENSION_UNKNOWN;
    }

    /** Why it cannot be done, but for whose affair it is not at all, and for what is no step here. */
    Optional<CommandRefused> worthTelling() {
        return Optional.ofNullable(refused)
                .filter(why -> why.rule().kind() == Rule.Kind.UNTIMELY
                        || (why.rule().kind() == Rule.Kind.FORBIDDEN && !(why.rule() instanceof CommonRule)))
                .filter(why -> why.rule() != CommonRule.WRONG_FORM);
    }
}
