package org.duban.command.consultation;

import java.util.List;
import org.duban.command.Rule;
import org.duban.command.Rule.Kind;

/** Every reason for which the register of consultations refuses. */
public enum ConsultationRule implements Rule {
    OPINION_COLLECTED_ALREADY("DD", Kind.REFUSED, "collected"),
    OPINION_NOT_COLLECTED("DD", Kind.REFUSED),
    OPINION_SORTED_OUT("DD", Kind.REFUSED),
    OPINION_REPORTED_ALREADY("DD", Kind.REFUSED),
    OPINION_NOT_REPORTED("DD", Kind.REFUSED),
    OPINION_ADOPTED_ALREADY("DD", Kind.REFUSED),
    REPORTED_LATE_UNSAID("DD", Kind.REFUSED, "late"),
    REPORTED_IN_TIME("DD", Kind.REFUSED, "late");

    private final String basis;
    private final Kind kind;
    private final String fields;

    ConsultationRule(String basis, Kind kind, String... fields) {
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
