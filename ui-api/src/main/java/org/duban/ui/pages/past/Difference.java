package org.duban.ui.pages.past;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is not as it was.
 *
 * @param mark whether it is there only today, only on the other day, or on both and another
 * @param what it is called
 * @param link the path of its page; null if it has none
 * @param then how it stood on the other day; null if it was not there
 * @param now how it stands today; null if it is not there
 */
public record Difference(
        Mark mark,
        String what,
        @Nullable String link,
        @Nullable String then,
        @Nullable String now) {

    /** In what way something is not as it was. */
    public enum Mark {
        /** It is there today only. */
        ADDED,
        /** It is there today no more. */
        REMOVED,
        /** It stands otherwise. */
        CHANGED
    }
}
