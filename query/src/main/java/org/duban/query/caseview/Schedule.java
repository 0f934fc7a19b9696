package org.duban.query.caseview;

import java.util.List;
import org.duban.events.Deadline;
import org.jspecify.annotations.Nullable;

/**
 * By when the work is due.
 *
 * @param due null until assigned
 * @param review when a long-term item is looked at again; null unless it is one
 */
public record Schedule(@Nullable Deadline due, @Nullable Deadline review, List<ExtensionRequest> extensions) {

    Schedule due(Deadline next) {
        return new Schedule(next, null, extensions);
    }

    Schedule review(Deadline next) {
        return new Schedule(due, next, extensions);
    }

    Schedule with(List<ExtensionRequest> next) {
        return new Schedule(due, review, next);
    }
}
