package org.duban.command.handling;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.duban.command.CaseBasis;
import org.duban.command.CaseBasis.Left;
import org.duban.command.CommandRefused;
import org.duban.command.CommonRule;
import org.duban.command.handling.ClosingCommand.CloseCase;
import org.duban.command.handling.ClosingCommand.PublishReport;
import org.duban.events.CaseEvent;
import org.duban.events.Secrecy;
import org.duban.events.handling.ClosingEvent.CaseClosed;
import org.duban.events.handling.ClosingEvent.ReportPublished;

/** The rules of how a case ends. */
record ClosingRules(Handling handling, CaseBasis basis) {

    List<? extends CaseEvent> decide(ClosingCommand command) {
        return switch (command) {
            case PublishReport c -> publish(c);
            case CloseCase c -> close(c);
        };
    }

    private List<CaseEvent> publish(PublishReport c) {
        Invariants.notSecret(basis);
        LocalDate submittedOn = handling.reporting().submitted();
        LocalDate publishedOn = handling.ending().publishedOn();
        CommandRefused.unless(
                publishedOn == null || publishedOn.isBefore(submittedOn),
                CommonRule.STEP_ALREADY_TAKEN,
                "step",
                "ReportPublished",
                "on",
                String.valueOf(publishedOn));
        return List.of(new ReportPublished(c.caseId(), c.channel(), c.reference(), c.occurredOn()));
    }

    private List<CaseEvent> close(CloseCase c) {
        CommandRefused.unless(
                basis.left() != Left.REPORT_UP, CommonRule.STEP_MISSING, "step", "DelegatedResultReportedUp");
        if (basis.left() == Left.OPINIONS) {
            nothingMayBeLeft();
        }
        return List.of(new CaseClosed(c.caseId(), c.conclusion(), c.occurredOn()));
    }

    private void nothingMayBeLeft() {
        LocalDate submittedOn = handling.reporting().submitted();
        List<Item> open = handling.items().all().stream()
                .filter(item -> !item.state().done())
                .toList();
        String names = open.stream().map(item -> item.itemId().value()).collect(Collectors.joining(" "));
        CommandRefused.unless(open.isEmpty(), HandlingRule.ITEMS_OPEN, "items", names);
        LocalDate publishedOn = handling.ending().publishedOn();
        boolean published = publishedOn != null && !publishedOn.isBefore(submittedOn);
        CommandRefused.unless(published || basis.secrecy() == Secrecy.SECRET, HandlingRule.NOT_PUBLISHED);
    }
}
