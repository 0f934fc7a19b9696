package org.duban.query.contactpoint;

import java.util.List;
import org.duban.events.ContactPointId;
import org.duban.events.contactpoint.ContactPointEvent;
import org.duban.events.contactpoint.ContactPointEvent.ContactPointClosed;
import org.duban.events.contactpoint.ContactPointEvent.ContactPointEstablished;
import org.duban.events.contactpoint.ContactPointEvent.KeyUnitAdded;
import org.duban.events.contactpoint.ContactPointEvent.NeighbourhoodsAssigned;
import org.duban.events.contactpoint.ContactPointEvent.OfficerLeft;
import org.duban.events.contactpoint.ContactPointEvent.OfficersAppointed;
import org.duban.query.register.EntryFacts;
import org.duban.query.register.ViewedRegister;
import org.jspecify.annotations.Nullable;

/**
 * One contact point; lists are oldest first.
 *
 * @param keyUnit null unless it is a key unit
 * @param closing null while it exists
 */
public record ContactPointFacts(
        ContactPointEstablished contactPoint,
        @Nullable KeyUnitAdded keyUnit,
        List<NeighbourhoodsAssigned> coverage,
        List<OfficersAppointed> appointments,
        List<OfficerLeft> departures,
        @Nullable ContactPointClosed closing)
        implements EntryFacts {

    /** The line in the table of contents. */
    public static final ViewedRegister<ContactPointEvent, ContactPointFacts> REGISTER = EntryFacts.viewed(
            ContactPointId.KIND,
            ContactPointEvent.class,
            ContactPointFacts.class,
            List.of(),
            ContactPointEstablished.class);

    @Override
    public String title() {
        return contactPoint.name();
    }
}
