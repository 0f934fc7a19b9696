package org.duban.query.person;

import java.util.List;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.events.person.PersonEvent;
import org.duban.events.person.PersonEvent.DeputyServiceEnded;
import org.duban.events.person.PersonEvent.Ground;
import org.duban.events.person.PersonEvent.Level;
import org.duban.query.counted.CountedFamily;
import org.duban.query.counted.CountedStream;
import org.duban.query.counted.Figure;
import org.duban.query.counted.Figure.CountedAs;

/**
 * What figures count of people: deputies of the district and the municipality whose resignation was accepted. Whose
 * service ended for another reason, such as moving away, did not resign.
 */
public final class PersonFigures {

    private static final String RESIGNED = "DEPUTY_RESIGNED";

    /** The line in the table of contents. */
    public static final CountedFamily<PersonEvent> COUNTED = new CountedFamily<>(
            PersonEvent.class,
            PersonFigures::after,
            List.of(Figure.distinct("deputies-resigned", 1, CountedAs.PERSONS, RESIGNED)));

    private PersonFigures() {}

    private static CountedStream after(CountedStream before, PersonEvent event, RecordedEvent recorded) {
        return event instanceof DeputyServiceEnded e
                        && e.ground() == Ground.RESIGNED
                        && (e.level() == Level.DISTRICT || e.level() == Level.MUNICIPAL)
                ? before.counting(recorded, RESIGNED, e.personId().value())
                : before;
    }
}
