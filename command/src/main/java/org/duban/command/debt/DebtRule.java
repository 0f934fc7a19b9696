package org.duban.command.debt;

import java.util.List;
import org.duban.command.Rule;
import org.duban.command.Rule.Kind;

/** Every reason for which a step in the supervision of government debt is refused. */
public enum DebtRule implements Rule {
    DEBT_PERIOD_UNCLEAR("SH-Bud §50; DD", Kind.REFUSED, "period"),
    DEBT_PERIOD_NOT_OVER("SH-Bud §50; DD", Kind.REFUSED, "period", "half");

    private final String basis;
    private final Kind kind;
    private final String fields;

    DebtRule(String basis, Kind kind, String... fields) {
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
