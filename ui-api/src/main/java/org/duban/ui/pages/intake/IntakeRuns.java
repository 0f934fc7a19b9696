package org.duban.ui.pages.intake;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duban.ui.sheet.SheetRow;
import org.duban.ui.sheet.UnreadableSheet;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.stereotype.Component;

/**
 * The spreadsheets on their way through, the last of each account; a new one stops the one before, but to look one through
 * stops none that is being recorded.
 */
@Component
class IntakeRuns implements ApplicationListener<ContextClosedEvent> {

    private static final Logger LOG = LoggerFactory.getLogger(IntakeRuns.class);
    private static final int MOST = 100;
    private static final String LOOKED_THROUGH = " looked through";

    private final Map<String, Running> runs = new LinkedHashMap<>();
    private final IntakeNotes notes;

    IntakeRuns(IntakeNotes notes) {
        this.notes = notes;
    }

    /** A file of an account, and what is known of it. */
    record Running(IntakeFile file, IntakeRun run, Thread thread) {}

    /** A file of an account, and how far it has come. */
    record Told(IntakeFile file, IntakeRun.Progress progress) {}

    /** Begins, and waits a little: a short file is through before anybody has to look again. */
    Told begin(String account, IntakeFile file, SheetIntake intake, List<SheetRow> rows, Duration patience) {
        IntakeRun run = new IntakeRun(intake, rows, progress -> note(account, new Told(file, progress)));
        Running next = running(account, file, run);
        try {
            next.thread().join(patience);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return new Told(next.file(), next.run().progress());
    }

    /**
     * The same file that is under way already is not taken a second time beside itself.
     *
     * @throws UnreadableSheet if another one is being recorded: nobody would see what became of it
     */
    private synchronized Running running(String account, IntakeFile file, IntakeRun run) {
        boolean beside = !file.record() && isRecording(account);
        String place = beside ? account + LOOKED_THROUGH : account;
        Running before = runs.get(place);
        if (before != null
                && before.file().isLike(file)
                && !before.run().progress().over()) {
            return before;
        }
        if (file.record() && isRecording(account)) {
            throw UnreadableSheet.busy();
        }
        stop(runs.remove(account + LOOKED_THROUGH));
        stop(runs.remove(place));
        // In the name of whoever sent it, so that he is told by names why a row is refused.
        Runnable taking = new DelegatingSecurityContextRunnable(() -> through(run));
        Thread thread = Thread.ofVirtual().name("intake " + file.name()).unstarted(taking);
        Running next = new Running(file, run, thread);
        runs.put(place, next);
        if (runs.size() > MOST) {
            runs.entrySet().stream()
                    .filter(one -> one.getValue().run().progress().over())
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .ifPresent(runs::remove);
        }
        thread.start();
        return next;
    }

    /** What is only looked through is not noted in the place of what is being recorded. */
    private void note(String account, Told told) {
        if (told.file().record() || !isRecording(account)) {
            notes.note(account, told);
        }
    }

    private synchronized boolean isRecording(String account) {
        Running running = runs.get(account);
        return running != null
                && running.file().record()
                && !running.run().progress().over();
    }

    private static void stop(@Nullable Running running) {
        if (running != null) {
            running.run().stop();
        }
    }

    private static void through(IntakeRun run) {
        try {
            run.run();
        } catch (RuntimeException broken) {
            LOG.error("A spreadsheet could not be taken in to its end", broken);
        }
    }

    /** The last file of an account; what Duban was stopped over has ended. Empty if it has none. */
    Optional<Told> of(String account) {
        Running running = running(account);
        return running == null
                ? notes.of(account)
                        .map(told -> new Told(told.file(), told.progress().ended()))
                : Optional.of(new Told(running.file(), running.run().progress()));
    }

    /** Takes no further row of it. */
    void stop(String account) {
        stop(running(account));
    }

    private synchronized @Nullable Running running(String account) {
        return runs.get(account);
    }

    /** Nothing is taken in any more once Duban is told to end, before it waits for what it is asked at the moment. */
    @Override
    public synchronized void onApplicationEvent(ContextClosedEvent ending) {
        runs.values().forEach(running -> running.run().stop());
    }
}
