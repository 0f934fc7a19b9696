package org.duban.ui.audit;

import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.duban.events.ledger.LedgerDamaged;
import org.duban.events.ledger.LedgerUnavailable;
import org.duban.ui.audit.AuditFinding.Kind;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks, a little at a time and in random order, at everything that is kept, so that within a cycle everything had its turn:
 * streams are folded anew and held against the rows that are read, evidence files are hashed, the chain is walked.
 */
public final class SelfAudit {

    private static final Logger LOG = LoggerFactory.getLogger(SelfAudit.class);
    private static final String LEDGER = "ledger";

    private final AuditedThings things;
    private final AuditBook book;
    private final AuditPace pace;
    private final Clock clock;
    private final LongSupplier seeds;
    private final AuditCounts counts = new AuditCounts();
    private List<AuditFinding> open = new ArrayList<>();
    private @Nullable AuditCycle going;
    private Turns streams = Turns.of(List.of(), AuditCycle.begun(0, Instant.EPOCH), "");
    private Turns files = streams;

    /** @param seeds tells in which order a cycle goes */
    public SelfAudit(AuditedThings things, AuditBook book, AuditPace pace, Clock clock, LongSupplier seeds) {
        this.things = things;
        this.book = book;
        this.pace = pace;
        this.clock = clock;
        this.seeds = seeds;
    }

    /** How much is looked at. */
    public AuditPace pace() {
        return pace;
    }

    /** What was looked at since the start. */
    public AuditCounts counts() {
        return counts;
    }

    /** Looks once more at what was not right, and then at what has its turn. */
    public synchronized void round() {
        open = new ArrayList<>(book.findings());
        List.copyOf(open).forEach(this::again);
        AuditCycle cycle = current();
        cycle = lookedAtChain(lookedAtFiles(lookedAtStreams(cycle)));
        if (!book.cycle().equals(Optional.of(cycle))) {
            book.keep(cycle);
        }
    }

    private AuditCycle lookedAtStreams(AuditCycle from) {
        AuditCycle cycle = from;
        long due = due(cycle, cycle.streams() + streams.left()) - cycle.streams();
        for (long left = Math.min(due, pace.streams()); left > 0 && streams.left() > 0; left--) {
            String stream = streams.next().orElseThrow();
            stream(stream);
            cycle = kept(cycle.afterStream(stream));
        }
        return cycle;
    }

    private AuditCycle lookedAtFiles(AuditCycle from) {
        AuditCycle cycle = from;
        long due = due(cycle, cycle.files() + files.left()) - cycle.files();
        for (long left = Math.min(due, pace.files()); left > 0 && files.left() > 0; left--) {
            String file = files.next().orElseThrow();
            file(file);
            cycle = kept(cycle.afterFile(file));
        }
        return cycle;
    }

    private AuditCycle lookedAtChain(AuditCycle cycle) {
        if (cycle.chain() || clock.instant().isBefore(cycle.chainAt(pace.cycle()))) {
            return cycle;
        }
        chain();
        return kept(cycle.afterChain());
    }

    private AuditCycle kept(AuditCycle cycle) {
        going = cycle;
        return cycle;
    }

    /** The one that goes on, as whoever was on shift before left it; the next one once it is over. */
    private AuditCycle current() {
        AuditCycle cycle = book.cycle().orElse(null);
        if (cycle == null || isOver(cycle)) {
            cycle = AuditCycle.begun(seeds.getAsLong(), clock.instant());
        }
        if (!cycle.equals(going)) {
            streams = Turns.of(things.streams(), cycle, cycle.streamsUpto());
            files = Turns.of(things.files(), cycle, cycle.filesUpto());
        }
        return kept(cycle);
    }

    private boolean isOver(AuditCycle cycle) {
        return cycle.equals(going)
                && streams.left() == 0
                && files.left() == 0
                && cycle.chain()
                && !clock.instant().isBefore(cycle.startedAt().plus(pace.cycle()));
    }

    /** How many of {@code all} should have had their turn by now. */
    private long due(AuditCycle cycle, long all) {
        Duration past = Duration.between(cycle.startedAt(), clock.instant());
        double share =
                Math.min(1, Math.max(0, (double) past.toMillis() / pace.cycle().toMillis()));
        return (long) Math.ceil(all * share);
    }

    private void again(AuditFinding finding) {
        switch (finding.kind()) {
            case VIEW -> stream(finding.subject());
            case EVIDENCE -> file(finding.subject());
            case CHAIN -> chainOnce();
        }
    }

    private void stream(String stream) {
        counts.add(Kind.VIEW);
        try {
            told(Kind.VIEW, stream, things.rowFaults(stream));
            things.missing(stream).forEach(this::file);
        } catch (LedgerDamaged damaged) {
            LOG.debug("Stream {} cannot be read", stream, damaged);
            if (open.stream().noneMatch(one -> one.isAbout(Kind.CHAIN, LEDGER))) {
                chain();
            }
        } catch (UncheckedIOException | LedgerUnavailable silent) {
            throw silent;
        } catch (RuntimeException unfolded) { // which must not keep all others from their turn
            LOG.debug("Stream {} cannot be folded", stream, unfolded);
            told(Kind.VIEW, stream, List.of(unfolded.getClass().getSimpleName()));
        }
    }

    private void file(String sha256) {
        counts.add(Kind.EVIDENCE);
        told(Kind.EVIDENCE, sha256, things.fileFault(sha256).stream().toList());
    }

    /** What was found before a restart may have been put right meanwhile; all of it is read for that once. */
    private void chainOnce() {
        if (counts.looked(Kind.CHAIN) == 0) {
            chain();
        }
    }

    private void chain() {
        counts.add(Kind.CHAIN);
        told(
                Kind.CHAIN,
                LEDGER,
                things.chain()
                        .map(one -> List.of(Long.toString(one.position()), one.fault()))
                        .orElse(List.of()));
    }

    private void told(Kind kind, String subject, List<String> details) {
        Optional<AuditFinding> before =
                open.stream().filter(one -> one.isAbout(kind, subject)).findFirst();
        if (details.isEmpty()) {
            before.ifPresent(finding -> {
                book.forget(finding);
                open.remove(finding);
                LOG.info("Self-audit: {} {} is right again", kind, subject);
            });
        } else if (before.filter(one -> one.details().equals(details)).isEmpty()) {
            Instant since = before.map(AuditFinding::foundAt).orElseGet(clock::instant);
            AuditFinding finding = new AuditFinding(kind, subject, details, since);
            book.keep(finding);
            before.ifPresent(open::remove);
            open.add(finding);
            LOG.error("Self-audit: {} {} is not right: {}", kind, subject, details);
        }
    }

    /**
     * Makes the rows of a stream anew.
     *
     * @return whether it is right now
     */
    public synchronized boolean repair(String stream) {
        open = new ArrayList<>(book.findings());
        things.repair(stream);
        stream(stream);
        return open.stream().noneMatch(one -> one.isAbout(Kind.VIEW, stream));
    }
}
