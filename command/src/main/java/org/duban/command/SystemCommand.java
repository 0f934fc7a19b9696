package org.duban.command;

import java.time.LocalDate;
import java.util.List;
import org.duban.events.StreamId;
import org.duban.events.duty.EscalationEvent.LightChangeNotified;

/** Something Duban asks of a stream itself; nobody else can give such a command. */
public sealed interface SystemCommand extends AnyStreamCommand {

    /**
     * Counts again what a published calendar or a corrected rule makes another date, and puts on record which last days
     * were missed, and which seemed so and were not.
     *
     * @param occurredOn the day as of which that is asked
     */
    @Authorized(
            by = {},
            basis = "DD")
    record SweepDeadlines(StreamId stream, LocalDate occurredOn) implements SystemCommand {}

    /**
     * Puts on record that people were told how urgent duties are.
     *
     * @param told what each was told
     */
    @Authorized(
            by = {},
            basis = "DD")
    record RecordNotices(StreamId stream, List<LightChangeNotified> told, LocalDate occurredOn)
            implements SystemCommand {}
}
