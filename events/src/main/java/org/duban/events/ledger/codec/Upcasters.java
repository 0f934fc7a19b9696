package org.duban.events.ledger.codec;

import java.util.List;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.duban.events.Deadline;
import org.duban.events.Event;
import org.duban.events.lawinspection.PreparationEvent.InspectedOrganNotified;

/** The upcasters of every type of event that has had more than one revision. */
final class Upcasters {

    static final List<Upcaster> ALL = EventTypes.ALL.records().stream()
            .filter(Upcasters::keepsDerivations)
            .map(Upcasters::ofFirstRevision)
            .toList();

    private Upcasters() {}

    private static Upcaster ofFirstRevision(Class<? extends Event> type) {
        return new Upcaster(
                EventTypes.name(type),
                1,
                type == InspectedOrganNotified.class ? SelfCheckDay::deadline : Upcasters::derivationMissing);
    }

    /** Deadlines had no derivation yet; left out it is null, so the content is that of the next revision as it stands. */
    private static BsonDocument derivationMissing(BsonDocument content) {
        return content;
    }

    /** Types that came later carry deadlines with their derivations from their first revision on. */
    private static boolean keepsDerivations(Class<? extends Event> type) {
        return EventTypes.revision(type) > 1
                && Stream.of(type.getRecordComponents()).anyMatch(component -> component.getType() == Deadline.class);
    }
}
