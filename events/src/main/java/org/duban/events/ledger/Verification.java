package org.duban.events.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Computes every link of a stored ledger again; reads only, so it may run beside the process that writes. */
public final class Verification {

    private final @Nullable KnownHead known;
    private final Meter meter;

    private Verification(@Nullable KnownHead known, Meter meter) {
        this.known = known;
        this.meter = meter;
    }

    /**
     * Verifies the ledger in {@code folder}.
     *
     * @param known a head that must be in the chain, null if none is known
     * @param progress in bytes
     * @throws UncheckedIOException if the folder cannot be read
     */
    public static Verdict of(Path folder, @Nullable KnownHead known, Progress progress) {
        try (Segments segments = Segments.open(folder, Segments.READ_ONLY)) {
            Meter meter = new Meter(progress, segments.size());
            return new Verification(known, meter).walk(segments);
        } catch (LedgerDamaged e) {
            return new Verdict.Broken(e.position(), e.fault(), e.detail());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Verdict walk(Segments segments) throws IOException {
        LedgerScan scan = LedgerScan.begin(segments);
        LedgerIndex index = scan.index();
        boolean anchored = isKnown(0, index.head());
        while (scan.advanceThoroughly()) {
            anchored |= isKnown(index.position(index.size() - 1), index.head());
            meter.at(scan.read());
        }
        meter.end();
        if (known != null && !anchored) {
            throw new LedgerDamaged(index.head().position() + 1, Fault.HEAD_MISSING, known.position() + " expected");
        }
        return new Verdict.Holds(index.head(), index.size(), scan.torn(), anchored);
    }

    /** Whether the commit from {@code first} to {@code head} is the known one. */
    private boolean isKnown(long first, Head head) {
        if (known == null || known.position() < first || known.position() > head.position()) {
            return false;
        }
        if (!known.hash().equals(head.hash())) {
            throw new LedgerDamaged(first, Fault.HEAD_DIFFERS, "found " + head.hash() + ", expected " + known.hash());
        }
        return true;
    }
}
