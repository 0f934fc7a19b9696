package org.duban.command.workreport;

import java.util.List;
import org.duban.command.Rule;
import org.duban.command.Rule.Kind;

/** Every reason for which a step of a special work report is refused. */
public enum WorkReportRule implements Rule {
    TOPIC_SOURCE_UNCLEAR("S24 §12", Kind.REFUSED, "request", "source"),
    MONTH_OUT_OF_PLAN("DD", Kind.REFUSED),
    MONTH_NOT_OF_SESSION("DD", Kind.REFUSED),
    TOPIC_POSTPONED("S24 §63 ¶3", Kind.UNTIMELY),
    VIEW_TWICE("DD", Kind.REFUSED, "views"),
    VIEW_UNKNOWN("S24 §14", Kind.REFUSED, "answers"),
    VIEW_UNANSWERED("S24 §14", Kind.REFUSED, "answers"),
    WORK_REPORT_NOT_SENT_FOR_COMMENT("S24 §15", Kind.UNTIMELY),
    WORK_REPORT_NOT_COMMENTED("S24 §15; DD", Kind.UNTIMELY),
    WORK_REPORT_NOT_DISTRIBUTED("S24 §15", Kind.UNTIMELY),
    HEARD_IN_OTHER_SESSION("DD", Kind.REFUSED, "session"),
    REPORTER_NOT_ENTITLED("S24 §16", Kind.REFUSED, "reporter"),
    ENTRUSTMENT_MISSING("S24 §16", Kind.REFUSED, "entrustment"),
    ENTRUSTED_BY_OTHERS("S24 §16", Kind.REFUSED, "reporter"),
    INVITED_NO_DEPUTY("S24 §13", Kind.REFUSED);

    private final String basis;
    private final Kind kind;
    private final String fields;

    WorkReportRule(String basis, Kind kind, String... fields) {
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
