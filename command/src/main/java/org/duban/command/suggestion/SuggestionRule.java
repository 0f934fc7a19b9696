package org.duban.command.suggestion;

import java.util.List;
import org.duban.command.Rule;
import org.duban.command.Rule.Kind;

/** Every reason for which a step of a suggestion of deputies is refused. */
public enum SuggestionRule implements Rule {
    SUBMITTED_FOR_OTHERS("SH-Sug §4", Kind.FORBIDDEN, "signers"),
    NOT_A_SIGNER("SH-Sug §21", Kind.FORBIDDEN),
    TALKED_WITH_OTHERS("SH-Sug §16", Kind.REFUSED, "deputies"),
    SIGNER_TWICE("DD", Kind.REFUSED, "signers"),
    SIGNER_NOT_A_DEPUTY("SH-Sug §4", Kind.REFUSED, "signers"),
    MOTION_BETWEEN_SESSIONS("DD", Kind.REFUSED, "motion"),
    RECEIVER_NOT_OF_CONGRESS_ABOVE("DD", Kind.REFUSED, "receivers"),
    SUGGESTION_RETURN_WINDOW_OVER("SH-Sug §14", Kind.UNTIMELY),
    SUGGESTION_RETURNED_BEFORE("DD", Kind.UNTIMELY),
    RETURN_PENDING("SH-Sug §14", Kind.UNTIMELY),
    REPLY_UNSIGNED("SH-Sug §19", Kind.REFUSED, "signer"),
    REPLY_NOT_TO_EVERYONE("SH-Sug §20", Kind.REFUSED, "recipients"),
    COMMITMENT_WITHOUT_DAY("SH-Sug §18", Kind.REFUSED, "promisedBy"),
    DAY_WITHOUT_COMMITMENT("SH-Sug §18", Kind.REFUSED, "promisedBy"),
    DISSATISFIED_WITHOUT_REASON("SH-Sug §21", Kind.REFUSED, "reason"),
    FEEDBACK_STILL_POSSIBLE("BJ-Sug §23", Kind.UNTIMELY),
    NOBODY_DISSATISFIED("SH-Sug §21", Kind.UNTIMELY),
    STUDIED_WITHOUT_MEETING("CQ-Sug §27", Kind.REFUSED, "atMeeting"),
    NO_COMMITMENT("SH-Sug §22", Kind.UNTIMELY),
    WITHDRAWN_BY_SOME("SH-Sug §10", Kind.REFUSED, "agreed"),
    WITHDRAWN_AFTER_REPLY("DD", Kind.UNTIMELY);

    private final String basis;
    private final Kind kind;
    private final String fields;

    SuggestionRule(String basis, Kind kind, String... fields) {
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
