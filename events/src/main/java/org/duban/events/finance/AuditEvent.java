package org.duban.events.finance;

import java.time.LocalDate;
import java.util.List;
import org.duban.events.CaseId;
import org.duban.events.Deadline;
import org.duban.events.Fixed;
import org.duban.events.ItemId;
import org.duban.events.Owing;
import org.duban.events.Responsible;
import org.duban.events.Session;
import org.duban.events.SeveralLines;

/** What happens with the audit of final accounts. */
public sealed interface AuditEvent extends FinanceEvent {

    /**
     * A session heard the audit report; by {@code rectifyBy} the Standing Committee hears what became of the findings.
     *
     * @param findings the items that the findings became
     * @param follower who sees to that
     */
    record AuditReportHeard(
            CaseId caseId,
            Session session,
            String documentNo,
            @Fixed List<ItemId> findings,
            Responsible follower,
            Deadline rectifyBy,
            LocalDate occurredOn)
            implements AuditEvent {

        @Override
        public List<Owing> owing() {
            return List.of(new Owing.Opens(FinanceDuty.AUDIT_RECTIFICATION.only(), rectifyBy, follower));
        }
    }

    /** The government reported in writing what became of each finding of the audit. */
    record AuditRectificationSubmitted(
            CaseId caseId, String documentNo, List<RectifiedFinding> findings, LocalDate occurredOn)
            implements AuditEvent {}

    /** A session heard what became of the audit's findings. */
    record AuditRectificationHeard(
            CaseId caseId, Session session, @SeveralLines String opinion, LocalDate occurredOn) implements AuditEvent {

        @Override
        public List<Owing> owing() {
            return List.of(new Owing.Meets(FinanceDuty.AUDIT_RECTIFICATION.only(), occurredOn));
        }
    }

    /** What became of one finding. */
    record RectifiedFinding(
            ItemId itemId,
            @SeveralLines String measure,
            @SeveralLines String result) {}
}
