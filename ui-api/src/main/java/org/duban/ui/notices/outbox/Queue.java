package org.duban.ui.notices.outbox;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duban.ui.notices.log.Delivery;

/**
 * What waits to be sent to one addressee, oldest first. A failure makes all of it wait, for mostly it is the addressee
 * that fails; what failed then waits behind the rest, for now and then it is the notice.
 */
final class Queue {

    private static final Comparator<Waiting> LEAST_FAILED = Comparator.comparingInt(Waiting::failures);

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

    void failed(Delivery tried) {
        failures++;
        retryAt = BackOff.until(tried.at(), failures, tried.notBefore());
        waiting.computeIfPresent(tried.key(), (key, one) -> one.failed(tried.at()));
    }

    void succeeded() {
        failures = 0;
        retryAt = Instant.MIN;
    }

    /** What may be sent at {@code now}. */
    List<Waiting> due(Instant now) {
        return retryAt.isAfter(now)
                ? List.of()
                : waiting.values().stream()
                        .filter(one -> !one.due().isAfter(now))
                        .sorted(LEAST_FAILED)
                        .toList();
    }
}
