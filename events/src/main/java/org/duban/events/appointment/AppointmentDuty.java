package org.duban.events.appointment;

import org.duban.events.DutyKind;

/** What is owed when somebody is appointed or removed. */
public enum AppointmentDuty implements DutyKind {
    /** The proposal reaches the Standing Committee some days before its session. */
    APPOINTMENT_PROPOSAL,
    /** The organs concerned are told of what was decided. */
    APPOINTMENT_NOTICE,
    /** What was decided is announced. */
    APPOINTMENT_ANNOUNCEMENT,
    /** Whoever was appointed takes the oath. */
    CONSTITUTIONAL_OATH
}
