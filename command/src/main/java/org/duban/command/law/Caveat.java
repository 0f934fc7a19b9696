package org.duban.command.law;

/** What is uncertain about a provision; the name is the key under which a legal basis says so. */
public enum Caveat {
    /** It was an earlier text's day, but the number in that text is not known: the later number is shown. */
    EARLIER_NUMBER_NOT_VERIFIED,
    /** The text of that day had no such provision yet. */
    NOT_IN_EARLIER_TEXT,
    /** No text says so; it is this system's own, configurable choice. */
    DESIGN_DECISION,
    /** The text binds another place; it is taken as a model. */
    MODEL_ELSEWHERE,
    /** The text binds the city; districts apply it by reference. */
    BY_REFERENCE,
    /** The text governs something else; it is applied by analogy. */
    BY_ANALOGY,
    /** Someone has to compare it with the text in force. */
    TO_BE_VERIFIED,
    /** Only the opening of a web page was read. */
    PAGE_OPENING_ONLY,
    /** Common knowledge, without a text. */
    GENERAL_KNOWLEDGE
}
