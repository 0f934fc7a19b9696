package org.duban.command.post;

import java.util.List;
import org.duban.command.Rule;
import org.duban.command.Rule.Kind;

/** Every reason for which the register of posts refuses. */
public enum PostRule implements Rule {
    PASS_MARK_IMPOSSIBLE("DD", Kind.REFUSED, "passMark"),
    POST_ABOLISHED("DD", Kind.UNTIMELY);

    private final String basis;
    private final Kind kind;
    private final String fields;

    PostRule(String basis, Kind kind, String... fields) {
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
