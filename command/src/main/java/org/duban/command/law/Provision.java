package org.duban.command.law;

import org.jspecify.annotations.Nullable;

/**
 * A provision in the text that was in force on the day asked for.
 *
 * @param source the text's short name
 * @param article the provision's number in that text, null where the source has none
 * @param caveat what is uncertain about it, null if nothing is
 */
public record Provision(
        String source, @Nullable String article, @Nullable Caveat caveat) {}
