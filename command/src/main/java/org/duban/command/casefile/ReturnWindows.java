package org.duban.command.casefile;

import java.util.List;
import java.util.Optional;
import org.duban.command.Context;
import org.duban.command.handling.Handling;
import org.duban.command.stream.Recounting;
import org.duban.events.CaseId;
import org.duban.events.Deadline;
import org.duban.events.ItemId;
import org.duban.events.handling.ItemEvent.ReturnWindowRecomputed;

/** The times in which items may be returned, counted again where a calendar or a corrected rule asks for it. */
record ReturnWindows(CaseId caseId, Context context) {

    List<ReturnWindowRecomputed> recounted(Handling handling) {
        return handling.returnWindows().entrySet().stream()
                .map(window -> recounted(window.getKey(), window.getValue()))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<ReturnWindowRecomputed> recounted(ItemId itemId, Deadline before) {
        return context.rules()
                .changes()
                .recounted(before)
                .map(after -> new ReturnWindowRecomputed(
                        caseId, itemId, Recounting.cause(before, after), before, after, context.today()));
    }
}
