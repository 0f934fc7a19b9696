package org.duban.ui.sweep;

import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import org.duban.command.SystemCommand.SweepDeadlines;
import org.duban.command.SystemCommandGateway;
import org.duban.events.Deadline;
import org.duban.events.StreamId;
import org.duban.events.ledger.ClockJumped;
import org.duban.events.ledger.LedgerDamaged;
import org.duban.events.ledger.LedgerUnavailable;
import org.duban.query.view.LiveViews;
import org.duban.query.view.MissedDays;
import org.duban.query.view.StreamsWithOpenTerms;
import org.duban.query.view.ViewProgress;
import org.duban.ui.journal.Troubles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts missed deadlines on record. What is overdue is known without it; it only sees to it that the history says so. Any
 * number of nodes may sweep: each stream decides by its own history, so that nothing is recorded twice.
 */
public final class Sweeper implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Sweeper.class);
    private static final int BATCH = 500;
    private static final Duration PERIOD = Duration.ofMinutes(1);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Troubles troubles = new Troubles(LOG);
    private final MissedDays missed;
    private final StreamsWithOpenTerms terms;
    private final Predicate<Deadline> stale;
    private final SystemCommandGateway desk;
    private final ViewProgress progress;
    private final LongSupplier head;
    private final Clock clock;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("sweeper").daemon().factory());

    private volatile boolean closed;

    /**
     * @param views complete, as far as the ledger goes when it begins
     * @param stale whether the rules and calendars of today count a deadline differently
     * @param head the ledger's last position
     */
    public Sweeper(
            LiveViews views, Predicate<Deadline> stale, SystemCommandGateway desk, LongSupplier head, Clock clock) {
        this.missed = new MissedDays(views);
        this.terms = new StreamsWithOpenTerms(views);
        this.stale = stale;
        this.desk = desk;
        this.progress = views.progress();
        this.head = head;
        this.clock = clock;
    }

    /**
     * Counts again what the rules and calendars it was started with count differently, then sweeps, now and every minute
     * from now on; a day that begins in between is noticed then.
     */
    @SuppressWarnings("FutureReturnValueIgnored") // attempt() lets no exception out
    public void start() {
        timer.execute(() -> attempt(this::recount, "Counted dates again in {} streams"));
        timer.scheduleWithFixedDelay(
                () -> attempt(this::sweep, "Put missed deadlines on record in {} streams"),
                0,
                PERIOD.toSeconds(),
                TimeUnit.SECONDS);
    }

    /**
     * Counts again, in every stream with an open term, what today's rules and calendars count differently.
     *
     * @return in how many streams a date changed
     */
    public int recount() {
        return sweep(terms.streams(stale), LocalDate.now(clock));
    }

    /**
     * Catches up with today, batch by batch.
     *
     * @return in how many streams something was recorded
     */
    public int sweep() {
        LocalDate today = LocalDate.now(clock);
        int total = 0;
        int recorded;
        do {
            recorded = sweep(missed.streams(today, BATCH), today);
            total += recorded;
        } while (recorded > 0 && !closed && progress.awaitPosition(head.getAsLong(), PATIENCE));
        return total;
    }

    /** Lets the stream at hand come to its end, so that nothing is interrupted in the ledger. */
    @Override
    public void close() {
        closed = true;
        timer.close();
    }

    private int sweep(Set<StreamId> batch, LocalDate today) {
        int recorded = 0;
        for (StreamId stream : batch) {
            if (closed) {
                return 0;
            }
            recorded += desk.run(new SweepDeadlines(stream, today)) ? 1 : 0;
        }
        return recorded;
    }

    private void attempt(IntSupplier work, String done) {
        try {
            int streams = work.getAsInt();
            if (streams > 0) {
                LOG.info(done, streams);
            }
            troubles.over();
        } catch (UncheckedIOException | ClockJumped | LedgerUnavailable | LedgerDamaged e) {
            troubles.tell("Deadlines could not be looked after", e);
        } catch (RuntimeException e) {
            // The next minute tries again; an exception that left here would end the timer without a word.
            LOG.error("Deadlines could not be looked after", e);
        }
    }
}
