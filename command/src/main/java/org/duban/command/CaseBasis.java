package org.duban.command;

import java.time.LocalDate;
import java.util.Set;
import org.duban.events.Responsible;
import org.duban.events.Secrecy;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * What a case's form tells the steps that all forms share.
 *
 * @param organs the supervised organs; may be empty
 * @param committee the unit in charge; null if none is
 * @param openedOn the day the case began
 * @param lastOn the day of the latest step the case's end builds on
 * @param findings whether findings may be recorded
 * @param findingsFrom the day from which on there may be findings
 * @param deliberatedOn the day the session deliberated; null before
 * @param left what is left to do before the case may end, as far as the form decides it
 */
public record CaseBasis(
        Set<SupervisedOrgan> organs,
        @Nullable UnitId committee,
        Secrecy secrecy,
        LocalDate openedOn,
        LocalDate lastOn,
        Findings findings,
        LocalDate findingsFrom,
        @Nullable LocalDate deliberatedOn,
        Left left) {

    /** Whether findings may be recorded. */
    public enum Findings {
        /** Nothing has been looked at yet. */
        NOT_YET,
        OPEN,
        /** The report is in; what is found later belongs to follow-up supervision. */
        OVER
    }

    /** What a form still needs. */
    public enum Left {
        /** A step of its own, before anything else; see {@link FormState#missing()}. */
        OWN_STEP,
        /** Opinions, and all that follows from them. */
        OPINIONS,
        /** No opinions, as members said nothing that calls for any: deputies and public are told of the report. */
        TELLING,
        /** Nothing: it was decided that there will be no opinions. */
        NOTHING
    }

    /** Who is in charge: the committee, or the general office where there is none. */
    public Responsible inCharge() {
        return committee == null ? Responsible.GENERAL_OFFICE : Responsible.committee(committee);
    }
}
