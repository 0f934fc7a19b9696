package org.duban.ui.pages.forms;

import java.util.List;
import org.duban.events.DutyId;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody may do next, or not yet.
 *
 * @param command its name
 * @param title what it does
 * @param address of its form
 * @param meets what would be met by it, where that can be said before the form is filled in
 * @param refusal why it cannot be done as things stand; null if it can
 */
public record NextStep(
        String command,
        String title,
        String address,
        List<DutyId> meets,
        @Nullable String refusal) {

    /** Whether it can be done. */
    public boolean possible() {
        return refusal == null;
    }
}
