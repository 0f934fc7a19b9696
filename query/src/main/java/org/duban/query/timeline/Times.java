package org.duban.query.timeline;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.duban.events.ledger.history.History;
import org.duban.events.ledger.history.RecordedCursor;
import org.duban.events.ledger.history.RecordedEvent;

/** Pins moments to a ledger and to days in the congress's zone. */
final class Times {

    private final History history;
    private final Clock clock;
    private final ZoneId zone;

    Times(History history, Clock clock, ZoneId zone) {
        this.history = history;
        this.clock = clock;
        this.zone = zone;
    }

    Point pin(Moment moment) {
        long head = history.head().position();
        Point point = switch (moment.asOf()) {
            case AsOf.Now now -> new Point(head, today());
            case AsOf.At at -> until(at.instant(), day(at.instant()));
            case AsOf.EndOf end ->
                until(end.day().plusDays(1).atStartOfDay(zone).toInstant().minusNanos(1), end.day());
            case AsOf.Upto upto -> upto(upto.position(), head);
        };
        return moment.on() == null ? point : new Point(point.position(), moment.on());
    }

    /** @throws IllegalArgumentException if the ledger never was at that point, so that no answer told of it */
    Point known(Point point) {
        if (point.position() > history.head().position()) {
            throw new IllegalArgumentException("cursor: not one of this list");
        }
        return new Point(history.endOf(point.position()), point.on());
    }

    /** Whether nothing that the ledger holds happened after that day. */
    boolean holdsAll(LocalDate on) {
        return !on.isBefore(day(history.head().at()));
    }

    LocalDate today() {
        return day(clock.instant());
    }

    private Point until(Instant last, LocalDate day) {
        boolean past = last.isBefore(clock.instant());
        return past
                ? new Point(history.positionAt(last), day)
                : new Point(history.head().position(), today());
    }

    private Point upto(long position, long head) {
        if (position > head) {
            return new Point(head, today());
        }
        if (position == 0) {
            return new Point(0, today());
        }
        try (RecordedCursor events = history.from(position)) {
            RecordedEvent at = events.next();
            return new Point(at.end(), day(at.recordedAt()));
        }
    }

    private LocalDate day(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }
}
