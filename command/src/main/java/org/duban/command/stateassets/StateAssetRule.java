package org.duban.command.stateassets;

import java.util.List;
import org.duban.command.Rule;
import org.duban.command.Rule.Kind;

/** Every reason for which a step of a report on state assets is refused. */
public enum StateAssetRule implements Rule {
    ASSET_YEAR_NOT_BEGUN("S24 §24; DD", Kind.REFUSED, "year");

    private final String basis;
    private final Kind kind;
    private final String fields;

    StateAssetRule(String basis, Kind kind, String... fields) {
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
