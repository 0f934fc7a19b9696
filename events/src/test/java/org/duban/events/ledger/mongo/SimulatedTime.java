package org.duban.events.ledger.mongo;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A clock that goes only when everything waits, and what is due by it, one after the other: the same seed gives the same
 * run. Tasks are threads, of which one runs at a time.
 */
final class SimulatedTime {

    static final long MILLI = 1_000;
    static final long SECOND = 1_000_000;

    final Random random;
    private final PriorityQueue<Moment> moments =
            new PriorityQueue<>(Comparator.comparingLong(Moment::at).thenComparingLong(Moment::order));
    private final Semaphore back = new Semaphore(0);
    private final Set<Task> tasks = new LinkedHashSet<>();
    private boolean over;
    private @Nullable Task current;
    private @Nullable Throwable failure;
    private long now;
    private long orders;

    SimulatedTime(Random random) {
        this.random = random;
    }

    /** Who runs in a node that was ended meanwhile. */
    static final class NodeEnded extends Error {

        private static final long serialVersionUID = 1L;
    }

    private record Moment(long at, long order, Runnable action) {}

    private static final class Task {

        private final Semaphore go = new Semaphore(0);
        private final BooleanSupplier ended;

        Task(BooleanSupplier ended) {
            this.ended = ended;
        }
    }

    /** Microseconds since the start. */
    long now() {
        return now;
    }

    /** A random time up to {@code most} microseconds. */
    long upTo(long most) {
        return 1 + random.nextLong(most);
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** Does something in so many microseconds. */
    void in(long micros, Runnable action) {
        moments.add(new Moment(now + micros, orders++, action));
    }

    /** Does something again and again, at random times that far apart at most. */
    void often(long micros, Runnable action) {
        in(upTo(micros), () -> {
            action.run();
            often(micros, action);
        });
    }

    /** Lets a task begin, of a node that may end before it. */
    void begin(BooleanSupplier ended, Runnable body) {
        Task task = new Task(ended);
        tasks.add(task);
        Thread.ofVirtual().start(() -> {
            task.go.acquireUninterruptibly();
            try {
                if (!over) {
                    body.run();
                }
            } catch (NodeEnded gone) {
                // as it should
            } catch (Throwable e) {
                failure = e;
            } finally {
                tasks.remove(task);
                back.release();
            }
        });
        in(0, () -> resume(task));
    }

    /** Goes on until there is nothing to do, or that time has come. */
    void run(long until) {
        while (!moments.isEmpty() && moments.peek().at() <= until) {
            Moment moment = moments.remove();
            now = moment.at();
            moment.action().run();
            if (failure != null) {
                throw new IllegalStateException(failure);
            }
        }
        now = Math.max(now, until);
    }

    /** Ends every task that waits: a thread that nobody wakes any more is kept for good, with all that it knows. */
    void end() {
        over = true;
        moments.clear();
        for (Task task : List.copyOf(tasks)) {
            resume(task);
        }
    }

    /** Lets the task that calls wait. */
    void sleep(long micros) {
        Task task = current;
        in(micros, () -> resume(task));
        block(task);
    }

    private void resume(Task task) {
        current = task;
        task.go.release();
        back.acquireUninterruptibly();
        current = null;
    }

    private void block(Task task) {
        if (over) {
            throw new NodeEnded();
        }
        back.release();
        task.go.acquireUninterruptibly();
        if (over || task.ended.getAsBoolean()) {
            throw new NodeEnded();
        }
    }

    /** What one task waits for and something else gives, once. */
    final class Signal<T> {

        private @Nullable T value;
        private @Nullable Task waiting;

        /** The value, null if it does not come in time. */
        @Nullable
        T await(long micros) {
            if (value == null) {
                Task task = current;
                waiting = task;
                in(micros, () -> wake(task));
                block(task);
            }
            return value;
        }

        void give(T given) {
            if (value == null) {
                value = given;
                in(0, () -> wake(waiting));
            }
        }

        private void wake(@Nullable Task task) {
            if (task != null && task == waiting) {
                waiting = null;
                resume(task);
            }
        }
    }
}
