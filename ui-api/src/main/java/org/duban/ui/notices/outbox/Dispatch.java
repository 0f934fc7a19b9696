package org.duban.ui.notices.outbox;

import java.time.Duration;
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

    /** How long one addressee may take before the next one has its turn. */
    private static final Duration TURN = Duration.ofSeconds(30);

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
        backlog.due(now()).forEach(this::send);
    }

    private void send(Addressee to, List<Waiting> due) {
        Carrier carrier = carriers.get(to.channel());
        if (carrier == null) {
            return; // the channel was switched off; what waits for it is sent once it is on again
        }
        Instant turnOver = now().plus(TURN);
        boolean willing = true;
        for (int done = 0; willing && done < due.size() && now().isBefore(turnOver); ) {
            List<Waiting> left = due.subList(done, due.size());
            List<Waiting> some = left.subList(0, Math.min(carrier.atOnce(), left.size()));
            willing = carry(carrier, to, some, left) && !stopped;
            done += some.size();
        }
    }

    /** Carries {@code some} of what is {@code left}; whether there is any use in carrying the rest. */
    private boolean carry(Carrier carrier, Addressee to, List<Waiting> some, List<Waiting> left) {
        List<Notice> notices = some.stream().map(Waiting::notice).toList();
        try {
            List<Outcome> outcomes = outcomes(carrier, to.recipient(), notices);
            Instant now = now();
            record.accept(IntStream.range(0, notices.size())
                    .mapToObj(n -> Delivery.of(now, outcomes.get(n), to.channel(), to.recipient(), notices.get(n)))
                    .toList());
            return true;
        } catch (NotDelivered failure) {
            LOG.warn("A notice to {} {} did not arrive: {}", to.channel(), to.recipient(), failure.why());
            record.accept(failure.hopeless() ? refused(to, some, failure) : failed(to, left, failure));
            return failure.hopeless();
        }
    }

    /** A fault that one addressee brings about must not keep the others from being told. */
    private static List<Outcome> outcomes(Carrier carrier, String recipient, List<Notice> notices) throws NotDelivered {
        try {
            return carrier.carry(recipient, notices);
        } catch (RuntimeException fault) {
            LOG.error("Carrying notices to {} failed", recipient, fault);
            throw NotDelivered.forNow(fault.getClass().getSimpleName(), fault);
        }
    }

    private List<Delivery> refused(Addressee to, List<Waiting> some, NotDelivered failure) {
        Instant now = now();
        return some.stream()
                .map(one -> line(now, Outcome.GAVE_UP, to, one, failure))
                .toList();
    }

    private List<Delivery> failed(Addressee to, List<Waiting> left, NotDelivered failure) {
        Instant now = now();
        Instant hopeless = now.minus(rhythm.terms().longest());
        Stream<Delivery> givenUp = left.stream()
                .filter(one -> one.since().isBefore(hopeless))
                .map(one -> line(now, Outcome.GAVE_UP, to, one, failure));
        return Stream.concat(Stream.of(line(now, Outcome.FAILED, to, left.getFirst(), failure)), givenUp)
                .toList();
    }

    private static Delivery line(Instant at, Outcome outcome, Addressee to, Waiting one, NotDelivered failure) {
        return new Delivery(
                at,
                outcome,
                to.channel(),
                to.recipient(),
                one.notice(),
                failure.why(),
                failure.notBefore().orElse(null));
    }

    private Instant now() {
        return rhythm.clock().instant();
    }
}
