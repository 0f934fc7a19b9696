package org.duban.ui.notices.outbox;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duban.ui.notices.Carrier;
import org.duban.ui.notices.Channel;
import org.duban.ui.notices.NotDelivered;
import org.duban.ui.notices.Notice;
import org.duban.ui.notices.Outcome;
import org.duban.ui.notices.log.Delivery;
import org.duban.ui.notices.outbox.Outbox.Rhythm;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends what is due, tries again what did not arrive, and gives up in the end. */
final class Dispatch {

    private static final Logger LOG = LoggerFactory.getLogger(Dispatch.class);

    private final Backlog backlog;
    private final Consumer<List<Delivery>> record;
    private final Map<Channel, Carrier> carriers;
    private final Rhythm rhythm;
    private volatile boolean stopped;

    Dispatch(Backlog backlog, Consumer<List<Delivery>> record, Map<Channel, Carrier> carriers, Rhythm rhythm) {
        this.backlog = backlog;
        this.record = record;
        this.carriers = carriers;
        this.rhythm = rhythm;
    }

    /** Has nothing more sent. */
    void stop() {
        stopped = true;
    }

    void send() {
        backlog.due(rhythm.clock().instant()).forEach(this::send);
    }

    private void send(Addressee to, List<Waiting> due) {
        Carrier carrier = carriers.get(to.channel());
        if (carrier == null) {
            return; // the channel was switched off; what waits for it is sent once it is on again
        }
        int done = 0;
        try {
            while (done < due.size() && !stopped) {
                int end = (int) Math.min((long) done + carrier.atOnce(), due.size());
                carry(carrier, to, due.subList(done, end));
                done = end;
            }
        } catch (NotDelivered failure) {
            failed(to, due.subList(done, due.size()), failure);
        }
    }

    private void carry(Carrier carrier, Addressee to, List<Waiting> waiting) throws NotDelivered {
        List<Notice> notices = waiting.stream().map(Waiting::notice).toList();
        List<Outcome> outcomes = carrier.carry(to.recipient(), notices);
        Instant now = rhythm.clock().instant();
        record.accept(IntStream.range(0, notices.size())
                .mapToObj(n -> Delivery.of(now, outcomes.get(n), to.channel(), to.recipient(), notices.get(n)))
                .toList());
    }

    private void failed(Addressee to, List<Waiting> left, NotDelivered failure) {
        LOG.warn("A notice to {} {} did not arrive: {}", to.channel(), to.recipient(), failure.why());
        Instant now = rhythm.clock().instant();
        Instant hopeless = now.minus(rhythm.terms().longest());
        Stream<Delivery> givenUp = left.stream()
                .filter(one -> one.due().isBefore(hopeless))
                .map(one -> line(now, Outcome.GAVE_UP, to, one, failure));
        record.accept(Stream.concat(Stream.of(line(now, Outcome.FAILED, to, left.getFirst(), failure)), givenUp)
                .toList());
    }

    private static Delivery line(Instant at, Outcome outcome, Addressee to, Waiting one, NotDelivered failure) {
        return new Delivery(at, outcome, to.channel(), to.recipient(), one.notice(), failure.why());
    }
}
