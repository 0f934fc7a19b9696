package org.duban.ops;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.util.concurrent.Callable;
import org.duban.command.data.BadDataFile;
import org.duban.command.data.UnfitData;
import org.duban.command.whatif.RecordedStreams;
import org.duban.command.whatif.RuleSource;
import org.duban.command.whatif.WhatIf;
import org.duban.events.ledger.LedgerDamaged;
import org.duban.events.ledger.ReadableLedger;
import org.duban.events.ledger.codec.EventCodec;
import org.duban.events.ledger.history.LedgerHistory;
import org.duban.query.figure.ReportPeriod;
import org.duban.query.timeline.AsOf;
import org.duban.query.timeline.Moment;
import org.duban.ui.evaluations.CountedYear;
import org.duban.ui.whatif.FiguresUnderRules;
import org.duban.ui.wiring.DubanSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Tells which deadlines other rules would have had met or missed. It reads only, so it may run beside the process that
 * writes.
 */
@Command(name = "what-if")
final class RulesProposal implements Callable<Integer> {

    @Mixin
    private final DataOption data = new DataOption();

    @Mixin
    private final ClockOption clock = new ClockOption();

    @Mixin
    private final PlaceOptions place = new PlaceOptions();

    @Option(names = "--proposed-rules", paramLabel = "FOLDER")
    private @Nullable Path proposedRules;

    @Option(names = "--proposed-jurisdiction", paramLabel = "PLACE")
    private @Nullable String proposedJurisdiction;

    @Option(names = "--figures", paramLabel = "YEAR")
    private @Nullable Year figures;

    @Option(names = "--json")
    private boolean json;

    private final Terminal terminal;

    RulesProposal(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        DubanSettings settings = Settings.of(terminal, data, clock, place);
        WhatIf question = question(settings);
        try (StoredDuban duban = Settings.stored(terminal, data);
                ReadableLedger stored = duban.opened(settings)) {
            LedgerHistory history = new LedgerHistory(stored, new EventCodec());
            if (figures != null) {
                new ProposalFigures(terminal, json)
                        .tell(FiguresUnderRules.of(history, settings.zone(), stored.id(), question.held())
                                .under(
                                        CountedYear.ALL,
                                        question.proposed(),
                                        ReportPeriod.of(figures),
                                        new Moment(new AsOf.Upto(history.head().position()), question.today())));
                return 0;
            }
            RecordedStreams streams = RecordedStreams.of(history, history.head().position());
            ProposalReport report = compared(question, streams);
            if (json) {
                report.json(streams.position());
            } else {
                report.text();
            }
            return 0;
        } catch (LedgerDamaged damaged) {
            throw LedgerCliException.damaged(damaged, terminal.texts());
        } catch (UncheckedIOException unreadable) {
            throw CliException.failed("data.broken", String.valueOf(unreadable.getMessage()));
        }
    }

    private WhatIf question(DubanSettings settings) {
        RuleSource hold = new RuleSource(settings.jurisdiction(), settings.rules());
        RuleSource proposed = new RuleSource(
                proposedJurisdiction == null ? hold.jurisdiction() : proposedJurisdiction,
                proposedRules == null ? hold.folder() : proposedRules);
        try {
            return WhatIf.between(hold, proposed, LocalDate.now(settings.clock()));
        } catch (BadDataFile unusable) {
            throw CliException.failed(
                    "what-if.rules", unusable.told(terminal.texts().locale()));
        } catch (UnfitData unusable) {
            throw CliException.failed(
                    "what-if.rules", unusable.told(terminal.texts().locale()));
        }
    }

    private ProposalReport compared(WhatIf question, RecordedStreams streams) {
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
