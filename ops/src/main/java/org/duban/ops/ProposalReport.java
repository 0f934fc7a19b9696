package org.duban.ops;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.duban.command.whatif.Comparison;
import org.duban.command.whatif.Summary;
import org.duban.command.whatif.Summary.Verdicts;
import org.duban.command.whatif.VerdictTally;
import org.duban.command.whatif.WhatIfVerdict;
import org.duban.ui.json.AnswerJson;
import org.duban.ui.whatif.WhatIfAnswer;
import org.jspecify.annotations.Nullable;

/** What a proposal would have changed, for people and for programs. */
final class ProposalReport {

    private final Terminal terminal;
    private final VerdictTally tally = new VerdictTally();
    private final List<Comparison> differing = new ArrayList<>();

    ProposalReport(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Takes in how one term came out. */
    void add(Comparison one) {
        tally.add(one);
        if (one.differs()) {
            differing.add(one);
        }
    }

    /**
     * Answers as the server does, with every term on one page.
     *
     * @param position of the ledger that this tells of
     */
    void json(long position) {
        WhatIfAnswer answer = new WhatIfAnswer(tally.summary(), differing, null, position);
        terminal.out().println(AnswerJson.mapper().writeValueAsString(answer));
    }

    /** Answers in sentences. */
    void text() {
        differing.forEach(this::tell);
        Summary summary = tally.summary();
        summary.byRule().forEach(this::tell);
        terminal.answer("what-if.summary", summary.terms(), summary.differing());
    }

    private void tell(String rule, Verdicts verdicts) {
        terminal.answer("what-if.rule", rule, said(verdicts.before()), said(verdicts.after()));
    }

    private void tell(Comparison one) {
        terminal.answer(
                "what-if.differs",
                one.stream(),
                one.duty(),
                one.recorded().ruleId(),
                said(one.recorded().dueOn()),
                said(one.before()),
                said(one.proposed().dueOn()),
                said(one.after()));
    }

    private String said(Map<WhatIfVerdict, Long> counts) {
        return counts.entrySet().stream()
                .map(count -> said(count.getKey()) + " " + count.getValue())
                .collect(Collectors.joining(", "));
    }

    private String said(WhatIfVerdict verdict) {
        return terminal.texts().say("what-if.verdict." + verdict);
    }

    private static String said(@Nullable LocalDate day) {
        return day == null ? "-" : day.toString();
    }
}
