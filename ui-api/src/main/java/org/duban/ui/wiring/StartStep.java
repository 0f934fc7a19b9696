package org.duban.ui.wiring;

import org.springframework.context.SmartLifecycle;

/** Something that is begun in its turn when Duban starts, and ended in its turn when it stops. */
final class StartStep implements SmartLifecycle {

    private final int phase;
    private final Runnable begin;
    private final Runnable end;
    private volatile boolean running;

    /** @param phase lower ones begin sooner and end later */
    StartStep(int phase, Runnable begin, Runnable end) {
        this.phase = phase;
        this.begin = begin;
        this.end = end;
    }

    @Override
    public void start() {
        begin.run();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        end.run();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return phase;
    }
}
