package org.duban.query.history;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that an event holds, as people read it.
 *
 * @param name of the component, or the number of an element from 1
 * @param label what it is called
 * @param text what it holds in one line; null where only its parts say
 * @param parts what it consists of; empty for a single value
 */
public record ContentField(
        String name, String label, @Nullable String text, List<ContentField> parts) {}
