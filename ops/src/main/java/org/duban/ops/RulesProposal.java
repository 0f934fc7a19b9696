package org.duban.ops;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.duban.command.data.BadDataFile;
import org.duban.command.whatif.RecordedStreams;
import org.duban.command.whatif.RuleSource;
import org.duban.command.whatif.WhatIf;
import org.duban.events.ledger.LedgerDamaged;
import org.duban.events.ledger.codec.EventCodec;
import org.duban.events.ledger.file.StoredLedger;
import org.duban.events.ledger.history.LedgerHistory;
import org.duban.ui.wiring.DubanSettings;

/**
 * Tells which deadlines other rules would have had met or missed. It reads only, so it may run beside the process that
 * writes.
 */
final class RulesProposal implements Subcommand {

    @Override
    public Set<Option> options() {
        Set<Option> options = EnumSet.copyOf(Settings.OPTIONS);
        options.addAll(Set.of(Option.PROPOSED_RULES, Option.PROPOSED_JURISDICTION, Option.JSON));
        return options;
    }

    @Override
    public int run(CommandLine line, Terminal terminal) {
        line.refuseArguments();
        WhatIf question = question(line, Settings.of(line, terminal));
        Path ledger = LedgerCliException.present(Settings.ledger(line, terminal));
        try (StoredLedger stored = StoredLedger.open(ledger)) {
            LedgerHistory history = new LedgerHistory(stored, new EventCodec());
            RecordedStreams streams = RecordedStreams.of(history, history.head().position());
            ProposalReport report = compared(question, streams, terminal);
            if (line.has(Option.JSON)) {
                report.json(streams.position());
            } else {
                report.text();
            }
            return 0;
        } catch (LedgerDamaged damaged) {
            throw LedgerCliException.damaged(damaged, terminal.texts());
        } catch (UncheckedIOException unreadable) {
            throw CliException.with(ledger, unreadable);
        }
    }

    private static WhatIf question(CommandLine line, DubanSettings settings) {
        RuleSource hold = new RuleSource(settings.jurisdiction(), settings.rules());
        RuleSource proposed = new RuleSource(
                line.value(Option.PROPOSED_JURISDICTION).orElse(hold.jurisdiction()),
                line.value(Option.PROPOSED_RULES).map(Path::of).orElse(hold.folder()));
        try {
            return WhatIf.between(hold, proposed, LocalDate.now(settings.clock()));
        } catch (BadDataFile | IllegalArgumentException unusable) {
            throw CliException.failed("what-if.rules", String.valueOf(unusable.getMessage()));
        }
    }

    private static ProposalReport compared(WhatIf question, RecordedStreams streams, Terminal terminal) {
        ProposalReport report = new ProposalReport(terminal);
        ProgressBar bar = new ProgressBar(terminal, terminal.texts().say("what-if.progress"));
        try {
            for (int n = 0; n < streams.count(); n++) {
                streams.under(question, n).forEach(report::add);
                bar.at(n + 1L, streams.count());
            }
        } finally {
            bar.clear();
        }
        return report;
    }
}
