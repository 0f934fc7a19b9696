package org.duban.ui.wiring;

import java.io.PrintStream;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.duban.events.ledger.codec.UnreadableEvent;
import org.duban.events.ledger.secret.KeyMissing;
import org.duban.ui.files.BadSecretFile;
import org.jspecify.annotations.Nullable;
import org.slf4j.bridge.SLF4JBridgeHandler;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.PropertyResolver;
import org.springframework.core.env.StandardEnvironment;

/** Starts Duban as Boot starts applications, and tells in a sentence what keeps it from starting. */
public final class Launch {

    private static final String SETTINGS = "settings";

    private Launch() {}

    /**
     * Starts {@code application} as the environment and {@code options} say.
     *
     * @throws StartRefused if it cannot be
     */
    public static ConfigurableApplicationContext of(SpringApplicationBuilder application, String... options) {
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        System.setProperty(LoggingSystem.SYSTEM_PROPERTY, LoggingSystem.NONE); // logback.xml says it all, also offline
        AtomicReference<PropertyResolver> settings = new AtomicReference<>(new StandardEnvironment());
        try {
            return application
                    .bannerMode(Banner.Mode.OFF)
                    .logStartupInfo(false)
                    .initializers(fresh -> settings.set(fresh.getEnvironment()))
                    .run(options);
        } catch (RuntimeException failed) {
            throw refusal(failed, Objects.requireNonNull(settings.get())).orElse(failed);
        }
    }

    /**
     * Starts {@code application} by settings that were read before; whoever starts it ends it.
     *
     * @throws StartRefused if it cannot be
     */
    static ConfigurableApplicationContext of(
            SpringApplicationBuilder application, DubanSettings settings, PrintStream out) {
        ConfigurableEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(SETTINGS, Setting.properties(settings.written())));
        return of(application
                .environment(environment)
                .registerShutdownHook(false)
                .initializers(fresh -> register((GenericApplicationContext) fresh, settings, out)));
    }

    private static void register(GenericApplicationContext context, DubanSettings settings, PrintStream out) {
        context.registerBean(Clock.class, settings::clock);
        context.registerBean(PrintStream.class, () -> out, definition -> definition.setDestroyMethodName(""));
    }

    private static Optional<RuntimeException> refusal(RuntimeException failed, PropertyResolver settings) {
        return Stream.iterate((Throwable) failed, Objects::nonNull, Throwable::getCause)
                .flatMap(cause -> sentence(cause, settings).stream())
                .findFirst();
    }

    private static Optional<RuntimeException> sentence(Throwable cause, PropertyResolver settings) {
        return switch (cause) {
            case StartRefused refused -> Optional.of(refused);
            case BindException unfit -> Optional.of(UnfitSetting.of(unfit, settings));
            case BadSecretFile bad -> Optional.of(DataFolder.because("数据文件夹中的文件无法使用。", bad));
            case KeyMissing missing -> Optional.of(KeyConfiguration.missing(missing.keys(), missing.place()));
            case UnreadableEvent unread -> Optional.of(DataFolder.because("账本中有本版本无法读取的事件。", unread));
            case PortInUseException taken -> Optional.of(taken(settings, String.valueOf(taken.getPort()), taken));
            case java.net.BindException taken ->
                Optional.of(taken(settings, settings.getProperty("server.port"), taken));
            default -> Optional.empty();
        };
    }

    private static StartRefused taken(PropertyResolver settings, @Nullable String port, Exception cause) {
        boolean operators = String.valueOf(port).equals(settings.getProperty("management.server.port"));
        String place = settings.getProperty(operators ? "management.server.address" : "server.address") + ":" + port;
        StartRefused refused = new StartRefused(
                "无法在 " + place + " 上提供服务，地址或端口可能已被占用。", "Cannot serve on " + place + "; it may be taken.");
        refused.initCause(cause);
        return refused;
    }
}
