package org.duban.query;

import java.util.List;
import java.util.Optional;
import org.duban.query.account.Accounts;
import org.duban.query.meeting.Meetings;
import org.duban.query.person.People;
import org.duban.query.register.Register;
import org.duban.query.seat.Seats;
import org.duban.query.series.NumberSeries;
import org.duban.query.unit.Units;

/** The table of contents of registers: one line for each. */
public final class Registers {

    /** Every register. */
    public static final List<Register<?, ?>> ALL = List.of(
            Meetings.REGISTER,
            People.REGISTER,
            Seats.REGISTER,
            NumberSeries.REGISTER,
            Units.REGISTER,
            Accounts.REGISTER);

    private Registers() {}

    /** The register whose streams are of that kind; empty if there is none. */
    public static Optional<Register<?, ?>> of(String kind) {
        return ALL.stream().filter(register -> register.kind().equals(kind)).findFirst();
    }
}
