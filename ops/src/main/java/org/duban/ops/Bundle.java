package org.duban.ops;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.duban.command.data.BadDataFile;
import org.duban.command.data.UnfitData;
import org.duban.events.ledger.Head;
import org.duban.events.ledger.LedgerDamaged;
import org.duban.events.ledger.ReadableLedger;
import org.duban.events.ledger.checkpoint.NoteAlgorithm;
import org.duban.events.ledger.checkpoint.NoteSigner;
import org.duban.events.ledger.checkpoint.Statement;
import org.duban.events.ledger.codec.EventCodec;
import org.duban.events.ledger.document.LedgerDigest;
import org.duban.events.ledger.history.LedgerHistory;
import org.duban.events.ledger.secret.OpenedLedger;
import org.duban.events.ledger.tree.LedgerTree;
import org.duban.events.reading.ReadingEvent.ReadingKind;
import org.duban.ops.BundledEvidence.Withheld;
import org.duban.ops.bundle.BundlePlace;
import org.duban.ops.bundle.BundleWriter;
import org.duban.ops.bundle.BundledEvents;
import org.duban.ops.bundle.VerifierPage;
import org.duban.ui.evaluations.ReportDigest;
import org.duban.ui.evaluations.RulesInForce;
import org.duban.ui.wiring.DubanSettings;
import org.duban.ui.wiring.ReadKeys;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Writes a case, or all that a yearly report counts, with what proves it and a verifier, for somebody who has no Duban. It reads
 * only, so it may run beside the process that writes.
 */
@Command(name = "bundle")
final class Bundle implements Callable<Integer> {

    private static final long MEGABYTE = 1_000_000;

    @Parameters(paramLabel = "CASE|YEAR|REPORT", descriptionKey = "WHAT")
    private @Nullable String what;

    @Option(names = "--to", paramLabel = "FILE", required = true)
    private @Nullable Path to;

    @Option(names = "--key", paramLabel = "FILE")
    private @Nullable Path key;

    @Option(names = "--secret")
    private boolean secret;

    @Option(names = "--without-secret")
    private boolean withoutSecret;

    @Option(names = "--evidence-up-to", paramLabel = "MB")
    private long evidence = 200;

    @Mixin
    private final DataOption data = new DataOption();

    @Mixin
    private final ClockOption clock = new ClockOption();

    @Mixin
    private final PlaceOptions place = new PlaceOptions();

    @Mixin
    private final LoginOptions login = new LoginOptions();

    private final Terminal terminal;

    Bundle(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Path target = Objects.requireNonNull(to);
        if (evidence < 0) {
            throw CliException.misused("bundle.evidence");
        }
        if (secret && withoutSecret) {
            throw CliException.misused("bundle.both");
        }
        NoteSigner signer = key == null ? null : State.kept(key, "bundle.key");
        if (key != null
                && signer != null
                && signer.key().algorithm() != NoteAlgorithm.ED25519) { // the verifiers know no other
            throw CliException.failed("bundle.key.other", key);
        }
        HandedOut handedOut = HandedOut.by(login, terminal);
        DubanSettings settings = Settings.of(terminal, data, clock, place);
        RulesInForce rules = rules(settings);
        ProgressBar bar = new ProgressBar(terminal, terminal.texts().say("bundle.progress"));
        try (StoredDuban stored = Settings.stored(terminal, data);
                OpenedLedger ledger = stored.opened(settings);
                Interruption interruption = new Interruption();
                BundlePlace files = BundlePlace.at(target)) {
            Head head = ledger.head();
            BundleMatter matter = new BundleQuestion(
                            new LedgerHistory(ledger, new EventCodec()),
                            ledger.id(),
                            settings,
                            head.position(),
                            secrets())
                    .matter(Objects.requireNonNull(what));
            BundledEvents events =
                    BundledEvents.of(ledger, head.position(), matter.events(), !withoutSecret, (done, total) -> {
                        interruption.mustGoOn();
                        bar.at(done, total);
                    });
            LedgerTree tree = new LedgerTree(ledger, Prove.digest(stored));
            BundleWriter writer = new BundleWriter(files, statement(ledger, head, tree, stored), signer);
            BundledEvidence packed = BundledEvidence.written(
                    stored, events.cited().keySet(), evidence * MEGABYTE, writer, interruption::mustGoOn);
            rulesInto(writer, rules);
            about(writer, matter, rules, packed, ledger.id());
            writer.state();
            writer.text("events.ndjson", events.text());
            if (!events.opened().isEmpty()) {
                writer.text("opened.ndjson", events.opened());
                new OpenedFiles(stored, ReadKeys.files(settings)).write(packed.packed(), writer);
            }
            writer.text("tree.txt", lines(tree.others(events.proved(), head.position())));
            for (Map.Entry<String, String> one : new TreeMap<>(matter.texts(events.shown())).entrySet()) {
                writer.text(one.getKey(), one.getValue());
            }
            for (String program : VerifierPage.PROGRAMS) {
                writer.file(program, VerifierPage.resource(program).getBytes(StandardCharsets.UTF_8));
            }
            writer.file(
                    VerifierPage.README,
                    VerifierPage.resource(VerifierPage.README).getBytes(StandardCharsets.UTF_8));
            interruption.mustGoOn();
            bar.clear();
            writer.finish(
                    new VerifierPage(),
                    seal -> handedOut.note(
                            ReadingKind.BUNDLE,
                            matter instanceof BundleMatter.OfCase of
                                    ? of.caseId().stream().value()
                                    : null,
                            "duban bundle " + what,
                            seal,
                            LocalDate.now(settings.clock())));
            tell(target, events, packed, signer);
            tell(matter);
            return 0;
        } catch (LedgerDamaged damaged) {
            throw LedgerCliException.damaged(damaged, terminal.texts());
        } catch (UncheckedIOException unreadable) {
            throw CliException.failed("data.broken", String.valueOf(unreadable.getMessage()));
        } catch (IOException e) {
            throw CliException.with(target, e);
        } finally {
            bar.clear();
        }
    }

    private SecretCases secrets() {
        return secret ? SecretCases.SHOWN : withoutSecret ? SecretCases.LEFT_OUT : SecretCases.REFUSED;
    }

    /** What whoever hands it on must know: that it counts nothing, or does not show all of what it counts. */
    private void tell(BundleMatter matter) {
        if (matter instanceof BundleMatter.OfYear of) {
            if (of.empty()) {
                terminal.remark("bundle.empty", Objects.requireNonNull(what));
            }
            if (!of.leftOut().isEmpty()) {
                terminal.remark("bundle.leftOut", of.leftOut().size());
            }
        }
    }

    private RulesInForce rules(DubanSettings settings) {
        try {
            return RulesInForce.of(settings.jurisdiction(), settings.rules());
        } catch (BadDataFile unusable) {
            throw CliException.failed(
                    "what-if.rules", unusable.told(terminal.texts().locale()));
        } catch (UnfitData unusable) {
            throw CliException.failed(
                    "what-if.rules", unusable.told(terminal.texts().locale()));
        } catch (IOException e) {
            throw CliException.with(Objects.requireNonNull(settings.rules()), e);
        }
    }

    private static Statement statement(ReadableLedger ledger, Head head, LedgerTree tree, StoredDuban stored) {
        LedgerDigest digest = Prove.digest(stored);
        String root = tree.root(head.position());
        return Statement.of(ledger.id(), head, root, digest, Clock.systemUTC().instant());
    }

    private static void rulesInto(BundleWriter writer, RulesInForce rules) throws IOException {
        for (Map.Entry<String, byte[]> one : rules.files().entrySet()) {
            String name = "rules/" + one.getKey();
            if (one.getKey().endsWith("rules.json") || one.getKey().equals("definitions.json")) {
                writer.text(name, new String(one.getValue(), StandardCharsets.UTF_8));
            } else {
                writer.file(name, one.getValue());
            }
        }
    }

    private static void about(
            BundleWriter writer, BundleMatter matter, RulesInForce rules, BundledEvidence packed, String ledger)
            throws IOException {
        Map<String, Object> about = matter.about();
        about.put("format", "duban-bundle-1");
        about.put("ledger", ledger);
        about.put("made", rules.made());
        about.put("withheld", packed.withheld());
        writer.text("bundle.json", ReportDigest.canonical(about));
    }

    private static String lines(Iterable<String> lines) {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }

    private void tell(Path target, BundledEvents events, BundledEvidence packed, @Nullable NoteSigner signer) {
        terminal.answer(
                "bundle.done", target, events.shown().size(), packed.packed().size());
        for (Withheld file : packed.withheld()) {
            terminal.answer("bundle.withheld." + file.reason(), file.sha256(), file.bytes());
        }
        if (signer == null) {
            terminal.remark("bundle.unsigned");
        } else {
            terminal.remark("state.signer", signer.key().written());
        }
    }
}
