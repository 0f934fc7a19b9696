package org.duban.events.handling;

import java.time.LocalDate;
import java.util.List;
import org.duban.events.CaseId;
import org.duban.events.DutyId;
import org.duban.events.Owing;
import org.duban.events.SeveralLines;

/** How a case ends, and begins again. */
public sealed interface ClosingEvent extends HandlingEvent {

    /** The opinion letter and the handling report were sent to deputies and made public. */
    record ReportPublished(CaseId caseId, String channel, String reference, LocalDate occurredOn)
            implements ClosingEvent {

        @Override
        public List<Owing> owing() {
            return List.of(new Owing.Meets(HandlingDuty.PUBLICATION.only(), occurredOn));
        }
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
