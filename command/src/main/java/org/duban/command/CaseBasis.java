package org.duban.command;

import java.time.LocalDate;
import org.duban.events.Secrecy;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * What a case's form tells the steps that all forms share.
 *
 * @param committee the unit in charge
 * @param openedOn the day the case began
 * @param findings whether findings may be recorded
 * @param deliberatedOn the day the session deliberated; null before
 * @param settledOn the day on which the form was found to need no opinions at all; null if it needs them
 * @param reportOwed true while the form still owes a report to another congress
 */
public record CaseBasis(
        UnitId committee,
        SupervisedOrgan organ,
        Secrecy secrecy,
        LocalDate openedOn,
        Findings findings,
        @Nullable LocalDate deliberatedOn,
        @Nullable LocalDate settledOn,
        boolean reportOwed) {

    /** Whether findings may be recorded. */
    public enum Findings {
        /** The inspection on the ground has not begun. */
        NOT_YET,
        OPEN,
        /** The report is in; what is found later belongs to follow-up supervision. */
        OVER
    }
}
