package org.duban.command.handling;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.duban.command.CaseBasis;
import org.duban.command.CommandRefused;
import org.duban.command.Context;
import org.duban.events.CaseId;
import org.duban.events.Event;
import org.duban.events.ItemId;
import org.duban.events.SupervisedOrgan;
import org.duban.events.handling.ItemEvent.ItemIdentified;

/** Puts findings on a case's list of problems. */
public record Findings(CaseId caseId, Handling handling, CaseBasis basis, Context context) {

    /**
     * The events that put all of {@code findings} on the list.
     *
     * @param source the step, place or opinion they come from
     * @throws CommandRefused if an id is in use already, or twice among them
     */
    public List<Event> identified(List<Finding> findings, String source, LocalDate on) {
        mustBeNew(findings);
        return findings.stream()
                .<Event>map(finding -> identified(finding, source, on))
                .toList();
    }

    /** Refuses ids that are in use already, or twice among them. */
    void mustBeNew(List<Finding> findings) {
        Set<ItemId> ids = new HashSet<>();
        for (Finding finding : findings) {
            handling.items().mustBeNew(finding.itemId());
            CommandRefused.unless(
                    ids.add(finding.itemId()),
                    HandlingRule.ITEM_EXISTS,
                    "item",
                    finding.itemId().value());
        }
    }

    /** What is found once a letter has gone out has to be given to a unit from the start. */
    ItemIdentified identified(Finding finding, String source, LocalDate on) {
        SupervisedOrgan organ = handling.opinions().deliveries().keySet().stream()
                .sorted()
                .findFirst()
                .orElse(null);
        return new ItemIdentified(
                caseId,
                finding.itemId(),
                finding.title(),
                finding.problem(),
                finding.category(),
                source,
                finding.article(),
                organ,
                organ == null ? null : context.rules().counted(HandlingTerm.ITEM_ASSIGN, on),
                on);
    }
}
