package org.duban.ui.wiring;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.PropertyResolver;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** Who watches Duban at work: operators on the port that is theirs, or whoever collects traces. Without either nothing is measured. */
final class Watched implements Condition {

    private static final String NO_PORT = "-1";

    /** Boot takes both, the second from before it was renamed. */
    private static final List<String> COLLECTORS =
            List.of("management.opentelemetry.tracing.export.otlp.endpoint", "management.otlp.tracing.endpoint");

    /** Another would need a library that is not here. */
    private static final String TRANSPORT = "management.opentelemetry.tracing.export.otlp.transport";

    private static final String HTTP = "http";

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return byOperators(context.getEnvironment()) || byCollector(context.getEnvironment());
    }

    /** Whether operators have a port. */
    static boolean byOperators(PropertyResolver set) {
        return !NO_PORT.equals(
                set.getProperty("management.server.port", NO_PORT).strip());
    }

    /**
     * Refuses a place for traces that they cannot be sent to.
     *
     * @throws StartRefused if it is such a one
     */
    static void mustBeReachable(PropertyResolver set) {
        COLLECTORS.stream()
                .filter(name -> StringUtils.hasText(set.getProperty(name)))
                .filter(name -> !isUrl(set.getRequiredProperty(name).strip()))
                .findFirst()
                .ifPresent(name -> {
                    throw refused(name, set.getRequiredProperty(name), "http://127.0.0.1:4318/v1/traces");
                });
        String transport = set.getProperty(TRANSPORT, HTTP);
        if (byCollector(set) && !transport.equalsIgnoreCase(HTTP)) {
            throw refused(TRANSPORT, transport, HTTP);
        }
    }

    private static boolean isUrl(String text) {
        try {
            URI url = new URI(text);
            return url.getHost() != null && List.of("http", "https").contains(String.valueOf(url.getScheme()));
        } catch (URISyntaxException noUrl) {
            return false;
        }
    }

    private static StartRefused refused(String name, String value, String wanted) {
        return new StartRefused(
                name + " 的值 " + value + " 无效，须像 " + wanted + " 这样写。",
                name + " is " + value + ", but should be " + wanted + ".");
    }

    /** Whether it is set where traces go. */
    static boolean byCollector(PropertyResolver set) {
        return COLLECTORS.stream().anyMatch(name -> StringUtils.hasText(set.getProperty(name)));
    }
}
