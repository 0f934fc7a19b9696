package org.duban.ui.pages;

import org.duban.command.rules.RuleSummary;

/**
 * A deadline rule as its page lists it.
 *
 * @param holds whether this version is the one for what happens today
 */
public record RuleView(RuleSummary rule, boolean holds) {}
