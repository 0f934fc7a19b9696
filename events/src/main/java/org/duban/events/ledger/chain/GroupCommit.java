package org.duban.events.ledger.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.duban.events.ledger.chain.PendingAppend.Turn;

/**
 * Lets the first of several callers write for all who wait, so that they share one wait for what is durable. There is no thread
 * in between: a lone caller writes at once, and the leader hands over to one of those who came while it wrote.
 */
public final class GroupCommit {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition comeAgain = lock.newCondition();
    private final Consumer<List<PendingAppend>> write;
    private final LongSupplier patience;
    private List<PendingAppend> waiting = new ArrayList<>();
    private boolean led;

    /** How many wait once all callers of the last group have come again, and when that group ended. */
    private int all;

    private long ended = System.nanoTime();

    /** @param write settles the outcome of every append it is given; called by one thread at a time */
    public GroupCommit(Consumer<List<PendingAppend>> write) {
        this(write, () -> 0);
    }

    /**
     * One that may wait for more to come. Callers of one group come again about when the next begins, and would be parted into two groups for good.
     *
     * @param patience for how many nanoseconds after a group its callers are waited for
     */
    public GroupCommit(Consumer<List<PendingAppend>> write, LongSupplier patience) {
        this.write = write;
        this.patience = patience;
    }

    /** Returns once the outcome of {@code append} is settled. */
    public void submit(PendingAppend append) {
        if (leads(append) || append.await() == Turn.LEAD) {
            lead();
        }
    }

    private void lead() {
        List<PendingAppend> group = take();
        try {
            write.accept(group);
        } finally {
            passOn(group.size());
            group.forEach(append -> append.give(Turn.DONE));
        }
    }

    private boolean leads(PendingAppend append) {
        lock.lock();
        try {
            waiting.add(append);
            boolean first = !led;
            led = true;
            if (waiting.size() >= all) {
                comeAgain.signal();
            }
            return first;
        } finally {
            lock.unlock();
        }
    }

    private List<PendingAppend> take() {
        lock.lock();
        try {
            gather();
            List<PendingAppend> group = waiting;
            waiting = new ArrayList<>();
            return group;
        } finally {
            lock.unlock();
        }
    }

    /** An interrupt ends the waiting, and is left for whoever comes after it. */
    private void gather() {
        long left = ended + patience.getAsLong() - System.nanoTime();
        try {
            while (left > 0 && waiting.size() < all) {
                left = comeAgain.awaitNanos(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void passOn(int last) {
        lock.lock();
        try {
            all = waiting.size() + last;
            ended = System.nanoTime();
            if (waiting.isEmpty()) {
                led = false;
            } else {
                waiting.getFirst().give(Turn.LEAD);
            }
        } finally {
            lock.unlock();
        }
    }
}
