package org.duban.command.notice;

import org.duban.command.Rule;
import org.duban.command.Rule.Kind;

/** Every reason for which a notice is not skipped. */
public enum NoticeRule implements Rule {
    NOTICE_SKIPPED_ALREADY("DD"),
    NOTICE_NOT_PARKED("DD"),
    NOTICE_PARKED_ELSEWHERE("DD");

    private final String basis;

    NoticeRule(String basis) {
        this.basis = basis;
    }

    @Override
    public String basis() {
        return basis;
    }

    @Override
    public Kind kind() {
        return Kind.REFUSED;
    }
}
