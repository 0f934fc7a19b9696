package org.duban.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.duban.command.duty.Duties;
import org.duban.command.stream.Streams;
import org.duban.command.whatif.Comparison;
import org.duban.command.whatif.RuleSource;
import org.duban.command.whatif.WhatIf;
import org.duban.command.whatif.WhatIfVerdict;
import org.duban.events.StreamId;
import org.duban.events.ledger.history.History;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.query.duty.DutyView;

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
        for (String stream : history.streams("")) {
            hold(question, history.stream(stream, 0, History.NOW), hint);
        }
    }

    /** How often each verdict was compared. */
    public Map<WhatIfVerdict, Integer> met() {
        return met;
    }

    private void hold(WhatIf question, List<RecordedEvent> events, String hint) {
        StreamId stream = new StreamId(events.getFirst().stream());
        Duties duties = Streams.state(events).duties();
        List<Comparison> compared = question.of(stream, duties.terms());
        assertThat(compared).as(hint).noneMatch(Comparison::differs);
        Map<String, WhatIfVerdict> ruled = new TreeMap<>();
        compared.subList(compared.size() - duties.all().size(), compared.size()).stream()
                .filter(one -> one.before() != WhatIfVerdict.UNDATED)
                .forEach(one -> ruled.put(one.duty().value(), one.before()));
        assertThat(ruled).as("%s, %s", hint, stream).isEqualTo(shown(events, question.today()));
        ruled.values().forEach(verdict -> met.merge(verdict, 1, Integer::sum));
    }

    private static Map<String, WhatIfVerdict> shown(List<RecordedEvent> events, LocalDate today) {
        Map<String, WhatIfVerdict> shown = new TreeMap<>();
        for (DutyView owed : SameDuties.duties(events)) {
            if (owed.dueOn() != null) {
                shown.put(owed.id().value(), verdict(owed, owed.dueOn(), today));
            }
        }
        return shown;
    }

    private static WhatIfVerdict verdict(DutyView owed, LocalDate dueOn, LocalDate today) {
        if (owed.metOn() != null) {
            return owed.doneLate() ? WhatIfVerdict.MET_LATE : WhatIfVerdict.MET;
        }
        LocalDate until = owed.ended() == null ? today : owed.ended().on();
        if (until.isAfter(dueOn)) {
            return WhatIfVerdict.MISSED;
        }
        return owed.ended() == null ? WhatIfVerdict.OPEN : WhatIfVerdict.ENDED;
    }
}
