package org.duban.ui.wiring;

import java.io.PrintStream;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import org.duban.ui.sweep.Sweeper;
import org.jspecify.annotations.Nullable;

/** A Duban that was started, with or without its HTTP server. */
public final class RunningDuban implements AutoCloseable {

    private final Core core;
    private final @Nullable Views views;
    private final @Nullable WebServer web;
    private final @Nullable Sweeper sweeper;

    private RunningDuban(Core core, @Nullable Views views, @Nullable WebServer web, @Nullable Sweeper sweeper) {
        this.core = core;
        this.views = views;
        this.web = web;
        this.sweeper = sweeper;
    }

    /**
     * Opens the data folder to send commands, without views and without a server.
     *
     * @throws StartRefused if it cannot be worked with
     */
    public static RunningDuban offline(DubanSettings settings) {
        return new RunningDuban(Core.open(settings), null, null, null);
    }

    /**
     * Opens the data folder and serves; returns once questions can be answered.
     *
     * @param out where the password of a first administrator is printed
     * @throws StartRefused if the folder cannot be worked with, or the port is taken
     */
    public static RunningDuban serving(DubanSettings settings, PrintStream out) {
        Core core = Core.open(settings);
        try {
            return serving(core, out);
        } catch (RuntimeException e) {
            core.close();
            throw e;
        }
    }

    private static RunningDuban serving(Core core, PrintStream out) {
        Views views = new Views(core);
        try {
            Sweeper sweeper = sweeper(core, views);
            RunningDuban duban = new RunningDuban(core, views, WebServer.on(core, views), sweeper);
            return ready(duban, views, sweeper, out);
        } catch (RuntimeException e) {
            views.close();
            throw e;
        }
    }

    /** An administrator comes after the port, lest a taken one cost the only look at the password. */
    private static RunningDuban ready(RunningDuban duban, Views views, Sweeper sweeper, PrintStream out) {
        try {
            duban.firstStart(out, null);
            views.awaitBuilt();
            sweeper.start();
            return duban;
        } catch (RuntimeException e) {
            duban.closeWeb();
            throw e;
        }
    }

    private static Sweeper sweeper(Core core, Views views) {
        return new Sweeper(
                views.missedDays(),
                core.commands().system(),
                views.progress(),
                () -> core.ledger().head().position(),
                core.settings().clock());
    }

    /**
     * Sees to it that somebody can log in as administrator.
     *
     * @param out where the password of a first administrator is printed
     * @param recordedAt of an import that keeps recorded times, the earliest; it counts while the ledger is empty
     */
    public void firstStart(PrintStream out, @Nullable Instant recordedAt) {
        boolean empty = core.ledger().head().position() == 0;
        new FirstStart(core, out, empty ? recordedAt : null).run();
    }

    /** What answers questions; empty without a server. */
    public Optional<Views> views() {
        return Optional.ofNullable(views);
    }

    /** What takes commands. */
    public Core core() {
        return core;
    }

    /** The port it serves on; empty without a server. */
    public OptionalInt port() {
        return web == null ? OptionalInt.empty() : OptionalInt.of(web.port());
    }

    @Override
    public void close() {
        if (sweeper != null) {
            sweeper.close();
        }
        closeWeb();
        if (views != null) {
            views.close();
        }
        core.close();
    }

    private void closeWeb() {
        if (web != null) {
            web.close();
        }
    }
}
