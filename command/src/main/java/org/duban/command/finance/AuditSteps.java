package org.duban.command.finance;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.duban.command.CommandRefused;
import org.duban.command.CommonRule;
import org.duban.command.Several;
import org.duban.command.finance.FinanceCommand.HearAuditRectification;
import org.duban.command.finance.FinanceCommand.HearAuditReport;
import org.duban.command.finance.FinanceCommand.SubmitAuditRectification;
import org.duban.command.handling.Finding;
import org.duban.command.handling.Findings;
import org.duban.command.meeting.Meetings;
import org.duban.command.steps.SoFar;
import org.duban.command.steps.Step;
import org.duban.events.ItemId;
import org.duban.events.Session;
import org.duban.events.finance.AuditEvent.AuditRectificationHeard;
import org.duban.events.finance.AuditEvent.AuditRectificationSubmitted;
import org.duban.events.finance.AuditEvent.AuditReportHeard;
import org.duban.events.finance.AuditEvent.RectifiedFinding;
import org.duban.events.finance.FinanceEvent;
import org.duban.events.finance.FinanceEvent.FinanceKind;
import org.duban.events.finance.FinanceMatterEvent.FinanceMatterApproved;
import org.duban.events.finance.FinanceMatterEvent.FinanceReportHeard;

/** The audit of final accounts: what it found, and what became of that. */
final class AuditSteps {

    private AuditSteps() {}

    static List<Step<? extends FinanceCommand, ? extends FinanceEvent>> all() {
        return List.of(
                FinanceKinds.of(HearAuditReport.class, AuditReportHeard.class, FinanceKind.FINAL_ACCOUNTS)
                        .once()
                        .before(FinanceMatterApproved.class)
                        .looking((c, so) -> CommandRefused.unless(
                                !c.findings().isEmpty(), CommonRule.LIST_EMPTY, "field", "findings"))
                        .with("findings", (c, so) -> items(c.findings()))
                        .with("follower", (c, so) -> so.inCharge())
                        .with("rectifyBy", (c, so) -> so.counted(FinanceTerm.AUDIT_RECTIFY, c.occurredOn()))
                        .checking(AuditSteps::heardWithAccounts)
                        .bringing((c, so) -> new Findings(c.caseId(), so.handling(), so.basis(), so.context())
                                .identified(c.findings(), c.documentNo(), c.occurredOn())),
                Step.of(SubmitAuditRectification.class, AuditRectificationSubmitted.class)
                        .once()
                        .after(AuditReportHeard.class)
                        .checking(AuditSteps::rectified),
                Step.of(HearAuditRectification.class, AuditRectificationHeard.class)
                        .once()
                        .after(AuditRectificationSubmitted.class)
                        .checking((e, so) -> Meetings.sat(so.context(), e.session(), e.occurredOn())));
    }

    static void heard(FinanceReportHeard e, SoFar soFar) {
        Meetings.sat(soFar.context(), e.session(), e.occurredOn());
        soFar.log().last(AuditReportHeard.class).ifPresent(audit -> mustBeOne(e.session(), audit.session()));
    }

    private static void heardWithAccounts(AuditReportHeard e, SoFar soFar) {
        Meetings.sat(soFar.context(), e.session(), e.occurredOn());
        soFar.log().last(FinanceReportHeard.class).ifPresent(accounts -> mustBeOne(e.session(), accounts.session()));
    }

    /** Whichever of the two is heard second is heard where the other was, for only there can accounts be approved. */
    private static void mustBeOne(Session session, Session before) {
        CommandRefused.unless(session.meeting().equals(before.meeting()), FinanceRule.HEARD_APART_FROM_AUDIT);
    }

    private static List<ItemId> items(List<Finding> findings) {
        return findings.stream().map(Finding::itemId).toList();
    }

    /** Each finding of the audit is answered, and nothing else. */
    private static void rectified(AuditRectificationSubmitted e, SoFar soFar) {
        List<ItemId> findings = soFar.log().taken(AuditReportHeard.class).findings();
        Set<ItemId> told = e.findings().stream().map(RectifiedFinding::itemId).collect(Collectors.toSet());
        names(told, findings).ifPresent(items -> {
            throw new CommandRefused(FinanceRule.AUDIT_FINDING_UNKNOWN, "items", items);
        });
        names(findings, told).ifPresent(items -> {
            throw new CommandRefused(FinanceRule.AUDIT_FINDING_OMITTED, "items", items);
        });
    }

    private static Optional<String> names(Collection<ItemId> some, Collection<ItemId> others) {
        return Optional.of(Several.of(some.stream()
                        .filter(item -> !others.contains(item))
                        .map(ItemId::value)
                        .sorted()))
                .filter(items -> !items.isEmpty());
    }
}
