package org.duban.command.handling;

import org.duban.command.GeneratedId;
import org.duban.events.ItemId;
import org.duban.events.SeveralLines;
import org.duban.events.handling.ItemEvent.Category;
import org.jspecify.annotations.Nullable;

/**
 * A problem found or an advice given, which becomes a rectification item.
 *
 * @param article the provision of the inspected statute it concerns, null if none
 */
public record Finding(
        @GeneratedId ItemId itemId,
        String title,
        @SeveralLines String problem,
        Category category,
        @Nullable String article) {}
