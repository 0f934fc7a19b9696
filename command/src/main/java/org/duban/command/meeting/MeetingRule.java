package org.duban.command.meeting;

import java.util.List;
import org.duban.command.Rule;
import org.duban.command.Rule.Kind;

/** Every reason for which the register of meetings refuses. */
public enum MeetingRule implements Rule {
    SESSION_NOT_MOVED("DD", Kind.REFUSED, "startsOn"),
    MEETING_EXISTS("DD", Kind.REFUSED),
    MEETING_CANCELLED("DD", Kind.UNTIMELY),
    MEETING_OF_OTHERS("Org §51; Org §54", Kind.REFUSED),
    MEETING_ON_OTHER_DAY("DD", Kind.REFUSED, "occurredOn"),
    SITTING_OF_OTHER_NUMBERS("Org §51; DD", Kind.REFUSED, "session"),
    VOTES_BEYOND_SITTING("DD", Kind.REFUSED, "valid"),
    MEMBERS_OF_OTHER_NUMBER("DD", Kind.REFUSED, "members"),
    PRESENT_BEYOND_MEMBERS("DD", Kind.REFUSED, "present"),
    BODY_WITHOUT_MAJORITY("DD", Kind.REFUSED, "present"),
    MEETING_ACTED_ON("DD", Kind.REFUSED),
    SITTING_TOLD_OTHERWISE("Org §51; DD", Kind.REFUSED, "members", "present", "endedOn"),
    NOTICE_AFTER_SITTING("DD", Kind.REFUSED, "occurredOn"),
    ATTENDED_TWICE("DD", Kind.REFUSED, "attendees"),
    NUMBER_BELOW_ONE("DD", Kind.REFUSED, "term", "number");

    private final String basis;
    private final Kind kind;
    private final String fields;

    MeetingRule(String basis, Kind kind, String... fields) {
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
