package org.duban.ui.wiring;

import java.io.PrintStream;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** A Duban that was started, with or without its HTTP server. */
public final class RunningDuban implements AutoCloseable {

    private final Core core;
    private final @Nullable Service service;

    private RunningDuban(Core core, @Nullable Service service) {
        this.core = core;
        this.service = service;
    }

    /**
     * Opens the data folder to send commands, without views and without a server.
     *
     * @throws StartRefused if it cannot be worked with
     */
    public static RunningDuban offline(DubanSettings settings) {
        return new RunningDuban(Core.open(settings), null);
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
            return new RunningDuban(core, Service.begun(core, out));
        } catch (RuntimeException e) {
            core.close();
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
        return Optional.ofNullable(service).map(Service::views);
    }

    /** What tells people and other programs; empty without a server. */
    public Optional<NoticeConfiguration> post() {
        return Optional.ofNullable(service).map(Service::post);
    }

    /** What takes commands. */
    public Core core() {
        return core;
    }

    /** The port it serves on; empty without a server. */
    public OptionalInt port() {
        return service == null
                ? OptionalInt.empty()
                : OptionalInt.of(service.web().port());
    }

    @Override
    public void close() {
        if (service != null) {
            service.close();
        }
        core.close();
    }
}
