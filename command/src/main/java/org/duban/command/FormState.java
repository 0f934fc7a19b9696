package org.duban.command;

/** How far one form of supervision has come: its state, with its rules. */
public interface FormState {

    /** What the steps that all forms share need to know. */
    CaseBasis basis();
}
