package org.duban.command.interpellation;

import java.util.List;
import org.duban.command.Rule;
import org.duban.command.Rule.Kind;

/** Every reason for which a step of an interpellation is refused. */
public enum InterpellationRule implements Rule {
    SIGNERS_TOO_FEW("S24 §51; Org §53", Kind.REFUSED, "signers"),
    SIGNERS_LEFT_TOO_FEW("S24 §51; Org §53; DD", Kind.UNTIMELY),
    INTERPELLATION_SIGNER_TWICE("DD", Kind.REFUSED, "signers"),
    SIGNER_NO_MEMBER("S24 §51", Kind.REFUSED, "signers"),
    TARGET_OF_OTHER_LEVEL("S24 §51", Kind.REFUSED, "otherTarget"),
    TARGETS_SEVERAL("S24 §51; DD", Kind.REFUSED, "organs"),
    ANSWERED_BY_NO_HEAD("S24 §54", Kind.REFUSED, "answeredBy", "inChargeAs"),
    ANSWER_WITHOUT_SESSION("S24 §52; DD", Kind.REFUSED, "session"),
    NOTHING_TO_ANSWER("S24 §52", Kind.UNTIMELY),
    DISSATISFIED_TOO_FEW("S24 §53", Kind.REFUSED, "dissatisfied"),
    SIGNATURE_MISSING("DD", Kind.REFUSED, "signer");

    private final String basis;
    private final Kind kind;
    private final String fields;

    InterpellationRule(String basis, Kind kind, String... fields) {
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
