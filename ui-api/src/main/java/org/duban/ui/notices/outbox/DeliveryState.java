package org.duban.ui.notices.outbox;

import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.duban.events.StreamId;
import org.duban.ui.notices.Channel;
import org.duban.ui.notices.Outcome;
import org.duban.ui.notices.log.Delivery;

/** What was told and what is still to be told, folded from the log of deliveries. */
final class DeliveryState {

    private final MailHour hour;
    private final Set<String> known = new HashSet<>();
    private final Map<Addressee, Queue> queues = new LinkedHashMap<>();
    private final Map<String, Delivery> unnoted = new LinkedHashMap<>();
    private long told;

    DeliveryState(MailHour hour) {
        this.hour = hour;
    }

    /** Whether the addressee of {@code delivery} was told the same before, or is about to be; if it has none, anybody. */
    synchronized boolean knows(Delivery delivery) {
        return known.contains(delivery.key());
    }

    /** The ledger's last position of whose events there is a line; 0 if there is none. */
    synchronized long told() {
        return told;
    }

    /** Takes one more line of the log. */
    synchronized void take(Delivery delivery) {
        if (delivery.notice().kind().recorded()) {
            told = Math.max(told, delivery.notice().position());
        }
        boolean first = known.add(delivery.key());
        known.add(delivery.toNobody().key());
        if (!first && delivery.outcome() == Outcome.QUEUED) {
            return; // two nodes found the same at once
        }
        Channel channel = delivery.channel();
        if (channel != null && delivery.recipient() != null) {
            Addressee addressee = new Addressee(channel, delivery.recipient());
            take(delivery, queues.computeIfAbsent(addressee, Queue::new));
        }
    }

    private void take(Delivery delivery, Queue queue) {
        switch (delivery.outcome()) {
            case QUEUED -> queue.add(delivery.key(), waiting(delivery));
            case FAILED -> queue.failed(delivery);
            case NOTED -> unnoted.remove(delivery.key());
            case SENT -> arrived(delivery, queue);
            case GAVE_UP, TOO_OLD, NO_ADDRESS, NOT_READABLE, ENDED -> queue.remove(delivery.key());
        }
    }

    private void arrived(Delivery delivery, Queue queue) {
        queue.remove(delivery.key());
        queue.succeeded();
        if (Notes.worthNoting(delivery)) {
            unnoted.put(delivery.key(), delivery);
        }
    }

    /** What arrived and no history tells of yet, by stream. */
    synchronized Map<StreamId, List<Delivery>> unnoted() {
        return unnoted.values().stream()
                .collect(Collectors.groupingBy(
                        sent -> sent.notice().of().stream(), LinkedHashMap::new, Collectors.toList()));
    }

    private Waiting waiting(Delivery queued) {
        Channel channel = Objects.requireNonNull(queued.channel());
        Instant due = hour.due(channel, queued.notice().kind(), queued.at());
        return Waiting.fresh(queued.notice(), due);
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
