package org.duban.ui.readings;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import org.duban.command.CommandGateway;
import org.duban.command.CommandRefused;
import org.duban.command.Sender;
import org.duban.command.reading.ReadingCommand.NoteReading;
import org.duban.events.AccountName;
import org.duban.events.OneLine;
import org.duban.events.ReadingId;
import org.duban.events.Shortened;
import org.duban.events.StreamId;
import org.duban.events.reading.ReadingEvent.ReadingKind;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * Notes in the ledger what somebody is about to read. Who looks at the same thing again and again is noted once in a
 * quarter of an hour; what is taken away is noted each time.
 */
public final class ReadingDesk {

    private static final Duration VISIT = Duration.ofMinutes(15);
    private static final int MOST = 10_000;

    private final CommandGateway desk;
    private final Clock clock;
    private final LongSupplier nanos;
    private final Map<Visit, Long> visits = new LinkedHashMap<>();

    /**
     * Notes by {@code desk}.
     *
     * @param clock tells the day
     * @param nanos tells how long a visit lasts
     */
    public ReadingDesk(CommandGateway desk, Clock clock, LongSupplier nanos) {
        this.desk = desk;
        this.clock = clock;
        this.nanos = nanos;
    }

    private record Visit(AccountName account, StreamId stream) {}

    /**
     * Something that was read.
     *
     * @param about the case; null if it was none, or more than one
     * @param what was asked for
     * @param filter by which it was narrowed; null without one
     * @param lines 0 if it was no list
     * @param digest of what goes out; null if that is a page
     */
    public record Read(
            ReadingKind kind,
            @Nullable StreamId about,
            String what,
            @Nullable String filter,
            int lines,
            @Nullable String digest) {}

    /**
     * Notes that {@code account} looks at a case, unless that was noted a moment ago.
     *
     * @throws ProblemException if it cannot be
     */
    void visits(AccountName account, StreamId stream, Read read) {
        Visit visit = new Visit(account, stream);
        if (!isGoingOn(visit)) {
            notes(account, read);
            began(visit);
        }
    }

    private synchronized boolean isGoingOn(Visit visit) {
        Long began = visits.get(visit);
        return began != null && nanos.getAsLong() - began < VISIT.toNanos();
    }

    private synchronized void began(Visit visit) {
        if (visits.size() >= MOST) {
            visits.clear();
        }
        visits.put(visit, nanos.getAsLong());
    }

    /**
     * Notes what {@code account} reads.
     *
     * @throws ProblemException if it cannot be, so that it must not be answered
     * @throws org.duban.events.ledger.LedgerUnavailable for the same reason
     */
    public void notes(AccountName account, Read read) {
        LocalDate today = LocalDate.now(clock);
        try {
            desk.send(
                    new NoteReading(
                            ReadingId.of(account, today),
                            read.kind(),
                            read.about(),
                            cut(read.what()),
                            read.filter() == null ? null : cut(read.filter()),
                            read.lines(),
                            read.digest(),
                            today),
                    Sender.of(account.value()));
        } catch (CommandRefused refused) {
            ProblemException unnoted = new ProblemException(ProblemCode.LEDGER_UNAVAILABLE);
            unnoted.initCause(refused);
            throw unnoted;
        }
    }

    private static String cut(String text) {
        return Shortened.to(OneLine.LONGEST, text);
    }
}
