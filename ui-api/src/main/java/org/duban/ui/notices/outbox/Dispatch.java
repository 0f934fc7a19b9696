package org.duban.ui.notices.outbox;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.duban.ui.notices.Carrier;
import org.duban.ui.notices.log.Delivery;
import org.duban.ui.notices.outbox.Outbox.Rhythm;
import org.duban.ui.notices.outbox.Outbox.Ways;

/** Sends what is due, tries again what did not arrive, and gives up in the end. */
final class Dispatch {

    private final DeliveryState backlog;
    private final Consumer<List<Delivery>> record;
    private final Ways ways;
    private final Rhythm rhythm;

    /** What became of notices that the disk did not take. */
    private final List<Delivery> unwritten = new ArrayList<>();

    private volatile boolean stopped;

    Dispatch(DeliveryState backlog, Consumer<List<Delivery>> record, Ways ways, Rhythm rhythm) {
        this.backlog = backlog;
        this.record = record;
        this.ways = ways;
        this.rhythm = rhythm;
    }

    /** Has nothing more sent. */
    void stop() {
        stopped = true;
    }

    /**
     * Sends what is due to those that {@code mine} names, as long as they are this node's to tell.
     *
     * @param mine who was this node's to tell before it looked what others had sent
     * @throws java.io.UncheckedIOException if nothing can be written down; then nothing more is sent
     */
    void send(Predicate<String> mine) {
        if (!unwritten.isEmpty()) {
            record.accept(List.copyOf(unwritten));
            unwritten.clear();
        }
        backlog.due(rhythm.clock().instant()).forEach((to, due) -> {
            if (mine.test(to.name())) {
                send(to, due);
            }
        });
    }

    private boolean over(Addressee to) {
        return stopped || !ways.share().now().test(to.name());
    }

    private void send(Addressee to, List<Waiting> due) {
        Carrier carrier = ways.carriers().get(to.channel());
        if (carrier == null || over(to)) {
            return; // what waits for a channel that was switched off is sent once it is on again
        }
        try (Receipts receipts = new Receipts(record, unwritten, rhythm.clock())) {
            new DeliveryRun(to, carrier, receipts, rhythm).take(due, () -> over(to));
        }
    }
}
