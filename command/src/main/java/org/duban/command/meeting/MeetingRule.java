package org.duban.command.meeting;

import org.duban.command.Rule;
import org.duban.command.Rule.Kind;

/** Every reason for which the register of meetings refuses. */
public enum MeetingRule implements Rule {
    SESSION_NOT_MOVED("DD", Kind.REFUSED),
    MEETING_EXISTS("DD", Kind.REFUSED),
    MEETING_CANCELLED("DD", Kind.UNTIMELY),
    MEETING_OF_OTHERS("Org §51; Org §54", Kind.REFUSED),
    MEETING_ON_OTHER_DAY("DD", Kind.REFUSED),
    ATTENDED_TWICE("DD", Kind.REFUSED),
    NUMBER_BELOW_ONE("DD", Kind.REFUSED);

    private final String basis;
    private final Kind kind;

    MeetingRule(String basis, Kind kind) {
        this.basis = basis;
        this.kind = kind;
    }

    @Override
    public String basis() {
        return basis;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
