package org.duban.command.activity;

import java.util.List;
import org.duban.command.Rule;
import org.duban.command.Rule.Kind;

/** Every reason for which the register of training courses and activities refuses. */
public enum ActivityRule implements Rule {
    ATTENDANCE_ON_RECORD("DD", Kind.REFUSED, "deputies"),
    ATTENDED_BY_NO_DEPUTY("SH-Dep §51", Kind.REFUSED, "deputies"),
    ATTENDANCE_NOT_ON_RECORD("DD", Kind.REFUSED, "deputy");

    private final String basis;
    private final Kind kind;
    private final String fields;

    ActivityRule(String basis, Kind kind, String... fields) {
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
