package org.duban.command.whatif;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.duban.command.whatif.Summary.Verdicts;

/** Counts how terms came out, one after the other, so that nobody has to hold them all. */
public final class VerdictTally {

    private final Map<String, Verdicts> byRule = new TreeMap<>();
    private long terms;
    private long differing;

    /** Counts {@code one}. */
    public void add(Comparison one) {
        terms++;
        differing += one.differs() ? 1 : 0;
        Verdicts verdicts = byRule.computeIfAbsent(
                one.recorded().ruleId(),
                rule -> new Verdicts(new EnumMap<>(WhatIfVerdict.class), new EnumMap<>(WhatIfVerdict.class)));
        verdicts.before().merge(one.before(), 1L, Long::sum);
        verdicts.after().merge(one.after(), 1L, Long::sum);
    }

    /** What was counted so far. */
    public Summary summary() {
        return new Summary(terms, differing, byRule);
    }
}
