package org.duban.command.seat;

import java.util.List;
import org.duban.command.Rule;
import org.duban.command.Rule.Kind;

/** Every reason for which the register of seats refuses. */
public enum SeatRule implements Rule {
    SEAT_UNKNOWN("DD", Kind.UNKNOWN),
    SEAT_EXISTS("DD", Kind.REFUSED),
    SEAT_TAKEN("Elec §57", Kind.UNTIMELY),
    SEAT_VACANT("DD", Kind.UNTIMELY),
    ELECTED_BY_OTHERS("Elec §57", Kind.REFUSED, "by"),
    ELECTION_NOT_VOTED("Elec §57", Kind.REFUSED, "election"),
    ELECTED_IN_NO_MEETING("DD", Kind.REFUSED, "election", "by");

    private final String basis;
    private final Kind kind;
    private final String fields;

    SeatRule(String basis, Kind kind, String... fields) {
        this.basis = basis;
        this.kind = kind;
        this.fields = String.join(" ", fields);
    }

    @Override
    public String basis() {
        return basis;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public List<String> fields() {
        return Rule.names(fields);
    }
}
