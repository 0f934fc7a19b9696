package org.duban.command.seat;

import org.duban.command.Rule;
import org.duban.command.Rule.Kind;

/** Every reason for which the register of seats refuses. */
public enum SeatRule implements Rule {
    SEAT_UNKNOWN("DD", Kind.UNKNOWN),
    SEAT_EXISTS("DD", Kind.REFUSED),
    SEAT_TAKEN("Elec §57", Kind.UNTIMELY),
    SEAT_VACANT("DD", Kind.UNTIMELY),
    ELECTED_BY_OTHERS("Elec §57", Kind.REFUSED);

    private final String basis;
    private final Kind kind;

    SeatRule(String basis, Kind kind) {
        this.basis = basis;
        this.kind = kind;
    }

    @Override
    public String basis() {
        return basis;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
