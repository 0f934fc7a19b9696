package org.duban.ui.rules;

import org.duban.command.internalrule.TermSpan;

/**
 * A term that an internal rule sets in place of the rule packs.
 *
 * @param offset what it counts, as in a rule pack
 */
public record InternalTermRow(TermSpan span, String offset) {}
