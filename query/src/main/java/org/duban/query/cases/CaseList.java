package org.duban.query.cases;

import java.util.List;
import java.util.function.ToLongBiFunction;
import org.duban.events.CaseId;
import org.jspecify.annotations.Nullable;

/**
 * A page of cases.
 *
 * @param next the cursor of the page after; null after the last
 * @param position of the ledger that the list tells of
 * @param stale those on the page that are shown as they were before an event that could not be read
 */
public record CaseList(List<CaseSummary> items, @Nullable String next, long position, List<CaseId> stale) {

    /** The same, with the versions that {@code versions} tells in place of those of the cases. */
    public CaseList telling(ToLongBiFunction<CaseId, Long> versions) {
        return new CaseList(
                items.stream()
                        .map(item -> item.at(versions.applyAsLong(item.caseId(), item.version())))
                        .toList(),
                next,
                position,
                stale);
    }
}
