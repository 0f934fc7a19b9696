package org.duban.ui.rules;

import java.util.List;
import org.duban.command.rules.RuleSummary;

/** Every version of every deadline rule that holds here. */
public record RuleList(List<RuleSummary> items) {}
