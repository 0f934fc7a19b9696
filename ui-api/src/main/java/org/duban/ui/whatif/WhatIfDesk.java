package org.duban.ui.whatif;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.duban.command.data.BadDataFile;
import org.duban.command.desk.CaseDuties;
import org.duban.command.law.LegalTexts;
import org.duban.command.rules.DeadlineRules;
import org.duban.command.whatif.Comparison;
import org.duban.command.whatif.Summary;
import org.duban.command.whatif.WhatIf;
import org.duban.events.CaseId;
import org.duban.events.ledger.history.History;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;

/** Runs a proposal over every case in the ledger. */
public final class WhatIfDesk {

    private static final String STREAM = "case-";

    private final History history;
    private final DeadlineRules held;
    private final String place;
    private final LegalTexts law;
    private final Clock clock;

    /** @param held the rules that hold in {@code place} */
    public WhatIfDesk(History history, DeadlineRules held, String place, LegalTexts law, Clock clock) {
        this.history = history;
        this.held = held;
        this.place = place;
        this.law = law;
        this.clock = clock;
    }

    /**
     * What the proposal would have changed.
     *
     * @param limit how many terms are told of
     * @throws ProblemException if its rules cannot be used
     */
    WhatIfAnswer ask(ProposalBody proposal, int limit) {
        long position = history.head().position();
        WhatIf question = new WhatIf(held, rules(proposal), LocalDate.now(clock));
        List<Comparison> all = new ArrayList<>();
        for (String stream : history.streams(STREAM)) {
            CaseId caseId = new CaseId(stream.substring(STREAM.length()));
            all.addAll(question.of(caseId, CaseDuties.of(history.stream(stream, 0, position))));
        }
        List<Comparison> others = all.stream().filter(Comparison::differs).toList();
        List<Comparison> told = others.subList(0, Math.min(limit, others.size()));
        return new WhatIfAnswer(Summary.of(all), told, others.size() - told.size(), position);
    }

    private DeadlineRules rules(ProposalBody proposal) {
        try {
            return proposal.rules(law, place);
        } catch (BadDataFile | IllegalArgumentException unusable) {
            throw new ProblemException(
                    ProblemCode.PROPOSAL_UNUSABLE, List.of(), Map.of("reason", String.valueOf(unusable.getMessage())));
        }
    }
}
