package org.duban.command.dutybearer;

import java.time.LocalDate;
import org.duban.command.Authorized;
import org.duban.command.Command;
import org.duban.command.GeneratedId;
import org.duban.events.DutyBearerId;
import org.duban.events.DutySchemeId;
import org.duban.events.PersonId;
import org.duban.events.Role;
import org.duban.events.SeveralLines;
import org.duban.events.StreamId;
import org.duban.events.UnitId;
import org.duban.events.dutyscheme.RecurringDuty;
import org.jspecify.annotations.Nullable;

/** What can be asked of the register of those whom a scheme of recurring duties binds. */
public sealed interface DutyBearerCommand extends Command {

    /** Whom it is about. */
    DutyBearerId dutyBearerId();

    @Override
    default StreamId stream() {
        return dutyBearerId().stream();
    }

    /**
     * Records that a scheme binds a unit or a person from that day on; one of the two is given.
     *
     * @param name what people call it; never the name of a person
     */
    @Authorized(by = Role.CLERK, basis = "DD")
    record EnterBearer(
            @GeneratedId DutyBearerId dutyBearerId,
            DutySchemeId scheme,
            String name,
            @Nullable UnitId unit,
            @Nullable PersonId person,
            LocalDate occurredOn)
            implements DutyBearerCommand {}

    /** Puts on record what is owed in the periods of a year that lie within the time of service. */
    @Authorized(by = Role.CLERK, basis = "DD")
    record OpenPeriods(DutyBearerId dutyBearerId, int year, LocalDate occurredOn) implements DutyBearerCommand {}

    /**
     * Records what was done in a period.
     *
     * @param period its name: {@code 2023}, {@code 2023-h1}, {@code 2023-q2}, {@code 2023-w23}
     * @param activity what was done, in words or by the number of its record
     */
    @Authorized(
            by = {Role.CLERK, Role.COMMITTEE},
            basis = "DD")
    record FulfilDuty(
            DutyBearerId dutyBearerId, RecurringDuty duty, String period, String activity, LocalDate occurredOn)
            implements DutyBearerCommand {}

    /** Records what was done after a period was over; the duty stays missed. */
    @Authorized(
            by = {Role.CLERK, Role.COMMITTEE},
            basis = "DD")
    record FulfilDutyLate(
            DutyBearerId dutyBearerId,
            RecurringDuty duty,
            String period,
            String activity,
            @SeveralLines String reason,
            LocalDate occurredOn)
            implements DutyBearerCommand {}

    /** Decides that a duty need not be fulfilled in a period. */
    @Authorized(by = Role.DIRECTOR, basis = "DD")
    record WaiveDuty(
            DutyBearerId dutyBearerId,
            RecurringDuty duty,
            String period,
            @SeveralLines String reason,
            LocalDate occurredOn)
            implements DutyBearerCommand {}

    /** Records that the scheme binds that one no more. */
    @Authorized(by = Role.CLERK, basis = "DD")
    record LeaveScheme(
            DutyBearerId dutyBearerId, @SeveralLines String reason, LocalDate occurredOn)
            implements DutyBearerCommand {}
}
