package org.duban.command.dutyscheme;

import java.util.List;
import org.duban.command.Rule;
import org.duban.command.Rule.Kind;

/** Every reason for which the register of schemes of recurring duties refuses. */
public enum DutySchemeRule implements Rule {
    SCHEME_DUTY_TWICE("DD", Kind.REFUSED, "duties"),
    SCHEME_DUTY_OF_OTHER_PERIOD("DD", Kind.REFUSED, "duties"),
    SCHEME_REPEALED("DD", Kind.UNTIMELY);

    private final String basis;
    private final Kind kind;
    private final String fields;

    DutySchemeRule(String basis, Kind kind, String... fields) {
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
