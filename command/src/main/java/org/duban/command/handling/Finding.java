package org.duban.command.handling;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.duban.command.CommandRefused;
import org.duban.command.GeneratedId;
import org.duban.events.CaseId;
import org.duban.events.ItemId;
import org.duban.events.handling.ItemEvent.Category;
import org.duban.events.handling.ItemEvent.ItemIdentified;
import org.jspecify.annotations.Nullable;

/**
 * A problem found or an advice given, which becomes a rectification item.
 *
 * @param article the provision of the inspected statute it concerns, null if none
 */
public record Finding(
        @GeneratedId ItemId itemId,
        String title,
        String problem,
        Category category,
        @Nullable String article) {

    /** The event that puts it on the list of problems. */
    ItemIdentified identified(CaseId caseId, String source, LocalDate on) {
        return new ItemIdentified(caseId, itemId, title, problem, category, source, article, on);
    }

    /**
     * The events that put all of {@code findings} on the list of problems.
     *
     * @throws org.duban.command.CommandRefused if an id is in use already, or twice among them
     */
    public static List<ItemIdentified> identified(
            List<Finding> findings, CaseId caseId, Handling handling, String source, LocalDate on) {
        Set<ItemId> ids = new HashSet<>();
        return findings.stream()
                .map(finding -> {
                    handling.items().mustBeNew(finding.itemId());
                    CommandRefused.unless(
                            ids.add(finding.itemId()),
                            HandlingRule.ITEM_EXISTS,
                            "item",
                            finding.itemId().value());
                    return finding.identified(caseId, source, on);
                })
                .toList();
    }
}
