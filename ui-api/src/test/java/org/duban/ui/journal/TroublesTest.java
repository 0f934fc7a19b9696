package org.duban.ui.journal;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class TroublesTest {

    private final Logger log = (Logger) LoggerFactory.getLogger("troubles");
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();
    private long nanos = -1;
    private final Troubles troubles = new Troubles(log, () -> nanos);

    @BeforeEach
    void listen() {
        log.setAdditive(false);
        lines.start();
        log.addAppender(lines);
    }

    @Test
    void a_full_disk_that_meets_every_request_of_an_hour_is_one_line() {
        for (int second = 0; second < 3_600; second++) {
            troubles.tell("no space");
            nanos += Duration.ofMillis(999).toNanos();
        }
        assertThat(told()).containsExactly("no space");
        nanos += Duration.ofMinutes(1).toNanos();
        troubles.tell("no space");
        assertThat(told()).hasSize(2);
    }

    @Test
    void other_troubles_and_such_as_come_back_are_told_at_once() {
        troubles.tell("no space");
        troubles.tell("no rights");
        troubles.over();
        troubles.tell("no space");
        assertThat(told()).containsExactly("no space", "no rights", "no space");
    }

    private List<String> told() {
        return lines.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
    }
}
