package org.duban.ui.notices.outbox;

import java.util.List;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.ui.notices.log.Delivery;

/** Takes in what the ledger says, for people to be told. */
public interface Intake {

    /** Who is to be told what of {@code event}; looking changes nothing. */
    List<Delivery> of(RecordedEvent event);

    /** Queues, durably, what nobody was told before. */
    void queue(List<Delivery> found);

    /** The ledger's last position of whose events something was queued, whatever became of it; 0 if nothing ever was. */
    long told();
}
