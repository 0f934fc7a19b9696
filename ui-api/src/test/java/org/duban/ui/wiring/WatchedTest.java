package org.duban.ui.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.mock.env.MockEnvironment;

/** What is measured, and for whom. */
class WatchedTest {

    private static final String WEB = "org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration";
    private static final String METRICS =
            "org.springframework.boot.micrometer.metrics.autoconfigure.MetricsAutoConfiguration";
    private static final String HEALTH =
            "org.springframework.boot.health.autoconfigure.actuate.endpoint.HealthEndpointAutoConfiguration";
    private static final String TRACES =
            "org.springframework.boot.micrometer.tracing.autoconfigure.MicrometerTracingAutoConfiguration";

    @Test
    void without_a_port_for_operators_and_a_place_for_traces_nothing_is_measured() {
        assertThat(wanted(Map.of("management.server.port", "-1"))).containsExactly(true, false, false, false);
        assertThat(wanted(Map.of())).containsExactly(true, false, false, false);
    }

    @Test
    void a_port_for_operators_brings_numbers_and_health_and_no_traces() {
        assertThat(wanted(Map.of("management.server.port", "8081"))).containsExactly(true, true, true, false);
    }

    @Test
    void a_place_for_traces_brings_them_and_what_is_timed_but_no_health() {
        assertThat(wanted(Map.of(
                        "management.server.port",
                        "-1",
                        "management.opentelemetry.tracing.export.otlp.endpoint",
                        "http://127.0.0.1:4318/v1/traces")))
                .containsExactly(true, true, false, true);
        assertThat(wanted(Map.of("management.opentelemetry.tracing.export.otlp.endpoint", " ")))
                .containsExactly(true, false, false, false);
    }

    private static boolean[] wanted(Map<String, String> set) {
        UnwatchedFilter filter = new UnwatchedFilter();
        MockEnvironment environment = new MockEnvironment();
        set.forEach(environment::setProperty);
        filter.setEnvironment(environment);
        String[] classes = {WEB, METRICS, HEALTH, TRACES};
        for (String name : classes) {
            assertThat(SpringApplication.class.getClassLoader()).as(name).matches(loader -> isThere(loader, name));
        }
        return filter.match(classes, mock(AutoConfigurationMetadata.class));
    }

    /** Names that Boot no longer has would keep nothing out. */
    private static boolean isThere(ClassLoader loader, String name) {
        return loader.getResource(name.replace('.', '/') + ".class") != null;
    }
}
