package org.duban.query.caseview;

/** How far a case has come: a constant of the enum that its form or a shared process has. */
public interface CaseStage {

    /** Its code: upper-case letters and {@code _}. */
    String name();

    /** Whether a case comes to it only when it leaves the usual way. */
    default boolean aside() {
        return false;
    }
}
