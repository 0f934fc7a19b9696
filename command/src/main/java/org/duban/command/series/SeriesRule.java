package org.duban.command.series;

import org.duban.command.Rule;
import org.duban.command.Rule.Kind;

/** Every reason for which a number is not given. */
public enum SeriesRule implements Rule {
    NUMBER_TAKEN("DD", Kind.REFUSED);

    private final String basis;
    private final Kind kind;

    SeriesRule(String basis, Kind kind) {
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
