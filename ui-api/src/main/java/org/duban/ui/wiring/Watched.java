package org.duban.ui.wiring;

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

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return byOperators(context.getEnvironment()) || byCollector(context.getEnvironment());
    }

    /** Whether operators have a port. */
    static boolean byOperators(PropertyResolver set) {
        return !NO_PORT.equals(set.getProperty("management.server.port", NO_PORT).strip());
    }

    /** Whether it is set where traces go. */
    static boolean byCollector(PropertyResolver set) {
        return COLLECTORS.stream().anyMatch(name -> StringUtils.hasText(set.getProperty(name)));
    }
}
