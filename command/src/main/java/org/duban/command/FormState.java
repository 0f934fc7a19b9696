package org.duban.command;

/** How far one form of supervision has come: its state, with its rules. */
public interface FormState {

    /** What the steps that all forms share need to know. */
    CaseBasis basis();

    /** The step of its own that has to come before the end; needed where {@link CaseBasis.Left#OWN_STEP} is left. */
    default String missing() {
        return "";
    }
}
