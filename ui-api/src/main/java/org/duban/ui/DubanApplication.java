package org.duban.ui;

import org.duban.ui.wiring.Launch;
import org.duban.ui.wiring.StartRefused;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;

/** Starts Duban as set by the environment and the options. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(exclude = {UserDetailsServiceAutoConfiguration.class, ValidationAutoConfiguration.class})
@ComponentScan
public class DubanApplication {

    /** Serves until the process is told to stop; what keeps it from starting is one sentence in each language. */
    public static void main(String[] options) {
        try {
            Launch.of(new SpringApplicationBuilder(DubanApplication.class), options);
        } catch (StartRefused refused) {
            System.err.println(refused.getMessage());
            System.exit(1);
        }
    }
}
