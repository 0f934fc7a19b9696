package org.duban.query.registers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.query.Facts.day;

import java.util.List;
import org.duban.events.Event;
import org.duban.events.PersonId;
import org.duban.events.Sealed;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.events.person.PersonEvent;
import org.duban.events.person.PersonEvent.DeputySeated;
import org.duban.events.person.PersonEvent.DeputyServiceEnded;
import org.duban.events.person.PersonEvent.DeputySuspended;
import org.duban.events.person.PersonEvent.Level;
import org.duban.events.person.PersonEvent.PersonRegistered;
import org.duban.query.InMemoryHistory;
import org.duban.query.fold.RegisterFold;
import org.duban.query.person.PersonFacts;
import org.duban.query.person.PersonFacts.DeputySuspension;
import org.duban.query.register.RegisterView;
import org.junit.jupiter.api.Test;

class DeputyServiceViewTest {

    private static final PersonId PERSON = new PersonId("p-1");
    private static final DeputyServiceEnded END =
            new DeputyServiceEnded(PERSON, Level.DISTRICT, PersonEvent.Ground.RECALLED, null, null, null, day("03-01"));

    @Test
    void a_suspension_is_over_with_the_last_service() {
        assertThat(suspensions(seated(Level.DISTRICT), suspended(), END))
                .containsExactly(new DeputySuspension(day("02-01"), "trial", day("03-01"), null));
    }

    @Test
    void a_suspension_lasts_while_there_is_another_service() {
        assertThat(suspensions(seated(Level.DISTRICT), seated(Level.MUNICIPAL), suspended(), END))
                .containsExactly(new DeputySuspension(day("02-01"), "trial", null, null));
    }

    private static Event seated(Level level) {
        return new DeputySeated(PERSON, level, "田林", null, day("01-03"));
    }

    private static Event suspended() {
        return new DeputySuspended(PERSON, "trial", day("02-01"));
    }

    private static List<DeputySuspension> suspensions(Event... events) {
        InMemoryHistory history = new InMemoryHistory();
        history.write(new PersonRegistered(PERSON, new Sealed("sealed"), day("01-02")));
        List.of(events).forEach(history::write);
        RegisterView view = null;
        for (RecordedEvent recorded : history.all()) {
            view = RegisterFold.evolve(view, recorded);
        }
        return ((PersonFacts) view.facts()).suspensions();
    }
}
