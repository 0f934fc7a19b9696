package org.duban.events.inquiry;

import org.duban.events.DutyKind;

/** What is owed in a special inquiry before its opinions are handled. */
public enum InquiryDuty implements DutyKind {
    /** An organ answers in writing a question that could not be answered on the spot. */
    WRITTEN_ANSWER;

    @Override
    public boolean answers() {
        return this == WRITTEN_ANSWER;
    }
}
