package org.duban.ui.processing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.duban.events.NoticeId;
import org.duban.events.StreamId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** What becomes of an event of which it cannot be made out who is to be told. */
class NoticeGroupTest {

    @TempDir
    private Path folder;

    private NoticeLedger office;

    @BeforeEach
    void start() {
        office = new NoticeLedger(folder);
    }

    @AfterEach
    void stop() {
        office.close();
    }

    private void poisonAndMore() {
        office.poison.add("a-2");
        office.happens("a", "a-1");
        office.happens("a", "a-2");
        office.happens("b", "b-1");
        office.happens("a", "a-3");
        await().until(office::readAll);
    }

    @Test
    void it_parks_its_own_stream_and_no_other() {
        poisonAndMore();
        assertThat(office.queued).containsExactly("a-1", "b-1");
        assertThat(office.group.parked()).extracting(ParkedEvent::eventId).containsExactly("a-2", "a-3");
        assertThat(office.group.parked())
                .extracting(ParkedEvent::cause)
                .containsExactly("java.lang.IllegalStateException", null);
    }

    @Test
    void what_is_parked_is_still_parked_after_a_restart_and_goes_on_in_order_once_it_can() {
        poisonAndMore();
        office.restart(() -> {});
        assertThat(office.group.parked()).extracting(ParkedEvent::eventId).containsExactly("a-2", "a-3");
        office.happens("a", "a-4");
        await().until(office::readAll);
        assertThat(office.group.retry("case-a")).isFalse();
        assertThat(office.group.parked()).extracting(ParkedEvent::tries).containsExactly(1, 0, 0);
        office.poison.clear();
        assertThat(office.group.retry("case-a")).isTrue();
        assertThat(office.queued).containsExactly("a-1", "b-1", "a-2", "a-3", "a-4");
        assertThat(office.group.parked()).isEmpty();
        office.restart(() -> {});
        assertThat(office.group.parked()).isEmpty();
    }

    @Test
    void a_skipped_notice_lets_go_on_what_waited_behind_it() {
        poisonAndMore();
        office.skip("a-2", "a");
        await().untilAsserted(() -> assertThat(office.group.parked()).isEmpty());
        assertThat(office.queued).contains("a-1", "b-1", "a-3").doesNotContain("a-2");
    }

    @Test
    void nothing_is_tried_again_while_it_is_decided_that_it_is_skipped() throws InterruptedException {
        poisonAndMore();
        UnitOfWork<?> deciding = DefaultUnitOfWork.startAndGet(null);
        assertThat(office.group.streamOf(new NoticeId("a-2"))).isEqualTo(new StreamId("case-a"));
        office.poison.clear();
        Thread operator = Thread.ofPlatform().start(() -> office.group.retry("case-a"));
        await().until(() -> operator.getState() == Thread.State.WAITING || !operator.isAlive());
        office.skip("a-2", "a");
        deciding.commit();
        operator.join();
        await().untilAsserted(() -> assertThat(office.group.parked()).isEmpty());
        assertThat(office.queued).contains("a-3").doesNotContain("a-2");
        assertThat(office.group.streamOf(new NoticeId("a-2"))).isNull();
    }

    @Test
    void a_restart_gives_it_nothing_twice() {
        poisonAndMore();
        office.restart(() -> {});
        office.happens("b", "b-2");
        await().until(office::readAll);
        assertThat(office.queued).containsExactly("a-1", "b-1", "b-2");
    }

    @Test
    void a_lost_file_of_tokens_means_a_replay_in_which_nobody_is_told_again_and_nothing_is_parked_again() {
        poisonAndMore();
        office.happens("b", "b-2");
        await().until(office::readAll);
        office.restart(() -> delete("processed"));
        office.happens("b", "b-3");
        await().until(office::readAll);
        assertThat(office.queued).startsWith("a-1", "b-1", "b-2").endsWith("b-3");
        assertThat(office.queued.stream().filter("a-1"::equals)).hasSize(1);
        assertThat(office.queued.stream().filter("b-1"::equals)).hasSize(1);
        assertThat(office.group.parked()).extracting(ParkedEvent::eventId).containsExactly("a-2", "a-3");
    }

    @Test
    void what_cannot_be_written_down_is_told_of_once_and_queued_when_it_can() {
        Logger ours = (Logger) LoggerFactory.getLogger(NoticeGroup.class.getPackageName());
        ListAppender<ILoggingEvent> logged = new ListAppender<>();
        logged.start();
        ours.addAppender(logged);
        office.full = true;
        office.happens("a", "a-1");
        office.happens("b", "b-1");
        await().until(() -> office.failed.get() > 2);
        office.full = false;
        await().until(office::readAll);
        ours.detachAppender(logged);
        assertThat(office.queued).containsExactly("a-1", "b-1");
        assertThat(office.group.parked()).isEmpty();
        assertThat(logged.list.stream().filter(line -> line.getLevel().isGreaterOrEqual(Level.WARN)))
                .extracting(ILoggingEvent::getFormattedMessage)
                .containsExactly("Events could not be taken in by notices; they are tried again: "
                        + "java.io.IOException: No space left on device");
    }

    @Test
    void the_file_of_what_is_parked_holds_nothing_of_what_the_events_say() throws IOException {
        poisonAndMore();
        assertThat(Files.readString(folder.resolve("dead-letters")))
                .contains("ItemAcknowledged")
                .doesNotContain("2023-09-27");
    }

    private void delete(String file) {
        try {
            Files.delete(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
