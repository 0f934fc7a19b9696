package org.duban.command.appointment;

import java.util.List;
import org.duban.command.Rule;
import org.duban.command.Rule.Kind;

/** Every reason for which the register of appointments and removals refuses. */
public enum AppointmentRule implements Rule {
    NOMINATED_BY_OTHERS("Org §50", Kind.REFUSED, "nominator"),
    ACTING_FOR_NO_HEAD("Org §50", Kind.REFUSED, "act"),
    NOT_IN_POST("DD", Kind.REFUSED, "person"),
    IN_POST_ALREADY("DD", Kind.REFUSED, "person"),
    TERM_BELOW_ONE("DD", Kind.REFUSED, "term"),
    NOMINATED_AGAIN_TOO_SOON("SZ-App §20", Kind.REFUSED, "occurredOn"),
    NOT_ADOPTED_TWICE("SZ-App §20", Kind.REFUSED, "person"),
    SCORE_IMPOSSIBLE("DD", Kind.REFUSED, "score"),
    EXAM_NOT_PASSED("CQ-App §16; SZ-App §15", Kind.UNTIMELY),
    COMMITTEE_SEAT_KEPT("Org §47", Kind.UNTIMELY),
    MAJORITY_OF_ALL_DECIDES("Org §51", Kind.REFUSED, "adopted"),
    BALLOTS_EXCEED_PRESENT("DD", Kind.REFUSED, "ballot"),
    OUTCOME_ACTED_ON("DD", Kind.REFUSED, "adopted"),
    POST_TOLD_OTHERWISE("DD", Kind.REFUSED, "adopted"),
    NOMINATION_WITHDRAWN("DD", Kind.UNTIMELY),
    NOT_ADOPTED("DD", Kind.UNTIMELY),
    NO_OATH_TAKEN("DD", Kind.UNTIMELY);

    private final String basis;
    private final Kind kind;
    private final String fields;

    AppointmentRule(String basis, Kind kind, String... fields) {
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
