package org.duban.query.view;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.duban.events.Event;
import org.duban.events.ledger.axon.WholeCommits;
import org.duban.events.ledger.codec.EventMetas;
import org.duban.events.ledger.history.RecordedEvent;

/**
 * Keeps the views of cases, of registers, and of what both owe. It gathers a batch of events and writes their effect at
 * once. Its processor must read through {@link WholeCommits}.
 */
@ProcessingGroup(CaseProjection.PROCESSOR)
public final class CaseProjection {

    /** The name of its event processor. */
    public static final String PROCESSOR = "cases";

    private static final String BATCH = CaseProjection.class.getName();
    private static final String NO_HASH = "";

    private final ViewWriter writer;

    public CaseProjection(ViewWriter writer) {
        this.writer = writer;
    }

    @EventHandler
    void on(Event event, DomainEventMessage<?> message) {
        UnitOfWork<?> unit = CurrentUnitOfWork.get();
        List<RecordedEvent> batch = unit.getOrComputeResource(BATCH, key -> gathered(unit));
        batch.add(recorded(event, message));
    }

    /** What is told again then changes nothing. */
    @ResetHandler
    void reset() {
        writer.rebuild();
    }

    private List<RecordedEvent> gathered(UnitOfWork<?> unit) {
        List<RecordedEvent> batch = new ArrayList<>();
        unit.onPrepareCommit(committing -> writer.write(batch));
        return batch;
    }

    /** No fold reads the hash, and Axon does not carry it. */
    private static RecordedEvent recorded(Event event, DomainEventMessage<?> message) {
        long end = ((TrackedEventMessage<?>) message).trackingToken().position().orElseThrow();
        return new RecordedEvent(
                WholeCommits.position(message),
                end,
                message.getAggregateIdentifier(),
                message.getSequenceNumber(),
                message.getTimestamp(),
                message.getIdentifier(),
                NO_HASH,
                event,
                EventMetas.eventMeta(message.getMetaData()));
    }
}
