package org.duban.ui.pages.forms;

import org.jspecify.annotations.Nullable;

/**
 * Something to choose.
 *
 * @param value as commands write it
 * @param label as people read it
 * @param group what it stands under among the others; null if under nothing
 */
public record Option(String value, String label, @Nullable String group) {

    /** One that stands under nothing. */
    static Option of(String value, String label) {
        return new Option(value, label, null);
    }
}
