package org.duban.ui.contract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.duban.command.SystemCommand.RecordNotices;
import org.duban.command.SystemCommand.SweepDeadlines;
import org.duban.command.SystemCommandGateway;
import org.duban.events.AccountName;
import org.duban.events.Event;
import org.duban.events.StreamId;
import org.duban.events.duty.DeadlineEvent.DeadlineMissed;
import org.duban.events.duty.EscalationEvent.Channel;
import org.duban.events.duty.EscalationEvent.LightChangeNotified;
import org.duban.events.duty.Light;
import org.duban.events.ledger.history.History;
import org.duban.events.ledger.history.RecordedCursor;
import org.duban.events.ledger.history.RecordedEvent;

/** What Duban does by itself when a day begins: it puts missed days on record, and that people were told of them. */
final class Mornings {

    private final History history;
    private final SystemCommandGateway system;
    private final Set<StreamId> owing = new LinkedHashSet<>();
    private long seen;

    Mornings(History history, SystemCommandGateway system) {
        this.history = history;
        this.system = system;
    }

    /** Looks after every stream that ever owed anything. */
    void come(LocalDate today) {
        notice();
        List.copyOf(owing).forEach(stream -> sweep(stream, today));
    }

    private void sweep(StreamId stream, LocalDate today) {
        system.run(new SweepDeadlines(stream, today));
        List<LightChangeNotified> told = notice().stream()
                .filter(DeadlineMissed.class::isInstance)
                .map(DeadlineMissed.class::cast)
                .map(missed -> told(missed, today))
                .toList();
        if (!told.isEmpty()) {
            system.run(new RecordNotices(stream, told, today));
        }
    }

    /** What was recorded since it last looked. */
    private List<Event> notice() {
        List<Event> fresh = new ArrayList<>();
        try (RecordedCursor cursor = history.from(seen + 1)) {
            while (cursor.hasNext()) {
                RecordedEvent recorded = cursor.next();
                seen = recorded.position();
                fresh.add(recorded.event());
            }
        }
        fresh.stream()
                .filter(event -> !event.owing().isEmpty())
                .map(Event::stream)
                .filter(stream -> !owing.contains(stream))
                .forEach(owing::add);
        return fresh;
    }

    private static LightChangeNotified told(DeadlineMissed missed, LocalDate today) {
        return new LightChangeNotified(
                missed.stream(),
                missed.duty(),
                Light.RED,
                missed.missedOn(),
                missed.stage(),
                Channel.MAIL,
                List.of(new AccountName("clerk")),
                today);
    }
}
