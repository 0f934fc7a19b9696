package org.duban.events.handling;

import java.time.LocalDate;
import java.util.List;
import org.duban.events.AtLeastOne;
import org.duban.events.CaseId;
import org.duban.events.DutyId;
import org.duban.events.Owing;
import org.duban.events.RestsOnEarlier;
import org.duban.events.SeveralLines;

/** How a case ends, and begins again. */
public sealed interface ClosingEvent extends HandlingEvent {

    /** Papers of the case went to the deputies; with one among them of how it was handled the deputies know all. */
    @RestsOnEarlier
    record DeputiesTold(
            CaseId caseId, @AtLeastOne List<CasePaper> papers, String channel, String reference, LocalDate occurredOn)
            implements ClosingEvent {

        @Override
        public List<Owing> owing() {
            return met(HandlingDuty.DEPUTY_NOTICE, papers, occurredOn);
        }
    }

    /** Papers of the case were made public; with one among them of how it was handled the public knows all. */
    @RestsOnEarlier
    record ReportPublished(
            CaseId caseId, @AtLeastOne List<CasePaper> papers, String channel, String reference, LocalDate occurredOn)
            implements ClosingEvent {

        @Override
        public List<Owing> owing() {
            return met(HandlingDuty.PUBLICATION, papers, occurredOn);
        }
    }

    private static List<Owing> met(HandlingDuty duty, List<CasePaper> papers, LocalDate on) {
        return papers.stream().anyMatch(CasePaper::isOfHandling)
                ? List.of(new Owing.Meets(duty.only(), on))
                : List.of();
    }

    /**
     * Nothing is left to do.
     *
     * @param lapsed the duties that were open then, and are not owed any more
     */
    record CaseClosed(CaseId caseId, @SeveralLines String conclusion, List<DutyId> lapsed, LocalDate occurredOn)
            implements ClosingEvent {

        @Override
        public List<Owing> owing() {
            return lapsed.stream()
                    .<Owing>map(duty -> new Owing.Ends(duty, Owing.Cause.CLOSED))
                    .toList();
        }
    }

    /** Something is left to do after all. */
    record CaseReopened(CaseId caseId, @SeveralLines String reason, LocalDate occurredOn) implements ClosingEvent {}
}
