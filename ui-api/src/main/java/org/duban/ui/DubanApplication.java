package org.duban.ui;

import org.duban.ui.wiring.Launch;
import org.duban.ui.wiring.LoudStop;
import org.duban.ui.wiring.StartRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.aop.AopAutoConfiguration;
import org.springframework.boot.autoconfigure.task.TaskSchedulingAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;

/** Starts Duban as set by the environment and the options. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(
        exclude = {
            AopAutoConfiguration.class,
            JacksonAutoConfiguration.class,
            MailSenderAutoConfiguration.class,
            TaskSchedulingAutoConfiguration.class,
            UserDetailsServiceAutoConfiguration.class,
            ValidationAutoConfiguration.class
        })
@ComponentScan
public class DubanApplication {

    private static final Logger LOG = LoggerFactory.getLogger(DubanApplication.class);

    /** Serves until the process is told to stop; what keeps it from starting is one sentence in each language. */
    public static void main(String[] options) {
        // Java would report a signal as the exit status, which a service manager takes for a failure.
        SpringApplication.getShutdownHandlers().add(() -> Runtime.getRuntime().halt(LoudStop.status()));
        try {
            Launch.of(new SpringApplicationBuilder(DubanApplication.class), options);
        } catch (StartRefused refused) {
            System.err.println(refused.getMessage());
            LoudStop.with(1);
        } catch (RuntimeException e) {
            LOG.error("Duban did not start", e);
            LoudStop.with(1);
        }
    }
}
