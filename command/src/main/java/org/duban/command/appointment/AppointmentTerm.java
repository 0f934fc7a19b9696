package org.duban.command.appointment;

import org.duban.command.rules.Term;

/** The rules that only appointments and removals are counted by. */
enum AppointmentTerm implements Term {
    APPT_PROPOSE,
    APPT_NOTICE,
    APPT_ANNOUNCE,
    APPT_OATH,
    APPT_AGAIN
}
