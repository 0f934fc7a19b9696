package org.duban.ui.notices;

import java.util.Arrays;
import java.util.stream.Collectors;

/** What a notice is of. */
public enum NoticeKind {
    /** A unit was given an item. */
    ITEM_ASSIGNED(false),
    /** A unit was given an item that another one had returned. */
    ITEM_REASSIGNED(false),
    /** An item that was struck off is open again. */
    ITEM_REOPENED(false),
    /** The last day in time is near. */
    DUE_SOON(true);

    private final boolean state;

    NoticeKind(boolean state) {
        this.state = state;
    }

    /** Whether it tells of a state, in which a duty is but once for each deadline and stage, and not of an act. */
    boolean state() {
        return state;
    }

    /** The event it tells of, as {@code ItemAssigned}. */
    public String event() {
        return Arrays.stream(name().split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(java.util.Locale.ROOT))
                .collect(Collectors.joining());
    }
}
