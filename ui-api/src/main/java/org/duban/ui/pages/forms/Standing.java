package org.duban.ui.pages.forms;

import java.util.List;
import org.duban.command.CommandRefused;
import org.duban.events.DutyId;
import org.jspecify.annotations.Nullable;

/**
 * How a step stands that somebody has to do with.
 *
 * @param meets what would be met by it, where that can be said before the form is filled in
 * @param why it cannot be done as things stand; null if it can
 */
record Standing(List<DutyId> meets, @Nullable CommandRefused why) {

    boolean possible() {
        return why == null;
    }
}
