package org.duban.query.internalrule;

import java.util.List;
import org.duban.events.internalrule.InternalRuleEvent;
import org.duban.events.internalrule.InternalRuleEvent.InternalRuleAdopted;
import org.duban.events.internalrule.InternalRuleEvent.InternalRuleEntered;
import org.duban.events.internalrule.InternalRuleEvent.InternalRuleRepealed;
import org.duban.events.internalrule.InternalRuleEvent.InternalRuleRevised;
import org.duban.events.internalrule.InternalRuleEvent.SelfCheckHeld;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.query.counted.CountedFamily;
import org.duban.query.counted.CountedStream;
import org.duban.query.counted.Figure;

/** What figures count of internal rules: those made and revised, and the decisions that lay down rules. */
public final class InternalRuleFigures {

    private static final String ADOPTED = "INTERNAL_RULE_ADOPTED";
    private static final String REVISED = "INTERNAL_RULE_REVISED";
    private static final String DECIDED = "RULES_DECIDED";

    /** The line in the table of contents. */
    public static final CountedFamily<InternalRuleEvent> COUNTED = new CountedFamily<>(
            InternalRuleEvent.class,
            InternalRuleFigures::after,
            List.of(Figure.acts("rules-made", 1, ADOPTED, REVISED, DECIDED)));

    private InternalRuleFigures() {}

    private static CountedStream after(CountedStream before, InternalRuleEvent event, RecordedEvent recorded) {
        return switch (event) {
            case InternalRuleEntered e -> before.called(e.title());
            case InternalRuleAdopted e -> before.called(e.title()).counting(recorded, ADOPTED, recorded.id());
            case InternalRuleRevised e -> before.called(e.title()).counting(recorded, REVISED, recorded.id());
            case InternalRuleRepealed e -> before;
            case SelfCheckHeld e -> before;
        };
    }
}
