package org.duban.command;

import java.time.LocalDate;
import org.duban.events.DutyKind;
import org.duban.events.SupervisedOrgan;
import org.jspecify.annotations.Nullable;

/** How far one form of supervision has come: its state, with its rules. */
public interface FormState {

    /** What the steps that all forms share need to know. */
    CaseBasis basis();

    /** The step of its own that has to come before the end; needed where {@link CaseBasis.Left#OWN_STEP} is left. */
    default String missing() {
        return "";
    }

    /** Whether the session is to adopt a decision before the end, besides hearing what it is about. */
    default boolean isToBeDecided() {
        return false;
    }

    /** Refuses to be set down for a session for {@code purpose}, where the form has a reason to. */
    default void mustBeReadyFor(String purpose) {}

    /**
     * The day on which was done already what must be done before a session for {@code purpose}; null if it was not.
     *
     * @param organ whose it is; null if it is the general office's
     */
    default @Nullable LocalDate doneBefore(String purpose, DutyKind kind, @Nullable SupervisedOrgan organ) {
        return null;
    }
}
