package org.duban.ops;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.duban.events.ledger.Head;
import org.duban.events.ledger.LedgerDamaged;
import org.duban.events.ledger.LedgerFault;
import org.duban.events.ledger.chain.CheckedWalk;
import org.duban.events.ledger.proof.CitedFiles;
import org.duban.events.ledger.proof.KnownHead;
import org.duban.events.ledger.proof.LedgerVerdict;
import org.duban.events.ledger.proof.Verification;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Computes every link of the ledger again, and names the first that does not hold. */
@Command(name = "verify")
final class Verify implements Callable<Integer> {

    @Mixin
    private final DataOption data = new DataOption();

    @Option(names = "--head", paramLabel = "POSITION:HASH")
    private @Nullable String head;

    @Mixin
    private final KeptStatements statements = new KeptStatements();

    private final Terminal terminal;

    Verify(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Optional<KnownHead> known = Optional.ofNullable(head).map(Verify::parsed);
        try (StoredDuban stored = Settings.stored(terminal, data)) {
            KeptStatements.Read read = ledger(stored).map(statements::of).orElse(KeptStatements.Read.NONE);
            List<KeptStatements.Signed> stated = read.signed();
            List<KnownHead> heads = Stream.concat(
                            known.stream(), stated.stream().map(KeptStatements.Signed::head))
                    .toList();
            int status = switch (verdict(stored, heads)) {
                case LedgerVerdict.Holds holds -> Math.max(tell(holds, stated), evidence(stored));
                case LedgerVerdict.Broken broken -> tell(broken);
            };
            Complaints complaints = new Complaints(terminal);
            return read.unfit().stream().map(complaints::tell).reduce(status, Math::max);
        }
    }

    static KnownHead parsed(String written) {
        try {
            return KnownHead.parse(written);
        } catch (IllegalArgumentException notAHead) {
            throw CliException.misused("verify.head.form", written);
        }
    }

    /** What the ledger is called; nothing if not even that can be read, which the chain will show. */
    private static Optional<String> ledger(StoredDuban stored) {
        try (CheckedWalk walk = stored.walk()) {
            return Optional.of(walk.ledger());
        } catch (LedgerDamaged none) {
            return Optional.empty();
        } catch (IOException unreadable) {
            throw stored.unreadable(unreadable);
        }
    }

    private LedgerVerdict verdict(StoredDuban stored, List<KnownHead> known) {
        ProgressBar bar = new ProgressBar(terminal, terminal.texts().say("verify.progress"));
        try (CheckedWalk walk = stored.walk()) {
            return Verification.of(walk, known, bar::at);
        } catch (LedgerDamaged none) {
            return new LedgerVerdict.Broken(none.position(), none.fault(), none.detail());
        } catch (IOException unreadable) {
            throw stored.unreadable(unreadable);
        } finally {
            bar.clear();
        }
    }

    private int tell(LedgerVerdict.Holds holds, List<KeptStatements.Signed> stated) {
        Head last = holds.head();
        terminal.answer("verify.holds", holds.commits(), last.position(), last.hash(), last.at());
        if (holds.tail() > 0) {
            terminal.answer("verify.tail", holds.tail());
        }
        KnownHead anchor = holds.anchor();
        if (anchor == null) {
            terminal.answer("verify.unknown", last.position(), last.hash());
            return 0;
        }
        terminal.answer("verify.anchored", anchor.position());
        if (!stated.isEmpty()) {
            tell(stated.size(), stated.getLast());
            tellStamps(stated);
        }
        if (last.position() > anchor.position()) {
            terminal.answer("verify.unanchored", anchor.position() + 1, last.position());
        }
        return 0;
    }

    private void tell(int all, KeptStatements.Signed one) {
        String name = one.signer().name();
        if (one.seen() == null) {
            terminal.answer(
                    "verify.stated",
                    all,
                    one.statement().position(),
                    name,
                    one.statement().at());
        } else {
            terminal.answer("verify.seen", all, one.statement().position(), name, one.seen());
        }
    }

    private void tellStamps(List<KeptStatements.Signed> stated) {
        List<KeptStatements.Signed> stamped =
                stated.stream().filter(one -> one.stamp() != null).toList();
        if (!stamped.isEmpty()) {
            KeptStatements.Signed last = stamped.getLast();
            TimeStamps.Stamp stamp = Objects.requireNonNull(last.stamp());
            terminal.answer("verify.stamped", stamped.size(), last.statement().position(), stamp.by(), stamp.at());
        }
        if (stated.stream().anyMatch(KeptStatements.Signed::unjudged)) {
            terminal.answer("verify.unjudged");
        }
    }

    /** A chain that holds says only what was cited; whether it is there, the files say. */
    private int evidence(StoredDuban stored) {
        int faults = 0;
        Map<String, Long> cited = cited(stored);
        for (Map.Entry<String, Long> one : cited.entrySet()) {
            Optional<String> found = stored.evidence(one.getKey());
            if (!found.equals(Optional.of(one.getKey()))) {
                String key = found.isPresent() ? "verify.evidence.damaged" : "verify.evidence.missing";
                terminal.answer(key, one.getKey(), one.getValue());
                faults++;
            }
        }
        if (faults == 0 && !cited.isEmpty()) {
            terminal.answer("verify.evidence", cited.size());
        }
        return faults == 0 ? 0 : CliException.FAILED;
    }

    private static Map<String, Long> cited(StoredDuban stored) {
        try (CheckedWalk walk = stored.walk()) {
            return CitedFiles.in(walk);
        } catch (IOException unreadable) {
            throw stored.unreadable(unreadable);
        }
    }

    private int tell(LedgerVerdict.Broken broken) {
        String fault = terminal.texts().say("fault." + broken.fault());
        terminal.answer("verify.broken", broken.position(), fault, broken.detail());
        if (broken.fault() == LedgerFault.ZEROS) {
            terminal.answer("verify.zeros");
        }
        return CliException.FAILED;
    }
}
