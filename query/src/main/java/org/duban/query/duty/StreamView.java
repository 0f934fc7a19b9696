package org.duban.query.duty;

import java.util.List;
import java.util.Optional;
import org.duban.events.DutyId;
import org.duban.events.StreamId;

/** A stream as it stands after some event. */
public interface StreamView {

    /** Its name. */
    StreamId stream();

    /** What it owes or owed, in the order in which it first did. */
    List<DutyView> duties();

    /** 1 + the sequence of the last event that a person caused; what an optimistic command compares. */
    long version();

    /** The position of its last event in the ledger. */
    long position();

    /** The duty of that name. */
    default Optional<DutyView> duty(DutyId id) {
        return duties().stream().filter(duty -> duty.id().equals(id)).findFirst();
    }
}
