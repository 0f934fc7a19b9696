package org.duban.events.contactpoint;

import java.time.LocalDate;
import java.util.List;
import org.duban.events.AtLeastOne;
import org.duban.events.ContactPointId;
import org.duban.events.Event;
import org.duban.events.Fixed;
import org.duban.events.SeveralLines;
import org.duban.events.StreamId;

/** What can happen to a grassroots legislative contact point. */
public sealed interface ContactPointEvent extends Event {

    /** Which one. */
    ContactPointId contactPointId();

    @Override
    default StreamId stream() {
        return contactPointId().stream();
    }

    /**
     * It was established.
     *
     * @param area the subdistrict or town it is in
     */
    record ContactPointEstablished(
            ContactPointId contactPointId, @Fixed PointKind kind, String name, String area, LocalDate occurredOn)
            implements ContactPointEvent {}

    /** It is a key unit from now on. */
    record KeyUnitAdded(
            ContactPointId contactPointId, @SeveralLines String reason, LocalDate occurredOn)
            implements ContactPointEvent {}

    /** Those neighbourhoods are covered by it. */
    record NeighbourhoodsAssigned(
            ContactPointId contactPointId,
            @Fixed @AtLeastOne List<String> neighbourhoods,
            LocalDate occurredOn) implements ContactPointEvent {}

    /** Information officers were appointed. */
    record OfficersAppointed(
            ContactPointId contactPointId,
            @Fixed @AtLeastOne List<InformationOfficer> officers,
            LocalDate occurredOn) implements ContactPointEvent {}

    /** An information officer left. */
    record OfficerLeft(ContactPointId contactPointId, @Fixed String officer, LocalDate occurredOn)
            implements ContactPointEvent {}

    /** It exists no more. */
    record ContactPointClosed(
            ContactPointId contactPointId, @SeveralLines String reason, LocalDate occurredOn)
            implements ContactPointEvent {}

    /**
     * An information officer.
     *
     * @param officer a number that tells nothing of the person
     * @param neighbourhood the neighbourhood he or she is from
     */
    record InformationOfficer(String officer, String neighbourhood) {}

    /** What it is. */
    enum PointKind {
        CONTACT_POINT,
        /** A station of lawyers among the deputies. */
        LAWYER_STATION
    }
}
