package org.duban.ui.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import org.duban.events.CaseId;
import org.duban.events.EventMeta;
import org.duban.events.Principal;
import org.duban.events.Secrecy;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.events.lawinspection.PreparationEvent.InspectionPlanned;
import org.duban.events.lawinspection.PreparationEvent.Linkage;
import org.duban.events.lawinspection.PreparationEvent.SubjectKind;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.query.caseview.CaseView;
import org.duban.query.fold.CaseFold;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.slf4j.LoggerFactory;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** What a follower is told, and when he is told nothing. */
@Isolated
class FollowerTest {

    /** A line to somebody who takes nothing before he is let. */
    private static final class Line extends SseEmitter {

        private final List<String> told = new CopyOnWriteArrayList<>();
        private final CountDownLatch slow = new CountDownLatch(1);
        private volatile boolean gone;
        private volatile boolean completed;

        @Override
        public void send(SseEventBuilder event) throws IOException {
            try {
                slow.await();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
            if (gone) {
                throw new IOException("gone");
            }
            told.add(event.build().stream()
                    .map(part -> String.valueOf(part.getData()))
                    .collect(Collectors.joining()));
        }

        @Override
        public void complete() {
            completed = true;
        }
    }

    /** A case that nothing happened in but that its last event stands at that position. */
    private static CaseView view(long position) {
        InspectionPlanned planned = new InspectionPlanned(
                new CaseId("waste"),
                "检查",
                "条例",
                SubjectKind.REGULATION,
                List.of(SupervisedOrgan.GOVERNMENT),
                new UnitId("environment"),
                Linkage.NONE,
                null,
                Secrecy.PUBLIC,
                LocalDate.of(2023, 3, 1));
        EventMeta meta = new EventMeta(
                new Principal(Principal.Kind.ACCOUNT, "clerk"),
                "clerk",
                List.of(),
                null,
                "c",
                "c-1",
                List.of(),
                List.of(),
                null);
        RecordedEvent first = new RecordedEvent(1, "case-waste", 0, Instant.EPOCH, "e-1", "", planned, meta);
        return Objects.requireNonNull(CaseFold.evolve(null, first)).marked(position, position);
    }

    private final Line line = new Line();
    private volatile CaseView now = view(1);

    private Thread following(Follower<CaseView> follower) {
        return Thread.ofVirtual().start(follower);
    }

    @Test
    void one_who_reads_slowly_is_told_once_how_it_stands_by_then() throws InterruptedException {
        Follower<CaseView> follower = Follower.ofCase(line, now, () -> Optional.of(now));
        Thread thread = following(follower);
        for (int position = 2; position <= 100; position++) {
            now = view(position);
            follower.moved();
        }
        line.slow.countDown();
        await().until(() -> line.told.size() == 2);
        assertThat(line.told.getLast()).contains("id:100");
        follower.over();
        thread.join();
        assertThat(line.told).hasSize(3);
        assertThat(line.told.getLast()).contains("event:end", "OVER");
        assertThat(line.completed).isTrue();
    }

    @Test
    void what_changes_nothing_for_him_is_not_told_but_a_beat_is() throws InterruptedException {
        line.slow.countDown();
        Follower<CaseView> follower = Follower.ofCase(line, now, () -> Optional.of(now));
        Thread thread = following(follower);
        await().until(() -> line.told.size() == 1);
        follower.moved();
        follower.over();
        thread.join();
        assertThat(line.told).hasSize(2);

        Follower<CaseView> other = Follower.ofCase(line, now, () -> Optional.of(now));
        Thread second = following(other);
        await().until(() -> line.told.size() == 3);
        other.beat();
        await().until(() -> line.told.size() == 4);
        assertThat(line.told.getLast()).startsWith(":beat");
        line.gone = true;
        other.beat();
        second.join();
        assertThat(line.told).as("nobody listens").hasSize(4);
    }

    @Test
    void a_right_that_ended_by_itself_is_noticed_at_the_next_beat() throws InterruptedException {
        line.slow.countDown();
        Follower<CaseView> follower = Follower.ofCase(line, now, Optional::empty);
        Thread thread = following(follower);
        follower.beat();
        thread.join();
        assertThat(line.told.getLast()).contains("NOT_READABLE");
    }

    @Test
    void nobody_is_alarmed_by_one_who_hangs_up() throws InterruptedException {
        line.slow.countDown();
        Logger log = (Logger) LoggerFactory.getLogger(Follower.class);
        ListAppender<ILoggingEvent> logged = new ListAppender<>();
        logged.start();
        log.addAppender(logged);
        try {
            Follower<CaseView> cut = Follower.ofCase(line, now, () -> {
                throw new IllegalStateException("not written", new IOException("Broken pipe"));
            });
            Thread first = following(cut);
            cut.moved();
            first.join();
            Follower<CaseView> hungUp = Follower.ofCase(line, now, () -> {
                throw new IllegalStateException("already completed");
            });
            Thread second = following(hungUp);
            await().until(() -> line.told.size() == 2);
            line.gone = true;
            hungUp.left();
            second.join();
        } finally {
            log.detachAppender(logged);
        }
        assertThat(logged.list).noneMatch(event -> event.getLevel().isGreaterOrEqual(Level.WARN));
    }

    @Test
    void a_fault_in_reading_ends_it() throws InterruptedException {
        line.slow.countDown();
        Follower<CaseView> follower = Follower.ofCase(line, now, () -> {
            throw new IllegalStateException("unreadable");
        });
        Thread thread = following(follower);
        follower.moved();
        thread.join();
        assertThat(line.completed).isTrue();
    }
}
