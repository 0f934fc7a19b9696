package org.duban.events.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.duban.events.ledger.file.Ledgers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Writers that decide on what they read and race to append: every race ends like one of its serial orders. */
@Timeout(60)
public abstract class RaceContract extends LedgerContract {

    private static final int WRITERS = 8;

    private final ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
    private final int rounds;

    /** @param rounds how many races, as many as take a few seconds */
    protected RaceContract(int rounds) {
        this.rounds = rounds;
    }

    @AfterEach
    void stop() {
        threads.shutdown();
    }

    /** One reads x and writes y, the other reads y and writes x: both cannot have seen the other's stream unwritten. */
    @Test
    void of_two_that_each_rely_on_what_the_other_writes_exactly_one_succeeds() throws Exception {
        for (int round = 0; round < rounds; round++) {
            long position = ledger.head().position();
            String x = "seat-" + round;
            String y = "deputy-" + round;
            List<Boolean> taken = race(List.of(
                    () -> taken(Drafts.on(Drafts.draft(y, 0), position, x)),
                    () -> taken(Drafts.on(Drafts.draft(x, 0), position, y))));
            assertThat(taken).containsExactlyInAnyOrder(true, false);
        }
    }

    /** The number of a meeting is given once: whoever claims it writes to the stream that all who claim it read. */
    @Test
    void of_many_that_claim_one_name_in_a_guard_stream_exactly_one_succeeds() throws Exception {
        for (int round = 0; round < rounds / 3; round++) {
            String guard = "numbers-" + round % 5;
            long position = ledger.head().position();
            long next = ledger.lastSequence(guard) + 1;
            List<Callable<Boolean>> claims = new ArrayList<>();
            for (int n = 0; n < WRITERS; n++) {
                StoredEvent meeting = Drafts.event("meeting-" + round + "-" + n, 0);
                Draft claim = Drafts.of(meeting, Drafts.event(guard, next));
                claims.add(() -> taken(Drafts.on(claim, position, guard)));
            }
            assertThat(race(claims)).filteredOn(took -> took).hasSize(1);
        }
    }

    /** Whatever was taken, nothing it rested on had been written to between its position and its own commit. */
    @Test
    void everything_taken_was_true_at_its_place() throws Exception {
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        List<Callable<List<Taken>>> writers = new ArrayList<>();
        for (int n = 0; n < WRITERS; n++) {
            Random random = new Random(seed + n);
            writers.add(() -> decideAgainAndAgain(random));
        }
        List<Taken> all = new ArrayList<>();
        race(writers).forEach(all::addAll);

        assertThat(all).isNotEmpty();
        List<Commit> commits = Ledgers.all(ledger);
        all.forEach(taken -> assertThat(between(commits, taken)).isEmpty());
    }

    private record Taken(Draft draft, Commit commit) {}

    private List<Taken> decideAgainAndAgain(Random random) {
        List<Taken> all = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            long position = ledger.head().position();
            String read = "case-" + random.nextInt(6);
            String written = "case-" + random.nextInt(6);
            Draft draft = Drafts.on(Drafts.draft(written, ledger.lastSequence(written) + 1), position, read);
            try {
                all.add(new Taken(draft, Drafts.append(ledger, draft)));
            } catch (LedgerConflict lost) {
                Thread.onSpinWait();
            }
        }
        return all;
    }

    /** The commits that the decision should have known of. */
    private static List<Commit> between(List<Commit> commits, Taken taken) {
        List<String> streams = new ArrayList<>(taken.draft().basis().streamsRead());
        taken.draft().events().forEach(event -> streams.add(event.stream()));
        return commits.stream()
                .filter(commit -> commit.position() > taken.draft().basis().position())
                .filter(commit -> commit.position() < taken.commit().position())
                .filter(commit -> commit.events().stream().anyMatch(event -> streams.contains(event.stream())))
                .toList();
    }

    private boolean taken(Draft draft) {
        try {
            Drafts.append(ledger, draft);
            return true;
        } catch (LedgerConflict lost) {
            return false;
        }
    }

    /** Lets all begin at once. */
    private <T> List<T> race(List<Callable<T>> runners) throws Exception {
        CyclicBarrier start = new CyclicBarrier(runners.size());
        List<Future<T>> running = new ArrayList<>();
        for (Callable<T> runner : runners) {
            running.add(threads.submit(() -> {
                start.await();
                return runner.call();
            }));
        }
        List<T> results = new ArrayList<>();
        for (Future<T> one : running) {
            results.add(one.get());
        }
        return results;
    }
}
