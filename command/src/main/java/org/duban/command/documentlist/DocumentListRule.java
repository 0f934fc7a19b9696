package org.duban.command.documentlist;

import java.util.List;
import org.duban.command.Rule;

/** Every reason for which a step about the yearly lists of normative documents is refused. */
public enum DocumentListRule implements Rule {
    LISTED_YEAR_NOT_BEGUN("SH-Rec §13; DD", Kind.REFUSED, "year"),
    DOCUMENT_LISTED_THRICE("DD", Kind.REFUSED, "made", "changed", "repealed"),
    UNFILED_NOT_LISTED("DD", Kind.REFUSED, "unfiled");

    private final String basis;
    private final Kind kind;
    private final String fields;

    DocumentListRule(String basis, Kind kind, String... fields) {
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
