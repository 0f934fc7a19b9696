package org.duban.command.livelihood;

import java.util.List;
import org.duban.command.Rule;
import org.duban.command.Rule.Kind;

/** Every reason for which a step of a livelihood project is refused. */
public enum LivelihoodRule implements Rule {
    VOTE_WITHOUT_CHOICE("DD", Kind.REFUSED, "candidates", "chosen"),
    VOTES_BEYOND_BALLOTS("DD", Kind.REFUSED, "votes", "valid"),
    PROGRESS_IMPOSSIBLE("DD", Kind.REFUSED, "percent"),
    PROGRESS_WENT_DOWN("DD", Kind.REFUSED, "percent", "reason"),
    SURVEY_BEFORE_COMPLETION("DD", Kind.REFUSED, "interim"),
    SURVEY_CLOSED_BEFORE("DD", Kind.REFUSED, "survey"),
    SURVEY_WITHOUT_ANSWERS("DD", Kind.REFUSED, "survey", "counts");

    private final String basis;
    private final Kind kind;
    private final String fields;

    LivelihoodRule(String basis, Kind kind, String... fields) {
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
