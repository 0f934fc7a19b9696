package org.duban.ui.whatif;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.duban.command.data.BadDataFile;
import org.duban.command.data.UnfitData;
import org.duban.command.rules.DeadlineRules;
import org.duban.command.whatif.RecordedStreams;
import org.duban.command.whatif.VerdictTally;
import org.duban.command.whatif.WhatIf;
import org.duban.events.ledger.history.History;
import org.duban.ui.problem.Fault;
import org.duban.ui.problem.FaultCode;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Runs a proposal over everything in the ledger that owes something. */
public final class WhatIfService {

    private final History history;
    private final DeadlineRules held;
    private final String place;
    private final Clock clock;

    /** @param held the rules that hold in {@code place} */
    public WhatIfService(History history, DeadlineRules held, String place, Clock clock) {
        this.history = history;
        this.held = held;
        this.place = place;
        this.clock = clock;
    }

    /**
     * What the proposal would have changed.
     *
     * @param cursor where the page before ended; null for the first page, which alone counts every term
     * @param limit how many terms are told of
     * @param language in which is told why its rules cannot be used
     * @throws ProblemException if its rules cannot be used, or the page before was of another proposal
     */
    WhatIfAnswer ask(ProposalBody proposal, @Nullable Bookmark cursor, int limit, Locale language) {
        Bookmark start = cursor == null ? beginning(proposal) : cursor;
        if (start.proposal() != proposal.fingerprint()
                || start.position() > history.head().position()) {
            throw new ProblemException(ProblemCode.INVALID_PARAMETER, Fault.parameter("cursor", FaultCode.MALFORMED));
        }
        WhatIf question = new WhatIf(held, rules(proposal, language), start.today());
        return new PageOfTerms(start, limit, cursor == null ? new VerdictTally() : null)
                .filled(question, RecordedStreams.of(history, start.position()));
    }

    private Bookmark beginning(ProposalBody proposal) {
        return new Bookmark(history.head().position(), LocalDate.now(clock), proposal.fingerprint(), 0, 0);
    }

    /**
     * The rules that a proposal makes.
     *
     * @param language in which is told why they cannot be used
     * @throws ProblemException if they cannot
     */
    public DeadlineRules rules(ProposalBody proposal, Locale language) {
        try {
            return proposal.rules(held, place);
        } catch (BadDataFile bad) {
            throw unusable(bad, bad.told(language));
        } catch (UnfitData bad) {
            throw unusable(bad, bad.told(language));
        }
    }

    private static ProblemException unusable(RuntimeException cause, String reason) {
        ProblemException unusable =
                new ProblemException(ProblemCode.PROPOSAL_UNUSABLE, List.of(), Map.of("reason", reason));
        unusable.initCause(cause);
        return unusable;
    }
}
