package org.duban.ui.rules;

import java.util.List;
import org.duban.command.rules.RuleSummary;

/**
 * Every version of every deadline rule, sorted by its id.
 *
 * @param jurisdiction the place whose rules they are
 */
public record RuleList(String jurisdiction, List<RuleSummary> items) {}
