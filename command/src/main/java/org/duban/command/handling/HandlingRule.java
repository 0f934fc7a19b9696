package org.duban.command.handling;

import java.util.List;
import org.duban.command.Rule;
import org.duban.command.Rule.Kind;

/** Every reason for which a step of the shared processes is refused. */
public enum HandlingRule implements Rule {
    OWN_WORK_ACCEPTED("DD", Kind.FORBIDDEN),
    DRAFTER_APPROVES("DD", Kind.FORBIDDEN),
    ITEM_UNKNOWN("DD", Kind.UNKNOWN),
    CASE_CLOSED("DD", Kind.UNTIMELY),
    OPINION_COVERS_NOTHING("DD", Kind.REFUSED, "opinions"),
    DRAFT_NOT_SENT("S24 §17; SH-Rules §26", Kind.UNTIMELY),
    DRAFT_NOT_COMMENTED("S24 §17; SH-Rules §26", Kind.UNTIMELY),
    REPORT_MISSES_ITEM("DD", Kind.REFUSED, "items"),
    TALLY_INCONSISTENT("DD", Kind.REFUSED, "tally"),
    VOTE_NOT_DISSATISFIED("ZJ-Rules §29; DD", Kind.UNTIMELY),
    EXTENSION_AFTER_EXPIRY("DD", Kind.UNTIMELY),
    EXTENSION_TWICE("DD", Kind.UNTIMELY),
    EXTENSION_NOT_REQUESTED("DD", Kind.UNTIMELY),
    EXTENSION_NOT_LATER("DD", Kind.REFUSED),
    EXTENSION_BEYOND_CAP("DD", Kind.REFUSED),
    ITEM_EXISTS("DD", Kind.REFUSED),
    ITEM_STATE("DD", Kind.UNTIMELY),
    UNIT_TWICE("DD", Kind.REFUSED),
    UNIT_NOT_ASSISTING("DD", Kind.REFUSED),
    UNIT_OF_OTHER_ORGAN("DD", Kind.REFUSED),
    RETURN_WINDOW_OVER("SH-Sug §14 as DD", Kind.UNTIMELY),
    RETURNED_BEFORE("DD", Kind.UNTIMELY, "reason"),
    MERGE_TARGET_NOT_OPEN("DD", Kind.REFUSED, "into"),
    ITEMS_OPEN("DD", Kind.UNTIMELY),
    PAPER_TWICE("DD", Kind.REFUSED, "papers"),
    PAPERS_BEFORE("DD", Kind.REFUSED, "papers"),
    PAPER_NOT_THERE("S24 §17 ¶3; S24 §37 ¶3", Kind.REFUSED, "papers"),
    PAPERS_TOLD("DD", Kind.REFUSED, "papers"),
    DEPUTIES_NOT_TOLD("S24 §17 ¶3; S24 §37 ¶3", Kind.UNTIMELY),
    NOT_PUBLISHED("S24 §17 ¶3; S24 §37 ¶3", Kind.UNTIMELY),
    ORGAN_UNCLEAR("DD", Kind.REFUSED, "organ"),
    ORGAN_OF_OTHERS("DD", Kind.REFUSED, "organ"),
    RESOLUTION_WITHOUT_MAJORITY("Org §51", Kind.REFUSED, "ballot"),
    BALLOT_INCONSISTENT("DD", Kind.REFUSED, "ballot"),
    PURPOSE_UNKNOWN("DD", Kind.REFUSED),
    DUE_AFTER_LETTER("DD", Kind.REFUSED),
    ASSISTING_AFTER_LEAD("DD", Kind.REFUSED),
    NO_BALLOT_COLLECTED("DD", Kind.REFUSED, "tally"),
    RECEIPT_AWAITED("DD", Kind.REFUSED, "noReceipt"),
    HEAD_TWICE("DD", Kind.REFUSED, "heads"),
    CASE_NOT_BEFORE_MEETING("DD", Kind.REFUSED, "session");

    private final String basis;
    private final Kind kind;
    private final String fields;

    HandlingRule(String basis, Kind kind, String... fields) {
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
