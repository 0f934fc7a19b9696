package org.duban.ui.wiring;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;
import org.springframework.core.env.StandardEnvironment;

/**
 * Leaves out of Boot's configuration what measures and tells, unless somebody {@linkplain Watched watches}: it would be
 * a third of what Boot does at a start, and some work with each request, for nobody.
 */
public final class UnwatchedFilter implements AutoConfigurationImportFilter, EnvironmentAware {

    private static final String BOOT = "org.springframework.boot.";

    private static final List<String> TELLING = List.of(".actuate.", ".health.");

    private static final List<String> MEASURING = List.of(".metrics.", ".micrometer.", "Observation");

    private static final List<String> TRACING = List.of(".tracing.", ".opentelemetry.");

    private Environment set = new StandardEnvironment();

    @Override
    public void setEnvironment(Environment environment) {
        set = environment;
    }

    @Override
    public boolean[] match(@Nullable String[] classes, AutoConfigurationMetadata metadata) {
        boolean traced = Watched.byCollector(set);
        boolean told = Watched.byOperators(set);
        boolean[] wanted = new boolean[classes.length];
        for (int n = 0; n < classes.length; n++) {
            wanted[n] = (traced || !isOf(TRACING, classes[n]))
                    && (told || !isOf(TELLING, classes[n]))
                    && (told || traced || !isOf(MEASURING, classes[n]));
        }
        return wanted;
    }

    private static boolean isOf(List<String> kind, @Nullable String name) {
        return name != null && name.startsWith(BOOT) && kind.stream().anyMatch(name::contains);
    }
}
