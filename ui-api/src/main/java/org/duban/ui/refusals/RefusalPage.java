package org.duban.ui.refusals;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some refusals, oldest first.
 *
 * @param next where the next page begins; null after the last one
 */
public record RefusalPage(
        List<NumberedRefusal> items, @Nullable Long next) {}
