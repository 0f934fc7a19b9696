package org.duban.command.sheet;

import java.util.List;
import org.duban.command.Rule;
import org.duban.command.Rule.Kind;

/** Every reason for which the register of published figures refuses. */
public enum FigureSheetRule implements Rule {
    FIGURES_PUBLISHED("DD", Kind.REFUSED),
    FIGURE_TWICE("DD", Kind.REFUSED, "figures"),
    FIGURE_UNKNOWN("DD", Kind.REFUSED, "figures"),
    FIGURES_OF_FUTURE("DD", Kind.UNTIMELY),
    CONGRESS_SESSION_UNCLEAR("DD", Kind.REFUSED, "congressSession"),
    FIGURES_MISSING("DD", Kind.REFUSED, "figures"),
    STATED_WITHOUT_NUMBER("DD", Kind.REFUSED, "figures");

    private final String basis;
    private final Kind kind;
    private final String fields;

    FigureSheetRule(String basis, Kind kind, String... fields) {
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
