package org.duban.ops.endtoend;

import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.duban.events.ledger.history.History;
import org.duban.ui.wiring.DubanSettings;
import org.duban.ui.wiring.RunningDuban;

/** A server in this process, on a free port, with nobody but an administrator, on a day of the test's choice. */
public final class Served implements AutoCloseable {

    private final RunningDuban duban;
    private final SetClock clock;

    private Served(RunningDuban duban, SetClock clock) {
        this.duban = duban;
        this.clock = clock;
    }

    /** Serves {@code data}; it is noon of {@code day}. */
    public static Served on(Path data, LocalDate day) {
        DubanSettings given = DubanSettings.of(
                Map.of("DUBAN_DATA", data.toString(), "DUBAN_PORT", "0", "DUBAN_ADMIN_PASSWORD", Staff.PASSWORD),
                List.of("--duban.clock-ahead=36500d", "--duban.clock-jump=36500d"));
        SetClock clock = new SetClock(given.zone());
        clock.set(day);
        return new Served(
                RunningDuban.serving(given.under(clock), new PrintStream(OutputStream.nullOutputStream())), clock);
    }

    /** Where it serves. */
    public URI uri() {
        return URI.create("http://127.0.0.1:" + duban.port().orElseThrow() + "/");
    }

    /** The ledger as events. */
    public History history() {
        return duban.core().history();
    }

    /** Makes it noon of {@code day}. */
    public void today(LocalDate day) {
        clock.set(day);
    }

    @Override
    public void close() {
        duban.close();
    }

    /** A clock that stands until it is set. */
    private static final class SetClock extends Clock {

        private final ZoneId zone;
        private volatile Instant now = Instant.EPOCH;

        SetClock(ZoneId zone) {
            this.zone = zone;
        }

        void set(LocalDate day) {
            now = day.atTime(12, 0).atZone(zone).toInstant();
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            SetClock same = new SetClock(other);
            same.now = now;
            return same;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
