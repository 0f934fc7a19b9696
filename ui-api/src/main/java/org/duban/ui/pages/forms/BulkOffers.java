package org.duban.ui.pages.forms;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.duban.command.CommandType;
import org.duban.ui.commands.CommandReader;
import org.duban.ui.pages.PageRequest;
import org.duban.ui.text.Texts;
import org.springframework.stereotype.Component;

/** Knows what may be done to the rows of a list: nothing is offered that the rules permit of none of them. */
@Component
public final class BulkOffers {

    private final NextSteps next;

    BulkOffers(NextSteps next) {
        this.next = next;
    }

    /** What the reader may do to at least one of {@code rows}, as things stand now. */
    public List<BulkAction> of(PageRequest visit, List<BulkRow> rows, Texts texts) {
        Predicate<CommandType> possible =
                type -> rows.stream().anyMatch(row -> next.mayToday(visit.account(), type, about(type, row)));
        return BulkAction.all(visit)
                .filter(possible)
                .map(type -> new BulkAction(type.name(), texts.get("command." + type.name())))
                .toList();
    }

    /** How that stands for one row; empty if it has nothing to do with it. */
    Optional<NextStep> step(PageRequest visit, CommandType type, BulkRow row, Texts texts) {
        return next.today(visit.account(), type, about(type, row), texts);
    }

    private static About about(CommandType type, BulkRow row) {
        return row.about(CommandReader.envelope(type).inside());
    }
}
