package org.duban.command.duty;

import java.time.LocalDate;
import org.duban.command.Authorized;
import org.duban.events.DutyId;
import org.duban.events.MeetingId;
import org.duban.events.Role;
import org.duban.events.SeveralLines;
import org.duban.events.StreamId;

/** Lets a term stand still, and run again. */
public sealed interface SuspensionCommand extends DutyCommand {

    /**
     * Records that the Chairpersons' Meeting let a term stand still.
     *
     * @param from the first day on which it does
     * @param to the last such day
     */
    @Authorized(by = Role.DIRECTOR, basis = "DD")
    record SuspendTerm(
            StreamId stream,
            DutyId duty,
            LocalDate from,
            LocalDate to,
            MeetingId meeting,
            @SeveralLines String reason,
            LocalDate occurredOn)
            implements SuspensionCommand {}

    /**
     * Lets a term run again before the last day agreed.
     *
     * @param from the first day of the suspension that ends
     * @param lastDay the last day on which the term stood still; the day before {@code from} if it never did
     * @param meeting the Chairpersons' Meeting on whose decision the suspension ends
     */
    @Authorized(
            by = {Role.CLERK, Role.COMMITTEE},
            basis = "DD")
    record ResumeTerm(
            StreamId stream,
            DutyId duty,
            LocalDate from,
            LocalDate lastDay,
            MeetingId meeting,
            @SeveralLines String reason,
            LocalDate occurredOn)
            implements SuspensionCommand {}
}
