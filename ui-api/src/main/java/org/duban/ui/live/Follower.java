package org.duban.ui.live;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.duban.query.caseview.CaseView;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter.SseEventBuilder;

/**
 * Somebody who follows a case, or what is new. He is told by a thread of his own, so that one who reads slowly keeps nobody waiting; what
 * happens meanwhile he is told at once, as it stands then.
 */
final class Follower<T> implements Runnable {

    private enum Signal {
        MOVED,
        BEAT,
        OVER
    }

    private static final Logger LOG = LoggerFactory.getLogger(Follower.class);

    private final Lock lock = new ReentrantLock();
    private final Condition signalled = lock.newCondition();
    private final Set<Signal> signals = EnumSet.noneOf(Signal.class);
    private final SseEmitter out;
    private final Supplier<Optional<T>> reading;
    private final Function<T, SseEventBuilder> words;
    private T told;
    private volatile boolean gone;

    /**
     * Tells {@code first} and then what {@code reading} finds.
     *
     * @param reading how things stand; empty if that may not be read any more
     * @param words how it is told
     */
    Follower(SseEmitter out, T first, Supplier<Optional<T>> reading, Function<T, SseEventBuilder> words) {
        this.out = out;
        this.told = first;
        this.reading = reading;
        this.words = words;
    }

    /** Somebody who follows a case, all of it that he may read. */
    static Follower<CaseView> ofCase(SseEmitter out, CaseView first, Supplier<Optional<CaseView>> reading) {
        return new Follower<>(
                out,
                first,
                reading,
                view -> SseEmitter.event()
                        .name("case")
                        .id(Long.toString(view.position()))
                        .data(view, MediaType.APPLICATION_JSON));
    }

    /** Somebody who is told how many entries are new to him. */
    static Follower<Integer> ofNews(SseEmitter out, Integer first, Supplier<Optional<Integer>> reading) {
        return new Follower<>(
                out,
                first,
                reading,
                entries -> SseEmitter.event()
                        .name("news")
                        .id(entries.toString())
                        .data(entries.toString(), MediaType.TEXT_PLAIN));
    }

    /** What somebody is answered for whom there is no place: that it is over. */
    static SseEmitter nobody() {
        SseEmitter out = new SseEmitter();
        try {
            end(out, "OVER");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        out.complete();
        return out;
    }

    /** Something may have changed. */
    void moved() {
        signal(Signal.MOVED);
    }

    /** Nothing changed, but the line should not look dead. */
    void beat() {
        signal(Signal.BEAT);
    }

    /** There is nothing more to follow. */
    void over() {
        signal(Signal.OVER);
    }

    /** Nobody listens any more. */
    void left() {
        gone = true;
        over();
    }

    private void signal(Signal signal) {
        lock.lock();
        try {
            signals.add(signal);
            signalled.signal();
        } finally {
            lock.unlock();
        }
    }

    private Set<Signal> awaited() throws InterruptedException {
        lock.lock();
        try {
            while (signals.isEmpty()) {
                signalled.await();
            }
            Set<Signal> all = EnumSet.copyOf(signals);
            signals.clear();
            return all;
        } finally {
            lock.unlock();
        }
    }

    /** Tells until it is over, may not be read any more, or nobody listens any more. */
    @Override
    public void run() {
        try {
            out.send(words.apply(told));
            boolean on = true;
            while (on) {
                on = tell(awaited());
            }
            out.complete();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            out.complete();
        } catch (IOException e) {
            LOG.debug("A follower is gone", e); // the server notices by itself
        } catch (RuntimeException e) {
            failed(e);
        }
    }

    /** A line that breaks is told in many ways, all of which have a broken line for their cause, or come after the end. */
    private void failed(RuntimeException e) {
        boolean broken = Stream.<Throwable>iterate(e, Objects::nonNull, Throwable::getCause)
                .anyMatch(IOException.class::isInstance);
        if (gone || broken) {
            LOG.debug("A follower is gone", e);
        } else {
            LOG.error("A follower could not be told any more", e);
        }
        out.complete();
    }

    private boolean tell(Set<Signal> signals) throws IOException {
        if (signals.contains(Signal.OVER)) {
            end(out, "OVER");
            return false;
        }
        // A right may also end by itself, with a day or a token, so each beat looks.
        Optional<T> now = reading.get();
        if (now.isEmpty()) {
            end(out, "NOT_READABLE");
            return false;
        }
        if (!now.get().equals(told)) {
            told = now.get();
            out.send(words.apply(told));
        } else if (signals.contains(Signal.BEAT)) {
            out.send(SseEmitter.event().comment("beat"));
        }
        return true;
    }

    private static void end(SseEmitter out, String why) throws IOException {
        out.send(SseEmitter.event().name("end").data(why, MediaType.TEXT_PLAIN));
    }
}
