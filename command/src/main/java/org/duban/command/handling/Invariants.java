package org.duban.command.handling;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.duban.command.CaseBasis;
import org.duban.command.CommandRefused;
import org.duban.command.Context;
import org.duban.command.Steps;
import org.duban.command.handling.Item.State;
import org.duban.events.Evidence;
import org.duban.events.ItemId;
import org.duban.events.Secrecy;
import org.duban.events.handling.ClosingEvent.ReportPublished;
import org.duban.events.handling.HandlingEvent;
import org.duban.events.handling.ItemEvent.ItemAssigned;
import org.duban.events.handling.ItemEvent.ItemReassigned;
import org.duban.events.handling.ItemEvent.ItemResultSubmitted;
import org.duban.events.handling.OpinionEvent.OpinionItem;
import org.duban.events.handling.OpinionEvent.OpinionLetterDelivered;
import org.duban.events.handling.OpinionEvent.OpinionsCompiled;
import org.duban.events.handling.ReportEvent.HandlingPlanSubmitted;
import org.duban.events.handling.ReportEvent.HandlingReportSubmitted;
import org.duban.events.handling.ReportEvent.ItemReport;

/** What an event has to say whether a command or a correction gives it its content. */
public record Invariants(Handling handling, CaseBasis basis, Context context) {

    /**
     * Refuses content that no command could have led to in the state before the event.
     *
     * @throws CommandRefused by the rule that would have refused the command
     */
    public void mustHold(HandlingEvent event) {
        switch (event) {
            case OpinionsCompiled e -> opinions(e.opinions());
            case OpinionLetterDelivered e -> sent(e);
            case ReportPublished e -> notSecret(basis);
            case HandlingPlanSubmitted e -> Units.ofOrgan(context, basis, e.leadUnit());
            case HandlingReportSubmitted e -> report(e.items());
            case ItemAssigned e -> Units.team(context, basis, e.leadUnit(), e.assistingUnits());
            case ItemReassigned e -> Units.team(context, basis, e.leadUnit(), e.assistingUnits());
            case ItemResultSubmitted e -> evidence(e.evidence());
            default -> {}
        }
    }

    /** Refuses a result without proof, or with a file that was never handed in. */
    void evidence(List<Evidence> files) {
        CommandRefused.unless(!files.isEmpty(), HandlingRule.EVIDENCE_MISSING);
        files.forEach(file -> CommandRefused.unless(
                context.evidence().holds(file.sha256()), HandlingRule.EVIDENCE_UNKNOWN, "sha256", file.sha256()));
    }

    /** Refuses a report that leaves an item out, or speaks of one that is not there. */
    void report(List<ItemReport> reports) {
        Set<ItemId> reported = reports.stream().map(ItemReport::itemId).collect(Collectors.toSet());
        reported.forEach(handling.items()::get);
        handling.items().all().stream()
                .filter(item -> item.state() != State.MERGED)
                .map(Item::itemId)
                .forEach(itemId -> CommandRefused.unless(
                        reported.contains(itemId), HandlingRule.REPORT_MISSES_ITEM, "item", itemId.value()));
    }

    /** Refuses to make public what is secret. */
    static void notSecret(CaseBasis basis) {
        CommandRefused.unless(basis.secrecy() != Secrecy.SECRET, HandlingRule.SECRET_NOT_PUBLISHED);
    }

    private void sent(OpinionLetterDelivered letter) {
        Steps.notBefore(Steps.taken(handling.opinions().approvedOn(), "OpinionLetterApproved"), letter.sentOn());
        Steps.notBefore(letter.sentOn(), letter.occurredOn());
    }

    private void opinions(List<OpinionItem> points) {
        CommandRefused.unless(!points.isEmpty(), HandlingRule.OPINION_COVERS_NOTHING);
        for (OpinionItem point : points) {
            CommandRefused.unless(
                    !point.covers().isEmpty(),
                    HandlingRule.OPINION_COVERS_NOTHING,
                    "opinion",
                    point.opinionId().value());
            point.covers().forEach(itemId -> handling.items().get(itemId).in(State.IDENTIFIED));
        }
    }
}
