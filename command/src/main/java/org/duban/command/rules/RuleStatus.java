package org.duban.command.rules;

import org.duban.command.law.Caveat;
import org.jspecify.annotations.Nullable;

/** How firm a rule is for the place. */
public enum RuleStatus {
    /** A text in force sets it. */
    LAW(null),
    /** No text sets it for the place; it is a configurable choice. */
    DD(Caveat.DESIGN_DECISION),
    /** Another place's text, taken as a model. */
    MODEL(Caveat.MODEL_ELSEWHERE),
    /** A text sets it, but someone has to compare it with the place's own. */
    VERIFY(Caveat.TO_BE_VERIFIED);

    private final @Nullable Caveat caveat;

    RuleStatus(@Nullable Caveat caveat) {
        this.caveat = caveat;
    }

    /** Returns what a legal basis notes about it, null for nothing. */
    @Nullable
    Caveat caveat() {
        return caveat;
    }
}
