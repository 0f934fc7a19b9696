package org.duban.command.handling;

import java.util.List;
import org.duban.command.CaseBasis;
import org.duban.command.CaseBasis.Left;
import org.duban.command.CommandRefused;
import org.duban.command.CommonRule;
import org.duban.command.FormState;
import org.duban.command.Several;
import org.duban.command.duty.Duty;
import org.duban.command.handling.ClosingCommand.CloseCase;
import org.duban.command.handling.ClosingCommand.PublishReport;
import org.duban.command.handling.ClosingCommand.TellDeputies;
import org.duban.events.DutyId;
import org.duban.events.Event;
import org.duban.events.Secrecy;
import org.duban.events.handling.ClosingEvent.CaseClosed;
import org.duban.events.handling.ClosingEvent.DeputiesTold;
import org.duban.events.handling.ClosingEvent.ReportPublished;
import org.duban.events.handling.HandlingDuty;

/**
 * The rules of how a case ends.
 *
 * @param progress how far the form itself has come
 */
record ClosingRules(Handling handling, FormState progress, CaseBasis basis) {

    List<? extends Event> decide(ClosingCommand command) {
        return switch (command) {
            case TellDeputies c -> tell(c);
            case PublishReport c -> publish(c);
            case CloseCase c -> close(c);
        };
    }

    private List<Event> tell(TellDeputies c) {
        HandlingAspects.notSecret(basis);
        handling.ending().deputies().mayTell(c.papers(), new StepDays(handling, basis).papers(), "DeputiesTold");
        return List.of(new DeputiesTold(c.caseId(), c.papers(), c.channel(), c.reference(), c.occurredOn()));
    }

    private List<Event> publish(PublishReport c) {
        HandlingAspects.notSecret(basis);
        handling.ending().everyone().mayTell(c.papers(), new StepDays(handling, basis).papers(), "ReportPublished");
        return List.of(new ReportPublished(c.caseId(), c.papers(), c.channel(), c.reference(), c.occurredOn()));
    }

    private List<Event> close(CloseCase c) {
        CommandRefused.unless(basis.left() != Left.OWN_STEP, CommonRule.STEP_MISSING, "step", progress.missing());
        boolean decided = handling.isDecided() || !progress.isToBeDecided();
        CommandRefused.unless(decided, CommonRule.STEP_MISSING, "step", "ResolutionAdopted");
        if (isSilent()) {
            resolutionsReported();
            told(); // what was found goes on to no unit where no letter goes out
        } else if (basis.left() == Left.OPINIONS || basis.left() == Left.TELLING) {
            nothingMayBeLeft();
        }
        List<DutyId> lapsed = handling.openDuties().stream().map(Duty::id).toList();
        return List.of(new CaseClosed(c.caseId(), c.conclusion(), lapsed, c.occurredOn()));
    }

    /** Whether members raised no opinions, and none were compiled all the same. */
    private boolean isSilent() {
        boolean heard = basis.left() == Left.TELLING
                || (basis.left() == Left.OPINIONS
                        && handling.deliberation().heldOn() != null
                        && !handling.deliberation().raised());
        return heard && handling.opinions().compiledOn() == null;
    }

    private void told() {
        boolean secret = basis.secrecy() == Secrecy.SECRET;
        CommandRefused.unless(secret || handling.ending().deputies().lastOn() != null, HandlingRule.DEPUTIES_NOT_TOLD);
        CommandRefused.unless(secret || handling.ending().everyone().lastOn() != null, HandlingRule.NOT_PUBLISHED);
    }

    private void resolutionsReported() {
        boolean reported = handling.openDuties().stream().map(Duty::id).noneMatch(HandlingDuty.RESOLUTION_REPORT::has);
        CommandRefused.unless(reported, CommonRule.STEP_MISSING, "step", "ResolutionReportSubmitted");
    }

    private void itemsDone() {
        List<Item> open = handling.items().all().stream()
                .filter(item -> !item.state().done())
                .toList();
        String names = Several.of(open.stream().map(item -> item.itemId().value()));
        CommandRefused.unless(open.isEmpty(), HandlingRule.ITEMS_OPEN, "items", names);
    }

    private void nothingMayBeLeft() {
        handling.opinions().firstDelivered();
        basis.organs().forEach(organ -> handling.reports().of(organ).submitted());
        resolutionsReported();
        itemsDone();
        boolean secret = basis.secrecy() == Secrecy.SECRET;
        CommandRefused.unless(secret || met(HandlingDuty.DEPUTY_NOTICE), HandlingRule.DEPUTIES_NOT_TOLD);
        CommandRefused.unless(secret || met(HandlingDuty.PUBLICATION), HandlingRule.NOT_PUBLISHED);
    }

    private boolean met(HandlingDuty duty) {
        return handling.duties().get(duty.only()).map(Duty::metOn).isPresent();
    }
}
