package org.duban.command.contactpoint;

import java.time.LocalDate;
import java.util.List;
import org.duban.command.Authorized;
import org.duban.command.Command;
import org.duban.command.GeneratedId;
import org.duban.events.AtLeastOne;
import org.duban.events.ContactPointId;
import org.duban.events.Role;
import org.duban.events.SeveralLines;
import org.duban.events.StreamId;
import org.duban.events.contactpoint.ContactPointEvent.InformationOfficer;
import org.duban.events.contactpoint.ContactPointEvent.PointKind;

/** What can be asked of the register of contact points. */
public sealed interface ContactPointCommand extends Command {

    /** The contact point it is about. */
    ContactPointId contactPointId();

    @Override
    default StreamId stream() {
        return contactPointId().stream();
    }

    /**
     * Puts a contact point or a station of lawyers on the register.
     *
     * @param area the subdistrict or town it is in
     */
    @Authorized(
            by = {Role.CLERK, Role.COMMITTEE},
            basis = "Leg §70; Leg §90")
    record EstablishContactPoint(
            @GeneratedId ContactPointId contactPointId, PointKind kind, String name, String area, LocalDate occurredOn)
            implements ContactPointCommand {}

    /** Records that a contact point is a key unit from now on. */
    @Authorized(
            by = {Role.CLERK, Role.COMMITTEE},
            basis = "DD")
    record AddKeyUnit(
            ContactPointId contactPointId, @SeveralLines String reason, LocalDate occurredOn)
            implements ContactPointCommand {}

    /** Records which neighbourhoods a contact point covers besides those that it covers already. */
    @Authorized(
            by = {Role.CLERK, Role.COMMITTEE},
            basis = "DD")
    record AssignNeighbourhoods(
            ContactPointId contactPointId, @AtLeastOne List<String> neighbourhoods, LocalDate occurredOn)
            implements ContactPointCommand {}

    /** Records that information officers were appointed, under numbers that tell nothing of the persons. */
    @Authorized(
            by = {Role.CLERK, Role.COMMITTEE},
            basis = "DD")
    record AppointOfficers(
            ContactPointId contactPointId, @AtLeastOne List<InformationOfficer> officers, LocalDate occurredOn)
            implements ContactPointCommand {}

    /** Records that an information officer left. */
    @Authorized(
            by = {Role.CLERK, Role.COMMITTEE},
            basis = "DD")
    record ReleaseOfficer(ContactPointId contactPointId, String officer, LocalDate occurredOn)
            implements ContactPointCommand {}

    /** Records that a contact point exists no more. */
    @Authorized(
            by = {Role.CLERK, Role.COMMITTEE},
            basis = "DD")
    record CloseContactPoint(
            ContactPointId contactPointId, @SeveralLines String reason, LocalDate occurredOn)
            implements ContactPointCommand {}
}
