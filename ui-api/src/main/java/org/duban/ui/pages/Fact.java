package org.duban.ui.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is on record, as people read it.
 *
 * @param label what it is called
 * @param text what it is, in one line; null where only its parts say
 * @param link where to read on; null if nowhere
 * @param parts what it consists of; empty for a single value
 */
public record Fact(
        String label, @Nullable String text, @Nullable String link, List<Fact> parts) {

    static Fact of(String label, String text) {
        return new Fact(label, text, null, List.of());
    }
}
