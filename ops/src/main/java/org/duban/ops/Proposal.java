package org.duban.ops;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.duban.command.data.BadDataFile;
import org.duban.command.desk.CaseDuties;
import org.duban.command.whatif.Comparison;
import org.duban.command.whatif.Summary;
import org.duban.command.whatif.WhatIf;
import org.duban.events.CaseId;
import org.duban.events.ledger.history.History;
import org.duban.ui.wiring.Core;
import org.duban.ui.wiring.DubanSettings;
import org.duban.ui.wiring.RunningDuban;

/** Tells which deadlines other rules would have had met or missed; it records nothing. */
final class Proposal implements Subcommand {

    private static final String STREAM = "case-";

    @Override
    public Set<Option> options() {
        Set<Option> options = EnumSet.copyOf(Settings.OPTIONS);
        options.add(Option.PROPOSED_RULES);
        options.add(Option.PROPOSED_JURISDICTION);
        return options;
    }

    @Override
    public int run(CommandLine line, Terminal terminal) {
        line.refuseArguments();
        DubanSettings settings = Settings.of(line, terminal);
        LedgerTrouble.present(Settings.ledger(line, terminal));
        try (RunningDuban duban = Started.offline(settings)) {
            Core core = duban.core();
            tell(compared(question(line, core), core.history(), terminal), terminal);
        }
        return 0;
    }

    private static WhatIf question(CommandLine line, Core core) {
        DubanSettings held = core.settings();
        String place = line.value(Option.PROPOSED_JURISDICTION).orElse(held.jurisdiction());
        Path folder = line.value(Option.PROPOSED_RULES).map(Path::of).orElse(held.rules());
        try {
            return core.whatIf(place, folder);
        } catch (BadDataFile | IllegalArgumentException unusable) {
            throw Trouble.failed("what-if.rules", String.valueOf(unusable.getMessage()));
        }
    }

    private static List<Comparison> compared(WhatIf question, History history, Terminal terminal) {
        ProgressBar bar = new ProgressBar(terminal, terminal.texts().say("what-if.progress"));
        List<Comparison> all = new ArrayList<>();
        List<String> streams = history.streams(STREAM);
        try {
            for (int i = 0; i < streams.size(); i++) {
                String stream = streams.get(i);
                CaseId caseId = new CaseId(stream.substring(STREAM.length()));
                all.addAll(question.of(caseId, CaseDuties.of(history.stream(stream, 0, History.NOW))));
                bar.at(i + 1L, streams.size());
            }
        } finally {
            bar.clear();
        }
        return all;
    }

    private static void tell(List<Comparison> all, Terminal terminal) {
        all.stream().filter(Comparison::differs).forEach(one -> tell(one, terminal));
        Summary summary = Summary.of(all);
        summary.byRule()
                .forEach((rule, verdicts) -> terminal.answer(
                        "what-if.rule",
                        rule,
                        verdicts.before().toString(),
                        verdicts.after().toString()));
        terminal.answer("what-if.summary", summary.terms(), summary.differing());
    }

    private static void tell(Comparison one, Terminal terminal) {
        terminal.answer(
                "what-if.differs",
                one.caseId(),
                one.duty(),
                one.recorded().ruleId(),
                Objects.toString(one.recorded().dueOn(), "-"),
                one.before(),
                Objects.toString(one.proposed().dueOn(), "-"),
                one.after());
    }
}
