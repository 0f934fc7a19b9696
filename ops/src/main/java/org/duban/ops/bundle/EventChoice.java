package org.duban.ops.bundle;

import java.util.HashSet;
import java.util.Set;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.duban.events.CaseId;
import org.duban.events.ledger.StoredEvent;

/** Which events a bundle shows; it is asked in the order in which they were recorded. */
@FunctionalInterface
public interface EventChoice {

    /** Whether it shows that one. */
    boolean takes(StoredEvent event);

    /** All events of a case. */
    static EventChoice of(CaseId caseId) {
        String stream = caseId.stream().value();
        return event -> stream.equals(event.stream());
    }

    /** Those with these ids, and what corrects one of them or such a correction. */
    static EventChoice of(Set<String> ids) {
        Set<String> taken = new HashSet<>(ids);
        return event -> taken.contains(event.id()) || (corrects(event, taken) && taken.add(event.id()));
    }

    private static boolean corrects(StoredEvent event, Set<String> taken) {
        BsonValue corrected =
                event.payload().isDocument() ? event.payload().asDocument().get("eventId") : null;
        return event.type().equals("EventCorrected")
                && corrected instanceof BsonString id
                && taken.contains(id.getValue());
    }
}
