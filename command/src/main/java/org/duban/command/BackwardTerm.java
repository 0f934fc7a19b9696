package org.duban.command;

import org.duban.command.rules.Term;
import org.duban.events.DutyKind;

/**
 * Something that must be done before a session.
 *
 * @param term the rule it is counted back by
 * @param by who owes it
 */
public record BackwardTerm(DutyKind duty, Term term, By by) {

    /** Who owes what must be done before a session. */
    public enum By {
        /** The office of each organ that the case is about. */
        ORGAN,
        /** The committee in charge of the case. */
        COMMITTEE,
        /** The general office. */
        GENERAL_OFFICE
    }
}
