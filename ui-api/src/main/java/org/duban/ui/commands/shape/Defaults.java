package org.duban.ui.commands.shape;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.duban.events.PossibleDays;

/**
 * What stands in for fields a sender may leave out.
 *
 * @param today the day a command happened if it does not say so
 * @param madeIds whether ids are made for the sender
 */
public record Defaults(LocalDate today, boolean madeIds) {

    /** Nothing may be left out but what is optional; whoever takes days says himself how far ahead they may be. */
    public static final Defaults NOTHING = new Defaults(PossibleDays.LAST_IN_FILES, false);

    /** A new id, unless the sender must choose it. */
    Optional<String> id() {
        return madeIds ? Optional.of(UUID.randomUUID().toString()) : Optional.empty();
    }
}
