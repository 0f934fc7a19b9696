package org.duban.events.consultation;

import org.duban.events.DutyKind;

/** What is owed in a consultation. */
public enum ConsultationDuty implements DutyKind {
    /** The opinions are sent to who asked for them. */
    CONSULTATION_REPLY
}
