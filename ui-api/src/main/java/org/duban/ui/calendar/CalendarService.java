package org.duban.ui.calendar;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.duban.command.account.Account;
import org.duban.command.account.Directory;
import org.duban.events.Role;
import org.duban.events.UnitId;
import org.duban.ui.commands.RecordBody;
import org.duban.ui.http.JsonBody;
import org.duban.ui.problem.Fault;
import org.duban.ui.problem.FaultCode;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Makes and revokes calendars: everybody his own, an administrator revokes anyone's. */
public final class CalendarService {

    private final Calendars calendars;
    private final Directory directory;
    private final RecordBody<NewCalendar> bodies;

    /**
     * The body of a request that makes a calendar.
     *
     * @param unit whose duties it shows; null for all that the caller may see
     */
    public record NewCalendar(@Nullable UnitId unit) {}

    /** Makes {@code calendars} for the accounts and units of {@code directory}. */
    public CalendarService(Calendars calendars, Directory directory, JsonBody bodies) {
        this.calendars = calendars;
        this.directory = directory;
        this.bodies = RecordBody.of(NewCalendar.class, bodies);
    }

    List<CalendarSubscription> of(Account caller) {
        return calendars.all().stream().filter(one -> mayRevoke(one, caller)).toList();
    }

    /** @throws ProblemException if there is no such unit */
    NewSubscription make(Account caller, HttpServletRequest request) throws IOException {
        UnitId unit = bodies.of(request).unit();
        if (unit != null && directory.unit(unit).isEmpty()) {
            throw new ProblemException(ProblemCode.INVALID_BODY, Fault.at("/unit", FaultCode.UNKNOWN));
        }
        return calendars.make(caller.name(), unit);
    }

    /** @throws ProblemException if {@code caller} has no such calendar */
    void revoke(String id, Account caller) {
        CalendarSubscription found = calendars
                .find(id)
                .filter(one -> mayRevoke(one, caller))
                .orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND));
        calendars.remove(found.id());
    }

    private static boolean mayRevoke(CalendarSubscription one, Account caller) {
        return one.owner().equals(caller.name()) || caller.roles().contains(Role.ADMIN);
    }
}
