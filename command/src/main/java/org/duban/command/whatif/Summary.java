package org.duban.command.whatif;

import java.util.Map;

/**
 * How many terms came out how, rule by rule.
 *
 * @param terms how many there are
 * @param differing how many the other rules change
 * @param byRule the verdicts of each rule that set a term, by its id
 */
public record Summary(long terms, long differing, Map<String, Verdicts> byRule) {

    /** How often each verdict was given under the rules that held, and under the others. */
    public record Verdicts(Map<WhatIfVerdict, Long> before, Map<WhatIfVerdict, Long> after) {}
}
