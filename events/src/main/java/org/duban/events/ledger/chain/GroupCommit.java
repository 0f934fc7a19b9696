package org.duban.events.ledger.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.duban.events.ledger.chain.PendingAppend.Turn;

/**
 * Lets the first of several callers write for all who wait, so that they share one wait for what is durable. There is no thread
 * in between: a lone caller writes at once, and the leader hands over to one of those who came while it wrote.
 */
public final class GroupCommit {

    private final ReentrantLock lock = new ReentrantLock();
    private final Consumer<List<PendingAppend>> write;
    private List<PendingAppend> waiting = new ArrayList<>();
    private boolean led;

    /** @param write settles the outcome of every append it is given; called by one thread at a time */
    public GroupCommit(Consumer<List<PendingAppend>> write) {
        this.write = write;
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
            passOn();
            group.forEach(append -> append.give(Turn.DONE));
        }
    }

    private boolean leads(PendingAppend append) {
        lock.lock();
        try {
            waiting.add(append);
            boolean first = !led;
            led = true;
            return first;
        } finally {
            lock.unlock();
        }
    }

    private List<PendingAppend> take() {
        lock.lock();
        try {
            List<PendingAppend> group = waiting;
            waiting = new ArrayList<>();
            return group;
        } finally {
            lock.unlock();
        }
    }

    private void passOn() {
        lock.lock();
        try {
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
