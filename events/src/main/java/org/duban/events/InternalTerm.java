package org.duban.events;

/**
 * The internal rule that set a term in place of the rule packs.
 *
 * @param title of the rule, in the edition that held on the day of the trigger
 * @param documentNo of that edition
 * @param article of the rule that sets the term
 * @param offset what it has counted, as in a rule pack
 */
public record InternalTerm(
        InternalRuleId internalRuleId, String title, String documentNo, String article, String offset) {}
