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
import org.duban.query.register.ViewedRegister;
import org.duban.query.unit.UnitFacts.MergedPredecessor;
import org.duban.query.unit.UnitFacts.UnitEnd;
import org.duban.query.unit.UnitFacts.UnitName;

/** How units are viewed. */
public final class UnitRegister {

    /** The line in the table of contents. */
    public static final ViewedRegister<UnitEvent, UnitFacts> REGISTER = new ViewedRegister<>(
            UnitId.KIND,
            UnitEvent.class,
            UnitFacts.class,
            List.of(),
            event -> event instanceof UnitRegistered e ? Optional.of(UnitFacts.of(e)) : Optional.empty(),
            UnitRegister::evolve);

    private UnitRegister() {}

    private static UnitFacts evolve(UnitFacts facts, UnitEvent event) {
        return switch (event) {
            case UnitRegistered e -> facts;
            case UnitRenamed e -> facts.renamed(new UnitName(e.occurredOn(), e.name(), e.reason()));
            case UnitMerged e -> facts.ended(new UnitEnd(e.occurredOn(), List.of(e.into()), e.reason()));
            case PredecessorMerged e -> facts.with(new MergedPredecessor(e.predecessor(), e.occurredOn()));
            case UnitSplit e -> facts.ended(new UnitEnd(e.occurredOn(), e.into(), e.reason()));
            case UnitEnded e -> facts.ended(new UnitEnd(e.occurredOn(), List.of(), e.reason()));
        };
    }
}
