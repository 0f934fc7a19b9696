package org.duban.events.ledger.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.duban.events.ledger.Drafts;
import org.duban.events.ledger.document.DraftEncoder;
import org.duban.events.ledger.document.LedgerDigest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Who is written for together, and who is waited for. */
@Timeout(60)
class GroupCommitTest {

    private final DraftEncoder encoder = new DraftEncoder(LedgerDigest.SHA_256, new Random());
    private final List<Integer> groups = new CopyOnWriteArrayList<>();
    private final List<Thread> callers = new ArrayList<>();
    private final CountDownLatch firstMayEnd = new CountDownLatch(1);

    @AfterEach
    void join() throws InterruptedException {
        for (Thread caller : callers) {
            caller.join();
        }
    }

    @Test
    void callers_who_come_again_are_written_for_with_those_who_came_meanwhile() throws InterruptedException {
        GroupCommit group = group(Duration.ofHours(1));
        begin(group, 2);
        awaitFirst();
        begin(group, 1);
        begin(group, 1);
        begin(group, 1);
        awaitWaiting(3);

        firstMayEnd.countDown();
        join();

        assertThat(groups).containsExactly(1, 4);
    }

    @Test
    void without_patience_those_who_came_meanwhile_are_written_for_at_once() throws InterruptedException {
        GroupCommit group = new GroupCommit(this::write);
        begin(group, 1);
        awaitFirst();
        begin(group, 1);
        begin(group, 1);
        awaitWaiting(2);

        firstMayEnd.countDown();
        join();

        assertThat(groups).containsExactly(1, 2);
    }

    @Test
    void a_lone_caller_waits_for_nobody() throws InterruptedException {
        firstMayEnd.countDown();
        begin(group(Duration.ofHours(1)), 50);
        join();

        assertThat(groups).hasSize(50).containsOnly(1);
    }

    @Test
    void callers_who_do_not_come_again_are_waited_for_no_longer_than_that() throws InterruptedException {
        GroupCommit group = group(Duration.ofMillis(50));
        begin(group, 1);
        awaitFirst();
        begin(group, 1);
        awaitWaiting(1);

        long begun = System.nanoTime();
        firstMayEnd.countDown();
        join();

        assertThat(groups).containsExactly(1, 1);
        assertThat(Duration.ofNanos(System.nanoTime() - begun))
                .isBetween(Duration.ofMillis(40), Duration.ofSeconds(10));
    }

    @Test
    void an_interrupt_ends_the_waiting_and_stays() throws InterruptedException {
        GroupCommit group = group(Duration.ofHours(1));
        begin(group, 1);
        awaitFirst();
        CountDownLatch stayed = new CountDownLatch(1);
        Thread waits = begin(() -> {
            submit(group);
            if (Thread.interrupted()) {
                stayed.countDown();
            }
        });
        awaitWaiting(1);
        firstMayEnd.countDown();
        Awaitility.await().until(() -> waits.getState() == Thread.State.TIMED_WAITING);

        waits.interrupt();

        assertThat(stayed.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(groups).containsExactly(1, 1);
    }

    private GroupCommit group(Duration patience) {
        return new GroupCommit(this::write, patience::toNanos);
    }

    private void write(List<PendingAppend> group) {
        groups.add(group.size());
        if (groups.size() == 1) {
            try {
                firstMayEnd.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        group.forEach(append -> append.succeed(List.of()));
    }

    private void begin(GroupCommit group, int times) {
        begin(() -> {
            for (int n = 0; n < times; n++) {
                submit(group);
            }
        });
    }

    private Thread begin(Runnable calls) {
        Thread caller = Thread.ofPlatform().start(calls);
        callers.add(caller);
        return caller;
    }

    private void submit(GroupCommit group) {
        group.submit(new PendingAppend(List.of(Drafts.draft("case-a", 0)), encoder));
    }

    private void awaitFirst() {
        Awaitility.await().until(() -> groups.size() == 1);
    }

    /** Those after the first, which waits in its write. */
    private void awaitWaiting(int count) {
        Awaitility.await()
                .until(() -> callers.stream()
                                .skip(1)
                                .filter(caller -> caller.getState() == Thread.State.WAITING)
                                .count()
                        == count);
    }
}
