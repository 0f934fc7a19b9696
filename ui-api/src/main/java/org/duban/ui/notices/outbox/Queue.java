package org.duban.ui.notices.outbox;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What waits to be sent to one addressee, oldest first. Failures make all of it wait, for it is the addressee that fails. */
final class Queue {

    private final Addressee addressee;
    private final Map<String, Waiting> waiting = new LinkedHashMap<>();
    private int failures;
    private Instant retryAt = Instant.MIN;

    Queue(Addressee addressee) {
        this.addressee = addressee;
    }

    Addressee addressee() {
        return addressee;
    }

    void add(String key, Waiting fresh) {
        waiting.put(key, fresh);
    }

    void remove(String key) {
        waiting.remove(key);
    }

    void failed(Instant at) {
        failures++;
        retryAt = at.plus(BackOff.after(failures));
    }

    void succeeded() {
        failures = 0;
        retryAt = Instant.MIN;
    }

    int size() {
        return waiting.size();
    }

    /** What may be sent at {@code now}. */
    List<Waiting> due(Instant now) {
        return retryAt.isAfter(now)
                ? List.of()
                : waiting.values().stream()
                        .filter(one -> !one.due().isAfter(now))
                        .toList();
    }
}
