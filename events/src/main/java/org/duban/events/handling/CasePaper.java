package org.duban.events.handling;

/** What is told of a case to the deputies, and to the public. */
public enum CasePaper {
    /** The report that the session deliberated on: of the inspection, or of the organ. */
    REPORT,
    /** The deliberation opinions. */
    OPINIONS,
    /** How the organs handled the opinions. */
    HANDLING_REPORT,
    /** How the organs carry a resolution out. */
    RESOLUTION_REPORT,
    /** The answer to a deputy's suggestion. */
    REPLY;

    /** Whether whoever is told it knows how everything was handled. */
    public boolean isOfHandling() {
        return this == HANDLING_REPORT || this == REPLY;
    }
}
