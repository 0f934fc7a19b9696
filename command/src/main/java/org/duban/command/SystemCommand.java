package org.duban.command;

import java.time.LocalDate;
import org.duban.events.CaseId;

/** Something Duban asks of a case itself; nobody else can give such a command. */
public sealed interface SystemCommand extends CaseCommand {

    /**
     * Puts on record which last days were missed, and which seemed so and were not.
     *
     * @param occurredOn the day as of which that is asked
     */
    @Act(
            by = {},
            basis = "DD")
    record SweepDeadlines(CaseId caseId, LocalDate occurredOn) implements SystemCommand {}
}
