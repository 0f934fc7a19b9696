package org.duban.ui.wiring;

import java.io.PrintStream;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.duban.ui.DubanApplication;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** A Duban that was started, with or without its HTTP server. */
public final class RunningDuban implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private RunningDuban(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /**
     * Opens the data folder to send commands, without views and without a server.
     *
     * @throws StartRefused if it cannot be worked with
     */
    public static RunningDuban offline(DubanSettings settings) {
        SpringApplicationBuilder core =
                new SpringApplicationBuilder(CoreConfiguration.class).web(WebApplicationType.NONE);
        return new RunningDuban(Launch.of(core, settings, System.out));
    }

    /**
     * Opens the data folder and serves; returns once questions can be answered.
     *
     * @param out where the password of a first administrator is printed
     * @throws StartRefused if the folder cannot be worked with, or the port is taken
     */
    public static RunningDuban serving(DubanSettings settings, PrintStream out) {
        return new RunningDuban(Launch.of(new SpringApplicationBuilder(DubanApplication.class), settings, out));
    }

    /**
     * Sees to it that somebody can log in as administrator.
     *
     * @param out where the password of a first administrator is printed
     * @param recordedAt of an import that keeps recorded times, the earliest; it counts while the ledger is empty
     */
    public void firstStart(PrintStream out, @Nullable Instant recordedAt) {
        boolean empty = core().ledger().head().position() == 0;
        new FirstStart(core(), out, empty ? recordedAt : null).run();
    }

    /** What answers questions; empty without a server. */
    public Optional<Views> views() {
        return Optional.ofNullable(context.getBeanProvider(Views.class).getIfAvailable());
    }

    /** What takes commands. */
    public Core core() {
        return part(Core.class);
    }

    /**
     * The one part of that kind.
     *
     * @throws org.springframework.beans.BeansException if there is none
     */
    public <T> T part(Class<T> kind) {
        return context.getBean(kind);
    }

    /** The port it serves on; empty without a server. */
    public OptionalInt port() {
        return context instanceof WebServerApplicationContext web
                ? OptionalInt.of(Objects.requireNonNull(web.getWebServer()).getPort())
                : OptionalInt.empty();
    }

    /** The port on which operators are told how it is; empty if that is off. */
    public OptionalInt managementPort() {
        String port = context.getEnvironment().getProperty("local.management.port");
        return port == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(port));
    }

    /** Where it is reached from this machine. */
    public String url() {
        return new ServedAt(context.getEnvironment()).url(String.valueOf(port().orElseThrow())) + "/";
    }

    /** Ends what is under way and lets the data folder go; a second time changes nothing. */
    @Override
    public void close() {
        context.close();
    }
}
