package org.duban.ui.ledger;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.duban.events.ledger.proof.KnownHead;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Computes the ledger's chain again, and remembers what it found last since the start. */
@Component
public final class LastVerification {

    private final ChainCheck chain;
    private final InstantSource clock;
    private final AtomicReference<@Nullable Found> last = new AtomicReference<>();

    LastVerification(ChainCheck chain, InstantSource clock) {
        this.chain = chain;
        this.clock = clock;
    }

    /** What was found, and when. */
    public record Found(Instant at, VerificationAnswer answer) {}

    /**
     * Computes the whole chain.
     *
     * @param known a head that it must have had; null for none
     */
    public VerificationAnswer compute(@Nullable KnownHead known) {
        VerificationAnswer answer = VerificationAnswer.of(
                chain.verify(Optional.ofNullable(known).stream().toList()));
        last.set(new Found(clock.instant(), answer));
        return answer;
    }

    /** What was found last; empty if nobody asked since the start. */
    public Optional<Found> found() {
        return Optional.ofNullable(last.get());
    }
}
