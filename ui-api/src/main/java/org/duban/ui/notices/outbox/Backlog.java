package org.duban.ui.notices.outbox;

import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.duban.ui.notices.Channel;
import org.duban.ui.notices.Outcome;
import org.duban.ui.notices.log.Delivery;

/** What was told and what is still to be told, folded from the log of deliveries. */
final class Backlog {

    private final MailHour hour;
    private final Set<String> known = new HashSet<>();
    private final Map<Addressee, Queue> queues = new LinkedHashMap<>();

    Backlog(MailHour hour) {
        this.hour = hour;
    }

    /** Whether the addressee of {@code delivery} was told the same before, or is about to be. */
    synchronized boolean knows(Delivery delivery) {
        return known.contains(delivery.key());
    }

    /** Takes one more line of the log. */
    synchronized void take(Delivery delivery) {
        known.add(delivery.key());
        Channel channel = delivery.channel();
        if (channel != null && delivery.recipient() != null) {
            Addressee addressee = new Addressee(channel, delivery.recipient());
            take(delivery, queues.computeIfAbsent(addressee, Queue::new));
        }
    }

    private void take(Delivery delivery, Queue queue) {
        Outcome outcome = delivery.outcome();
        switch (outcome) {
            case QUEUED -> queue.add(delivery.key(), waiting(delivery));
            case FAILED -> queue.failed(delivery.at());
            default -> queue.remove(delivery.key());
        }
        if (outcome == Outcome.SENT) {
            queue.succeeded();
        }
    }

    private Waiting waiting(Delivery queued) {
        Channel channel = Objects.requireNonNull(queued.channel());
        Instant due = hour.due(channel, queued.notice().kind(), queued.at());
        return new Waiting(queued.notice(), due);
    }

    /** What may be sent to whom at {@code now}. */
    synchronized Map<Addressee, List<Waiting>> due(Instant now) {
        Map<Addressee, List<Waiting>> due = new LinkedHashMap<>();
        queues.values().forEach(queue -> {
            List<Waiting> ready = queue.due(now);
            if (!ready.isEmpty()) {
                due.put(queue.addressee(), ready);
            }
        });
        return due;
    }
}
