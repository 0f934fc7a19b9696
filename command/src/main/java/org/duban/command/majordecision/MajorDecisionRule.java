package org.duban.command.majordecision;

import java.util.List;
import org.duban.command.Rule;
import org.duban.command.Rule.Kind;

/** Every reason for which a step of a major matter is refused. */
public enum MajorDecisionRule implements Rule {
    MATTER_RAISED_LATE("SH-Maj §7", Kind.UNTIMELY, "meeting"),
    MATTER_TAKES_OTHER_COURSE("SH-Maj §9", Kind.UNTIMELY);

    private final String basis;
    private final Kind kind;
    private final String fields;

    MajorDecisionRule(String basis, Kind kind, String... fields) {
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
