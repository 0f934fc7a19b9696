package org.duban.command.dismissal;

import java.util.List;
import org.duban.command.Rule;
import org.duban.command.Rule.Kind;

/** Every reason for which a step of a dismissal motion is refused. */
public enum DismissalRule implements Rule {
    MOVERS_TOO_FEW("S24 §61", Kind.REFUSED, "movers"),
    MOVER_NO_MEMBER("S24 §61", Kind.REFUSED, "movers"),
    MOVING_ORGAN_MISSING("S24 §61", Kind.REFUSED, "movingOrgan"),
    DEFENCE_UNCLEAR("DD", Kind.REFUSED, "statement", "defence"),
    ONLY_CONGRESS_RECALLS("S24 §60", Kind.REFUSED, "official"),
    OFFICIAL_HOLDS_NO_SUCH_POST("S24 §60", Kind.REFUSED, "post");

    private final String basis;
    private final Kind kind;
    private final String fields;

    DismissalRule(String basis, Kind kind, String... fields) {
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
