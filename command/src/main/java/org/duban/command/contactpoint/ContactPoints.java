package org.duban.command.contactpoint;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.duban.command.CommandRefused;
import org.duban.command.CommonRule;
import org.duban.command.Context;
import org.duban.command.EntryLog;
import org.duban.command.LoggedRegister;
import org.duban.command.Rule;
import org.duban.command.contactpoint.ContactPointCommand.AddKeyUnit;
import org.duban.command.contactpoint.ContactPointCommand.AppointOfficers;
import org.duban.command.contactpoint.ContactPointCommand.AssignNeighbourhoods;
import org.duban.command.contactpoint.ContactPointCommand.CloseContactPoint;
import org.duban.command.contactpoint.ContactPointCommand.EstablishContactPoint;
import org.duban.command.contactpoint.ContactPointCommand.ReleaseOfficer;
import org.duban.events.ContactPointId;
import org.duban.events.contactpoint.ContactPointEvent;
import org.duban.events.contactpoint.ContactPointEvent.ContactPointClosed;
import org.duban.events.contactpoint.ContactPointEvent.ContactPointEstablished;
import org.duban.events.contactpoint.ContactPointEvent.KeyUnitAdded;
import org.duban.events.contactpoint.ContactPointEvent.NeighbourhoodsAssigned;
import org.duban.events.contactpoint.ContactPointEvent.OfficerLeft;
import org.duban.events.contactpoint.ContactPointEvent.OfficersAppointed;
import org.jspecify.annotations.Nullable;

/** The register of grassroots legislative contact points. */
public final class ContactPoints extends LoggedRegister<ContactPointCommand, ContactPointEvent> {

    /** The register. */
    public static final ContactPoints REGISTER = new ContactPoints();

    private ContactPoints() {
        super(ContactPointId.KIND, ContactPointCommand.class, ContactPointEvent.class);
    }

    /** Refuses unless there is such a contact point and it was not closed. */
    public static void standing(Context context, ContactPointId id) {
        open(REGISTER.known(context, id));
    }

    @Override
    public List<Rule> refusals() {
        return List.of(ContactPointRule.values());
    }

    @Override
    protected List<ContactPointEvent> on(
            ContactPointCommand command, @Nullable EntryLog<ContactPointEvent> entry, Context context) {
        if (command instanceof EstablishContactPoint c) {
            notBegun(entry, c);
            return List.of(
                    new ContactPointEstablished(c.contactPointId(), c.kind(), c.name(), c.area(), c.occurredOn()));
        }
        EntryLog<ContactPointEvent> log = begun(entry, command);
        open(log);
        return List.of(next(command, log));
    }

    private static ContactPointEvent next(ContactPointCommand command, EntryLog<ContactPointEvent> log) {
        return switch (command) {
            case EstablishContactPoint c -> log.events().getFirst();
            case AddKeyUnit c -> {
                CommandRefused.unless(
                        !log.has(KeyUnitAdded.class), ContactPointRule.KEY_UNIT_ALREADY, "name", name(log));
                yield new KeyUnitAdded(c.contactPointId(), c.reason(), c.occurredOn());
            }
            case AssignNeighbourhoods c -> assigned(c, log);
            case AppointOfficers c -> appointed(c, log);
            case ReleaseOfficer c -> {
                CommandRefused.unless(
                        officers(log).contains(c.officer()),
                        ContactPointRule.OFFICER_NOT_IN_OFFICE,
                        "officer",
                        c.officer());
                yield new OfficerLeft(c.contactPointId(), c.officer(), c.occurredOn());
            }
            case CloseContactPoint c -> new ContactPointClosed(c.contactPointId(), c.reason(), c.occurredOn());
        };
    }

    private static ContactPointEvent assigned(AssignNeighbourhoods c, EntryLog<ContactPointEvent> log) {
        CommandRefused.unless(!c.neighbourhoods().isEmpty(), CommonRule.LIST_EMPTY, "field", "neighbourhoods");
        Set<String> covered = covered(log);
        c.neighbourhoods()
                .forEach(one -> CommandRefused.unless(
                        covered.add(one), ContactPointRule.NEIGHBOURHOOD_COVERED, "neighbourhood", one));
        return new NeighbourhoodsAssigned(c.contactPointId(), c.neighbourhoods(), c.occurredOn());
    }

    private static ContactPointEvent appointed(AppointOfficers c, EntryLog<ContactPointEvent> log) {
        CommandRefused.unless(!c.officers().isEmpty(), CommonRule.LIST_EMPTY, "field", "officers");
        Set<String> covered = covered(log);
        Set<String> there = officers(log);
        c.officers().forEach(one -> {
            CommandRefused.unless(
                    covered.contains(one.neighbourhood()),
                    ContactPointRule.NEIGHBOURHOOD_NOT_COVERED,
                    "neighbourhood",
                    one.neighbourhood());
            CommandRefused.unless(
                    there.add(one.officer()), ContactPointRule.OFFICER_IN_OFFICE, "officer", one.officer());
        });
        return new OfficersAppointed(c.contactPointId(), c.officers(), c.occurredOn());
    }

    private static Set<String> covered(EntryLog<ContactPointEvent> log) {
        return log.all(NeighbourhoodsAssigned.class)
                .flatMap(event -> event.neighbourhoods().stream())
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** The numbers of the officers in office. */
    private static Set<String> officers(EntryLog<ContactPointEvent> log) {
        Set<String> there = new HashSet<>();
        log.events().forEach(event -> {
            if (event instanceof OfficersAppointed e) {
                e.officers().forEach(one -> there.add(one.officer()));
            } else if (event instanceof OfficerLeft e) {
                there.remove(e.officer());
            }
        });
        return there;
    }

    private static void open(EntryLog<ContactPointEvent> log) {
        CommandRefused.unless(
                !log.has(ContactPointClosed.class), ContactPointRule.CONTACT_POINT_CLOSED, "name", name(log));
    }

    private static String name(EntryLog<ContactPointEvent> log) {
        return log.begun(ContactPointEstablished.class).name();
    }
}
