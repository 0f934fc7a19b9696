package org.duban.ui.processing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.duban.events.Event;
import org.duban.events.NoticeId;
import org.duban.events.StreamId;
import org.duban.events.ledger.axon.ProcessedEvents;
import org.duban.events.ledger.history.History;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.events.notice.NoticeEvent.NoticeSkipped;
import org.duban.ui.notices.log.Delivery;
import org.duban.ui.notices.outbox.Intake;

/** Has people told of events, of each batch at once, and of none when the ledger is read once more. */
@DisallowReplay
@ProcessingGroup(NoticeProjection.GROUP)
final class NoticeProjection {

    static final String GROUP = "notices";

    private static final String BATCH = NoticeProjection.class.getName();

    private final Intake intake;
    private final History history;
    private final Consumer<StreamId> retry;

    /** @param retry has what is parked of a stream tried again */
    NoticeProjection(Intake intake, History history, Consumer<StreamId> retry) {
        this.intake = intake;
        this.history = history;
        this.retry = retry;
    }

    @EventHandler
    void on(Event event, DomainEventMessage<?> message) {
        RecordedEvent recorded = ProcessedEvents.recorded(event, message);
        if (!skipped(recorded)) {
            UnitOfWork<?> unit = CurrentUnitOfWork.get();
            List<Delivery> batch = unit.getOrComputeResource(BATCH, key -> gathered(unit));
            batch.addAll(intake.of(recorded));
        }
    }

    /** What waited behind the skipped one goes on. */
    @EventHandler
    void on(NoticeSkipped event) {
        CurrentUnitOfWork.get().afterCommit(done -> retry.accept(event.about()));
    }

    private List<Delivery> gathered(UnitOfWork<?> unit) {
        List<Delivery> batch = new ArrayList<>();
        unit.onPrepareCommit(committing -> intake.queue(batch));
        return batch;
    }

    private boolean skipped(RecordedEvent event) {
        return !history.stream(NoticeId.KIND + "-" + event.id(), 0, History.NOW).isEmpty();
    }
}
