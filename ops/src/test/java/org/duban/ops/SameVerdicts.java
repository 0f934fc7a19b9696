package org.duban.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.duban.command.dispatch.CaseDuties;
import org.duban.command.duty.DutyTerm;
import org.duban.command.whatif.Comparison;
import org.duban.command.whatif.RuleSource;
import org.duban.command.whatif.WhatIf;
import org.duban.command.whatif.WhatIfVerdict;
import org.duban.events.CaseId;
import org.duban.events.Deadline;
import org.duban.events.ledger.history.History;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.query.caseview.CaseFold;
import org.duban.query.obligation.Obligation;
import org.duban.query.obligation.Obligations;

/** Holds how terms came out, asked under the rules that hold, against what is shown of follow-ups. */
public final class SameVerdicts {

    private static final RuleSource HELD = new RuleSource("xuhui", null);

    private final Map<WhatIfVerdict, Integer> met = new TreeMap<>();

    /**
     * Fails where they differ.
     *
     * @param hint what helps to come there again
     */
    public void hold(History history, LocalDate today, String hint) {
        WhatIf question = WhatIf.between(HELD, HELD, today);
        for (String stream : history.streams("case-")) {
            hold(question, history.stream(stream, 0, History.NOW), hint);
        }
    }

    /** How often each verdict was compared. */
    public Map<WhatIfVerdict, Integer> met() {
        return met;
    }

    private void hold(WhatIf question, List<RecordedEvent> events, String hint) {
        String caseId = events.getFirst().stream().substring("case-".length());
        List<DutyTerm> terms = CaseDuties.terms(events);
        List<Comparison> compared = question.of(new CaseId(caseId), terms);
        assertThat(compared).as(hint).noneMatch(Comparison::differs);
        Map<String, WhatIfVerdict> ruled = new TreeMap<>();
        compared.subList(terms.size() - CaseDuties.of(events).all().size(), terms.size()).stream()
                .filter(one -> one.before() != WhatIfVerdict.UNDATED)
                .forEach(one -> ruled.put(caseId + ":" + one.duty(), one.before()));
        assertThat(ruled).as("%s, case %s", hint, caseId).isEqualTo(shown(events, question.today()));
        ruled.values().forEach(verdict -> met.merge(verdict, 1, Integer::sum));
    }

    private static Map<String, WhatIfVerdict> shown(List<RecordedEvent> events, LocalDate today) {
        Map<String, WhatIfVerdict> shown = new TreeMap<>();
        for (Obligation owed : Obligations.of(Objects.requireNonNull(CaseFold.fold(events, LocalDate.MAX)))) {
            if (owed.deadline() != Deadline.Kind.NONE) {
                shown.put(owed.followUpId(), verdict(owed, today, events));
            }
        }
        return shown;
    }

    private static WhatIfVerdict verdict(Obligation owed, LocalDate today, List<RecordedEvent> events) {
        if (owed.open()) {
            return Objects.requireNonNull(owed.daysLate(today)) > 0 ? WhatIfVerdict.MISSED : WhatIfVerdict.OPEN;
        }
        if (owed.metOn() != null) {
            return owed.doneLate() ? WhatIfVerdict.MET_LATE : WhatIfVerdict.MET;
        }
        LocalDate closedOn = Objects.requireNonNull(Objects.requireNonNull(CaseFold.fold(events, LocalDate.MAX))
                .course()
                .closedOn());
        return closedOn.isAfter(Objects.requireNonNull(owed.dueOn())) ? WhatIfVerdict.MISSED : WhatIfVerdict.ENDED;
    }
}
