package org.duban.ui.processing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.axonframework.eventhandling.ErrorContext;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class ToldFaultsTest {

    private final Logger log = (Logger) LoggerFactory.getLogger(ToldFaults.class);
    private final ListAppender<ILoggingEvent> told = new ListAppender<>();

    @BeforeEach
    void listen() {
        told.start();
        log.addAppender(told);
    }

    @AfterEach
    void leave() {
        log.detachAppender(told);
    }

    @Test
    void what_another_node_took_over_is_no_error() {
        UnableToClaimTokenException elsewhere = new UnableToClaimTokenException("Another node works for cases");
        assertThat(thrown(elsewhere)).isSameAs(elsewhere);
        assertThat(told.list).noneMatch(entry -> entry.getLevel().isGreaterOrEqual(Level.WARN));
    }

    @Test
    void what_nobody_expected_is_an_error_with_its_cause() {
        IllegalStateException unexpected = new IllegalStateException("unexpected");
        assertThat(thrown(unexpected)).isSameAs(unexpected);
        assertThat(told.list)
                .singleElement()
                .satisfies(entry -> assertThat(entry.getLevel()).isEqualTo(Level.ERROR));
    }

    private static Throwable thrown(Exception failure) {
        return catchThrowable(() -> new ToldFaults().handleError(new ErrorContext("cases", failure, List.of())));
    }
}
