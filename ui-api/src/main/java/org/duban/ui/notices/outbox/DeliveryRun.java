package org.duban.ui.notices.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duban.ui.notices.Carrier;
import org.duban.ui.notices.NotDelivered;
import org.duban.ui.notices.Notice;
import org.duban.ui.notices.Outcome;
import org.duban.ui.notices.log.Delivery;
import org.duban.ui.notices.outbox.Outbox.Rhythm;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One addressee being told what waits for it, until it fails or has taken long enough.
 *
 * @param receipts where it is put down what became of each notice
 */
record DeliveryRun(Addressee to, Carrier carrier, Receipts receipts, Rhythm rhythm) {

    private static final Logger LOG = LoggerFactory.getLogger(DeliveryRun.class);
    private static final Duration LONGEST = Duration.ofSeconds(30);

    /** Carries what is {@code due}, as long as it is not {@code stopped}. */
    void take(List<Waiting> due, BooleanSupplier stopped) {
        Instant over = now().plus(LONGEST);
        boolean willing = true;
        for (int done = 0; willing && done < due.size() && now().isBefore(over); ) {
            List<Waiting> left = due.subList(done, due.size());
            List<Waiting> some = left.subList(0, Math.min(carrier.atOnce(), left.size()));
            willing = carry(some, left) && !stopped.getAsBoolean();
            done += some.size();
        }
    }

    /** Carries {@code some} of what is {@code left}; whether there is any use in carrying the rest. */
    private boolean carry(List<Waiting> some, List<Waiting> left) {
        try {
            receipts.add(carried(some));
            return true;
        } catch (NotDelivered failure) {
            LOG.warn("A notice to {} {} did not arrive: {}", to.channel(), to.recipient(), failure.why());
            receipts.add(failure.hopeless() ? refused(some, failure) : failed(left, failure));
            return failure.hopeless();
        }
    }

    private List<Delivery> carried(List<Waiting> some) throws NotDelivered {
        List<Notice> notices = some.stream().map(Waiting::notice).toList();
        List<Outcome> outcomes = outcomes(notices);
        Instant now = now();
        return IntStream.range(0, notices.size())
                .mapToObj(n -> Delivery.of(now, outcomes.get(n), to.channel(), to.recipient(), notices.get(n)))
                .toList();
    }

    /** A fault that one addressee brings about must not keep the others from being told. */
    private List<Outcome> outcomes(List<Notice> notices) throws NotDelivered {
        try {
            return carrier.carry(to.recipient(), notices);
        } catch (RuntimeException fault) {
            LOG.error("Carrying notices to {} {} failed", to.channel(), to.recipient(), fault);
            throw NotDelivered.forNow(fault);
        }
    }

    private List<Delivery> refused(List<Waiting> some, NotDelivered failure) {
        Instant now = now();
        return some.stream()
                .map(one -> line(now, Outcome.GAVE_UP, one, failure))
                .toList();
    }

    private List<Delivery> failed(List<Waiting> left, NotDelivered failure) {
        Instant now = now();
        Instant hopeless = now.minus(rhythm.terms().longest());
        Stream<Delivery> givenUp = left.stream()
                .filter(one -> one.since().isBefore(hopeless))
                .map(one -> line(now, Outcome.GAVE_UP, one, failure));
        return Stream.concat(Stream.of(line(now, Outcome.FAILED, left.getFirst(), failure)), givenUp)
                .toList();
    }

    private Delivery line(Instant at, Outcome outcome, Waiting one, NotDelivered failure) {
        Instant notBefore = failure.notBefore().orElse(null);
        return new Delivery(at, outcome, to.channel(), to.recipient(), one.notice(), failure.why(), notBefore);
    }

    private Instant now() {
        return rhythm.clock().instant();
    }
}
