package org.duban.query.contactpoint;

import java.util.List;
import org.duban.events.contactpoint.ContactPointEvent;
import org.duban.events.contactpoint.ContactPointEvent.ContactPointClosed;
import org.duban.events.contactpoint.ContactPointEvent.ContactPointEstablished;
import org.duban.events.contactpoint.ContactPointEvent.InformationOfficer;
import org.duban.events.contactpoint.ContactPointEvent.KeyUnitAdded;
import org.duban.events.contactpoint.ContactPointEvent.NeighbourhoodsAssigned;
import org.duban.events.contactpoint.ContactPointEvent.OfficerLeft;
import org.duban.events.contactpoint.ContactPointEvent.OfficersAppointed;
import org.duban.events.contactpoint.ContactPointEvent.PointKind;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.query.counted.CountedAct;
import org.duban.query.counted.CountedFamily;
import org.duban.query.counted.CountedStream;
import org.duban.query.counted.CountedStream.Known;
import org.duban.query.counted.CountingRule;
import org.duban.query.counted.Figure;
import org.duban.query.counted.Figure.CountedAs;

/** What figures count of contact points: key units added, stations of lawyers, officers and the neighbourhoods they are from. */
public final class ContactPointFigures {

    private static final String KEY_UNIT = "KEY_UNIT_ADDED";
    private static final String STATION = "LAWYER_STATION_ESTABLISHED";
    private static final String APPOINTED = "OFFICER_APPOINTED";
    private static final String LEFT = "OFFICER_LEFT";
    private static final String ASSIGNED = "NEIGHBOURHOOD_ASSIGNED";
    private static final String STAFFED = "NEIGHBOURHOOD_STAFFED";
    private static final String UNSTAFFED = "NEIGHBOURHOOD_UNSTAFFED";
    private static final String CLOSED = "NEIGHBOURHOOD_GIVEN_UP";

    /** As officers are printed: so many hundred and more. */
    private static final int HUNDRED = 100;

    /** The line in the table of contents. */
    public static final CountedFamily<ContactPointEvent> COUNTED = new CountedFamily<>(
            ContactPointEvent.class,
            ContactPointFigures::after,
            List.of(
                    Figure.acts("key-units-added", 1, KEY_UNIT),
                    Figure.distinct("lawyer-stations", 1, CountedAs.ORGANISATIONS, STATION),
                    Figure.active(
                            "information-officers",
                            1,
                            CountedAs.PERSONS,
                            new CountingRule.Active(List.of(APPOINTED), List.of(LEFT), HUNDRED)),
                    Figure.covered(
                            "neighbourhoods-covered",
                            1,
                            new CountingRule.Covered(
                                    new CountingRule.Active(List.of(STAFFED), List.of(UNSTAFFED), 1),
                                    new CountingRule.Active(List.of(ASSIGNED), List.of(CLOSED), 1)))));

    private ContactPointFigures() {}

    private static CountedStream after(CountedStream before, ContactPointEvent event, RecordedEvent recorded) {
        return switch (event) {
            case ContactPointEstablished e -> {
                CountedStream named = before.called(e.name());
                yield e.kind() == PointKind.LAWYER_STATION
                        ? named.counting(recorded, STATION, e.contactPointId().value())
                        : named;
            }
            case KeyUnitAdded e ->
                before.counting(recorded, KEY_UNIT, e.contactPointId().value());
            case NeighbourhoodsAssigned e -> each(before, e.neighbourhoods(), ASSIGNED, recorded);
            case OfficersAppointed e -> appointed(before, e, recorded);
            case OfficerLeft e -> left(before, e.officer(), recorded);
            case ContactPointClosed e -> closed(before, recorded);
        };
    }

    private static CountedStream each(
            CountedStream before, List<String> neighbourhoods, String kind, RecordedEvent recorded) {
        CountedStream next = before;
        for (String one : neighbourhoods) {
            next = next.counting(recorded, kind, key(before, one));
        }
        return next;
    }

    private static CountedStream appointed(CountedStream before, OfficersAppointed event, RecordedEvent recorded) {
        CountedStream next = before;
        for (InformationOfficer one : event.officers()) {
            boolean first = staff(next, one.neighbourhood()) == 0;
            next = next.counting(recorded, APPOINTED, key(before, one.officer()))
                    .knowing(one.officer(), one.neighbourhood());
            next = first ? next.counting(recorded, STAFFED, key(before, one.neighbourhood())) : next;
        }
        return next;
    }

    private static CountedStream left(CountedStream before, String officer, RecordedEvent recorded) {
        String neighbourhood = before.known(officer).orElse("");
        CountedStream next = before.knowing(officer, "").counting(recorded, LEFT, key(before, officer));
        return staff(next, neighbourhood) == 0 ? next.counting(recorded, UNSTAFFED, key(before, neighbourhood)) : next;
    }

    /** With a contact point its officers end too. */
    private static CountedStream closed(CountedStream before, RecordedEvent recorded) {
        CountedStream next = before;
        for (Known one : before.known()) {
            next = one.value().isEmpty() ? next : left(next, one.name(), recorded);
        }
        List<String> assigned = before.acts().stream()
                .filter(act -> act.kind().equals(ASSIGNED))
                .map(CountedAct::key)
                .toList();
        for (String key : assigned) {
            next = next.counting(recorded, CLOSED, key);
        }
        return next;
    }

    private static long staff(CountedStream stream, String neighbourhood) {
        return stream.known().stream()
                .filter(one -> one.value().equals(neighbourhood))
                .count();
    }

    private static String key(CountedStream stream, String which) {
        return stream.stream().id() + ":" + which;
    }
}
