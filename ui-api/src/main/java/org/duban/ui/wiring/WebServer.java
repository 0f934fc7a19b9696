package org.duban.ui.wiring;

import java.net.BindException;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.duban.ui.DubanApplication;
import org.slf4j.bridge.SLF4JBridgeHandler;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.WebServerException;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContextException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The HTTP server on a {@link Core} and its {@link Views}. */
final class WebServer implements AutoCloseable {

    private static final String SWALLOWED_SO_THAT_A_TOO_LARGE_BODY_IS_STILL_ANSWERED = "64MB";

    /** Events that are followed are not among them, for they would wait for one another to fill a block. */
    private static final String COMPRESSED = "application/json,application/problem+json,"
            + "application/cloudevents-batch+json,text/csv,text/html,text/css,text/calendar";

    private final ConfigurableApplicationContext context;

    private WebServer(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** @throws StartRefused if the address or port cannot be had */
    static WebServer on(Core core, Views views, NoticeConfiguration post) {
        DubanSettings settings = core.settings();
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        System.setProperty(LoggingSystem.SYSTEM_PROPERTY, LoggingSystem.NONE); // logback.xml says it all, also offline
        try {
            return new WebServer(new SpringApplicationBuilder(DubanApplication.class)
                    .bannerMode(Banner.Mode.OFF)
                    .logStartupInfo(false)
                    .properties(properties(settings))
                    .initializers(fresh -> register((GenericApplicationContext) fresh, core, views, post))
                    .run());
        } catch (WebServerException | ApplicationContextException failed) {
            throw boundElsewhere(failed) ? taken(settings, failed) : failed;
        }
    }

    private static boolean boundElsewhere(Throwable failed) {
        return Stream.iterate(failed, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> cause instanceof BindException || cause instanceof PortInUseException);
    }

    private static StartRefused taken(DubanSettings settings, RuntimeException cause) {
        StartRefused refused = new StartRefused(
                "无法在 " + settings.bind() + ":" + settings.port() + " 上提供服务，地址或端口可能已被占用。",
                "Cannot serve on " + settings.bind() + ":" + settings.port() + "; it may be taken.");
        refused.initCause(cause);
        return refused;
    }

    private static void register(GenericApplicationContext context, Core core, Views views, NoticeConfiguration post) {
        context.registerBean(Core.class, () -> core, definition -> definition.setDestroyMethodName(""));
        context.registerBean(Views.class, () -> views, definition -> definition.setDestroyMethodName(""));
        context.registerBean(NoticeConfiguration.class, () -> post, definition -> definition.setDestroyMethodName(""));
    }

    private static Map<String, Object> properties(DubanSettings settings) {
        return Map.of(
                "server.compression.enabled", "true",
                "server.compression.mime-types", COMPRESSED,
                "server.port", settings.port(),
                "server.address", settings.bind(),
                "server.shutdown", "graceful",
                "server.tomcat.max-swallow-size", SWALLOWED_SO_THAT_A_TOO_LARGE_BODY_IS_STILL_ANSWERED,
                "spring.threads.virtual.enabled", "true",
                "spring.thymeleaf.servlet.produce-partial-output-while-processing", "false",
                "spring.servlet.multipart.enabled", "false",
                "spring.main.register-shutdown-hook", "false");
    }

    int port() {
        return Objects.requireNonNull(((WebServerApplicationContext) context).getWebServer())
                .getPort();
    }

    @Override
    public void close() {
        SpringApplication.exit(context);
    }
}
