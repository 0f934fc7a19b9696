package org.duban.command.series;

import java.util.List;
import org.duban.command.Rule;
import org.duban.command.Rule.Kind;

/** Every reason for which a number is not given. */
public enum SeriesRule implements Rule {
    NUMBER_TAKEN("DD", Kind.REFUSED, "number");

    private final String basis;
    private final Kind kind;
    private final String fields;

    SeriesRule(String basis, Kind kind, String... fields) {
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
