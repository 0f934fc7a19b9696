package org.duban.ui.wiring;

import java.io.PrintStream;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** A Duban that was started, with or without its HTTP server. */
public final class RunningDuban implements AutoCloseable {

    private final Core core;
    private final @Nullable Views views;
    private final @Nullable PostOffice post;
    private final @Nullable WebServer web;

    private RunningDuban(Core core, @Nullable Views views, @Nullable PostOffice post, @Nullable WebServer web) {
        this.core = core;
        this.views = views;
        this.post = post;
        this.web = web;
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
            return serving(core, views, PostOffice.open(core, views), out);
        } catch (RuntimeException e) {
            views.close();
            throw e;
        }
    }

    private static RunningDuban serving(Core core, Views views, PostOffice post, PrintStream out) {
        try {
            return ready(new RunningDuban(core, views, post, WebServer.on(core, views, post)), views, post, out);
        } catch (RuntimeException e) {
            post.close();
            throw e;
        }
    }

    /** An administrator comes after the port, lest a taken one cost the only look at the password. */
    private static RunningDuban ready(RunningDuban duban, Views views, PostOffice post, PrintStream out) {
        try {
            duban.firstStart(out, null);
            views.awaitBuilt();
            post.start();
            return duban;
        } catch (RuntimeException e) {
            duban.closeWeb();
            throw e;
        }
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

    /** What tells people and other programs; empty without a server. */
    public Optional<PostOffice> post() {
        return Optional.ofNullable(post);
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
        closeWeb();
        if (post != null) {
            post.close();
        }
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
