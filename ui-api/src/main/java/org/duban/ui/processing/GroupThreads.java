package org.duban.ui.processing;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;

/** Threads that a group of processors works on. */
public final class GroupThreads {

    private static final int THREADS = 2;

    private GroupThreads() {}

    /**
     * Threads that end with what they do: a processor has always something put off to a later moment, which nobody should
     * wait for when it is closed.
     *
     * @param name of the group
     */
    public static ScheduledExecutorService of(String name) {
        ScheduledThreadPoolExecutor threads = new ScheduledThreadPoolExecutor(
                THREADS, Thread.ofPlatform().name(name + "-", 0).daemon().factory());
        threads.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        return threads;
    }
}
