package org.duban.ui.events;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.duban.command.account.Account;
import org.duban.query.access.Access;
import org.duban.query.access.Reader;
import org.duban.query.history.EventList;
import org.duban.query.history.FindEvents;
import org.duban.query.history.VisibleEvents;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;
import org.duban.ui.reads.Readers;
import org.duban.ui.reads.ViewGate;
import org.duban.ui.security.Callers;
import org.springframework.security.core.Authentication;

/** Where events come from, for one caller after the other: each look goes by the rights he has at that moment. */
public final class EventSource implements AutoCloseable {

    private final VisibleEvents events;
    private final Callers callers;
    private final Readers readers;
    private final EventWriter writer;
    private final Tide tide;

    /** Events that {@code writer} writes. */
    public EventSource(VisibleEvents events, Callers callers, Readers readers, EventWriter writer, ViewGate gate) {
        this.events = events;
        this.callers = callers;
        this.readers = readers;
        this.writer = writer;
        this.tide = new Tide(gate::position);
    }

    /**
     * A look at what was recorded.
     *
     * @param page what it showed
     * @param more whether there is more to look through already
     */
    record Look(EventPage page, boolean more) {

        long seen() {
            return page.next();
        }

        boolean empty() {
            return page.events().isEmpty();
        }
    }

    /**
     * Looks once, through as much as it takes to fill the page: one that is cut short would tell of events not shown.
     *
     * @throws ProblemException if the caller may no longer
     */
    Look look(Authentication caller, FindEvents query) {
        List<CloudEvent> found = new ArrayList<>();
        EventList list;
        long seen = query.after();
        do {
            Account account = callers.now(caller).orElseThrow(() -> new ProblemException(ProblemCode.UNAUTHENTICATED));
            Reader reader = readers.of(account);
            list = events.find(reader, new FindEvents(seen, query.limit() - found.size()));
            found.addAll(writer.events(list, new Access(reader).all()));
            seen = list.seen();
        } while (list.more() && found.size() < query.limit() && tide.open());
        return new Look(new EventPage(List.copyOf(found), seen), list.more());
    }

    /** Looks until there is something to see, or the time is over. */
    Look look(Authentication caller, FindEvents query, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        Look look = look(caller, query);
        boolean going = true;
        while (look.empty() && going) {
            Duration left = Duration.ofNanos(Math.max(0, end - System.nanoTime()));
            going = look.more() || (tide.await(look.seen(), left) && !left.isZero());
            look = going ? look(caller, new FindEvents(look.seen(), query.limit())) : look;
        }
        return look;
    }

    /** Whether more comes; no longer, once the program stops. */
    boolean open() {
        return tide.open();
    }

    @Override
    public void close() {
        tide.close();
    }
}
