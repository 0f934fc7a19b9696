package org.duban.ui.notices.log;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some lines of the log, oldest first.
 *
 * @param next where the next page begins; null after the last one
 */
public record DeliveryPage(
        List<NumberedDelivery> items, @Nullable Long next) {}
