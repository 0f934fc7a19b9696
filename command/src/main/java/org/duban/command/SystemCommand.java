package org.duban.command;

import java.time.LocalDate;
import java.util.List;
import org.duban.events.CaseId;
import org.duban.events.handling.EscalationEvent.LightChangeNotified;

/** Something Duban asks of a case itself; nobody else can give such a command. */
public sealed interface SystemCommand extends CaseCommand {

    /**
     * Counts again what a published calendar or a corrected rule makes another date, and puts on record which last days
     * were missed, and which seemed so and were not.
     *
     * @param occurredOn the day as of which that is asked
     */
    @Authorized(
            by = {},
            basis = "DD")
    record SweepDeadlines(CaseId caseId, LocalDate occurredOn) implements SystemCommand {}

    /**
     * Puts on record that people were told how urgent duties are.
     *
     * @param told what each was told
     */
    @Authorized(
            by = {},
            basis = "DD")
    record RecordNotices(CaseId caseId, List<LightChangeNotified> told, LocalDate occurredOn)
            implements SystemCommand {}
}
