package org.duban.command.law;

import org.duban.events.LegalStatus;

/** What is uncertain about a provision; the name is the key under which a legal basis says so. */
public enum Caveat {
    /** The text of that day had no such provision yet. */
    NOT_IN_EARLIER_TEXT(LegalStatus.MODEL),
    /** The text of that day said so, but under which number was not compared with it. */
    EARLIER_NUMBER_NOT_VERIFIED(LegalStatus.VERIFY),
    /** On that day the text was not there yet, and which one was before it is not known here. */
    BEFORE_THIS_TEXT(LegalStatus.VERIFY),
    /** On that day the text, which binds another place, was not there yet. */
    MODEL_BEFORE_ITS_TEXT(LegalStatus.MODEL),
    /** No text says so for what it is cited for; it is this system's own, configurable choice. */
    DESIGN_DECISION(LegalStatus.DD),
    /** It is a rule of the congress's own, which binds those under it and is no law. */
    OF_OWN_RULE(LegalStatus.INTERNAL),
    /** The text binds another place; it is taken as a model. */
    MODEL_ELSEWHERE(LegalStatus.MODEL),
    /** The text binds the city's own standing committee and says nothing of districts; it is taken as a model. */
    MUNICIPAL_ONLY(LegalStatus.MODEL),
    /** The text binds the city; districts apply it by reference. */
    BY_REFERENCE(LegalStatus.LAW),
    /** The text governs something else; it is applied by analogy. */
    BY_ANALOGY(LegalStatus.DD),
    /** A newer text took the place of the one that set it; its articles have to be looked up. */
    TEXT_REPLACED(LegalStatus.VERIFY),
    /** Someone has to compare it with the text in force. */
    TO_BE_VERIFIED(LegalStatus.VERIFY);

    private final LegalStatus status;

    Caveat(LegalStatus status) {
        this.status = status;
    }

    /** How firm a provision with this caveat is. */
    public LegalStatus status() {
        return status;
    }
}
