package org.duban.query.unit;

import java.util.List;
import java.util.Optional;
import org.duban.events.UnitId;
import org.duban.events.unit.UnitEvent;
import org.duban.events.unit.UnitEvent.PredecessorMerged;
import org.duban.events.unit.UnitEvent.UnitEnded;
import org.duban.events.unit.UnitEvent.UnitMerged;
import org.duban.events.unit.UnitEvent.UnitRegistered;
import org.duban.events.unit.UnitEvent.UnitRenamed;
import org.duban.events.unit.UnitEvent.UnitSplit;
import org.duban.query.register.Register;
import org.duban.query.unit.UnitFacts.Predecessor;
import org.duban.query.unit.UnitFacts.UnitEnd;
import org.duban.query.unit.UnitFacts.UnitName;

/** How units are viewed. */
public final class Units {

    /** The line in the table of contents. */
    public static final Register<UnitEvent, UnitFacts> REGISTER = new Register<>(
            UnitId.KIND,
            UnitEvent.class,
            UnitFacts.class,
            List.of(),
            event -> event instanceof UnitRegistered e ? Optional.of(UnitFacts.of(e)) : Optional.empty(),
            Units::evolve);

    private Units() {}

    private static UnitFacts evolve(UnitFacts facts, UnitEvent event) {
        return switch (event) {
            case UnitRegistered e -> facts;
            case UnitRenamed e -> facts.renamed(new UnitName(e.occurredOn(), e.name(), e.reason()));
            case UnitMerged e -> facts.ended(new UnitEnd(e.occurredOn(), List.of(e.into()), e.reason()));
            case PredecessorMerged e -> facts.with(new Predecessor(e.predecessor(), e.occurredOn()));
            case UnitSplit e -> facts.ended(new UnitEnd(e.occurredOn(), e.into(), e.reason()));
            case UnitEnded e -> facts.ended(new UnitEnd(e.occurredOn(), List.of(), e.reason()));
        };
    }
}
