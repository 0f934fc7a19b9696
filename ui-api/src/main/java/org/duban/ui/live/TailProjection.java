package org.duban.ui.live;

import java.util.HashSet;
import java.util.Set;
import java.util.function.BiConsumer;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.duban.events.Event;
import org.duban.events.StreamId;

/** Hears what happens at the ledger's end, a batch at a time; whoever follows wants nothing of what is past. */
@DisallowReplay
@ProcessingGroup(TailProjection.GROUP)
final class TailProjection {

    static final String GROUP = "live";

    private static final String BATCH = TailProjection.class.getName();

    private final BiConsumer<Set<StreamId>, Long> moved;

    /** @param moved is told the streams of a batch and the position of its end */
    TailProjection(BiConsumer<Set<StreamId>, Long> moved) {
        this.moved = moved;
    }

    @EventHandler
    void on(Event event, DomainEventMessage<?> message) {
        UnitOfWork<?> unit = CurrentUnitOfWork.get();
        Batch batch = unit.getOrComputeResource(BATCH, key -> gathered(unit));
        batch.streams.add(new StreamId(message.getAggregateIdentifier()));
        batch.end =
                ((TrackedEventMessage<?>) message).trackingToken().position().orElseThrow();
    }

    private Batch gathered(UnitOfWork<?> unit) {
        Batch batch = new Batch();
        unit.onPrepareCommit(committing -> moved.accept(batch.streams, batch.end));
        return batch;
    }

    private static final class Batch {

        private final Set<StreamId> streams = new HashSet<>();
        private long end;
    }
}
