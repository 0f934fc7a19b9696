package org.duban.command.handling;

import java.time.LocalDate;
import java.util.List;
import org.duban.command.CaseBasis;
import org.duban.command.CommandRefused;
import org.duban.command.CommonRule;
import org.duban.command.Context;
import org.duban.command.Steps;
import org.duban.command.handling.Item.State;
import org.duban.command.handling.ItemCommand.AcceptItem;
import org.duban.command.handling.ItemCommand.AcknowledgeItem;
import org.duban.command.handling.ItemCommand.AssignItem;
import org.duban.command.handling.ItemCommand.CloseItem;
import org.duban.command.handling.ItemCommand.DeferItem;
import org.duban.command.handling.ItemCommand.GrantItemExtension;
import org.duban.command.handling.ItemCommand.IdentifyItem;
import org.duban.command.handling.ItemCommand.MergeItem;
import org.duban.command.handling.ItemCommand.PassLookBack;
import org.duban.command.handling.ItemCommand.ReassignItem;
import org.duban.command.handling.ItemCommand.RefuseItemExtension;
import org.duban.command.handling.ItemCommand.RefuseReturn;
import org.duban.command.handling.ItemCommand.RejectItem;
import org.duban.command.handling.ItemCommand.ReopenItem;
import org.duban.command.handling.ItemCommand.ReportProgress;
import org.duban.command.handling.ItemCommand.RequestItemExtension;
import org.duban.command.handling.ItemCommand.ResumeItem;
import org.duban.command.handling.ItemCommand.ReturnItem;
import org.duban.command.handling.ItemCommand.SubmitItemResult;
import org.duban.events.CaseEvent;
import org.duban.events.Deadline;
import org.duban.events.handling.ItemEvent.ItemAcknowledged;
import org.duban.events.handling.ItemEvent.ItemAssigned;
import org.duban.events.handling.ItemEvent.ItemIdentified;
import org.duban.events.handling.ItemEvent.ItemReassigned;
import org.duban.events.handling.ItemEvent.ItemResultSubmitted;
import org.duban.events.handling.ItemEvent.ItemReturned;
import org.duban.events.handling.ItemEvent.ProgressReported;
import org.duban.events.handling.ItemEvent.ReturnRefused;

/** The rules of a rectification item while a unit has it; {@link ItemReviewRules} has the rest. */
record ItemRules(Handling handling, CaseBasis basis, Context context) {

    List<? extends CaseEvent> decide(ItemCommand command) {
        ItemReviewRules review = new ItemReviewRules(handling, context);
        return switch (command) {
            case IdentifyItem c -> identify(c);
            case AssignItem c -> assign(c, item(c));
            case AcknowledgeItem c -> acknowledge(c, item(c));
            case ReturnItem c -> returnItem(c, item(c));
            case ReassignItem c -> reassign(c, item(c));
            case RefuseReturn c -> refuseReturn(c, item(c));
            case ReportProgress c -> report(c, item(c));
            case SubmitItemResult c -> submit(c, item(c));
            case AcceptItem c -> review.accept(c, item(c));
            case RejectItem c -> review.reject(c, item(c));
            case CloseItem c -> review.close(c, item(c));
            case PassLookBack c -> review.passLookBack(c, item(c));
            case ReopenItem c -> review.reopen(c, item(c));
            case DeferItem c -> review.defer(c, item(c));
            case ResumeItem c -> review.resume(c, item(c));
            case MergeItem c -> review.merge(c, item(c));
            case RequestItemExtension c -> review.requestExtension(c, item(c));
            case GrantItemExtension c -> review.grantExtension(c, item(c));
            case RefuseItemExtension c -> review.refuseExtension(c, item(c));
        };
    }

    private List<CaseEvent> identify(IdentifyItem c) {
        CommandRefused.unless(basis.findings() != CaseBasis.Findings.OVER, CommonRule.FINDING_AFTER_REPORT);
        CommandRefused.unless(
                basis.findings() == CaseBasis.Findings.OPEN, CommonRule.STEP_MISSING, "step", "InspectedOrganNotified");
        handling.items().mustBeNew(c.itemId());
        return List.of(new ItemIdentified(
                c.caseId(), c.itemId(), c.title(), c.problem(), c.category(), c.source(), c.article(), c.occurredOn()));
    }

    private List<CaseEvent> assign(AssignItem c, Item item) {
        item.in(State.IDENTIFIED);
        LocalDate deliveredOn = handling.opinions().delivered();
        Units.team(context, basis, c.leadUnit(), c.assistingUnits());
        Deadline due = due(c, deliveredOn);
        return List.of(new ItemAssigned(
                c.caseId(),
                c.itemId(),
                c.leadUnit(),
                c.assistingUnits(),
                c.responsible(),
                due,
                context.rules().counted(HandlingTerm.ITEM_RETURN, c.occurredOn()),
                c.occurredOn()));
    }

    /** The day decided, else the letter's; an item assigned after that needs a day of its own. */
    private Deadline due(AssignItem c, LocalDate deliveredOn) {
        Deadline term = handling.opinions().term();
        Deadline letters = context.rules().changes().recounted(term).orElse(term);
        LocalDate dueOn = c.dueOn() == null ? Steps.taken(letters.dueOn(), "Deadline") : c.dueOn();
        DueDates.mustNotPrecede(c.occurredOn(), dueOn);
        return c.dueOn() == null ? letters : context.rules().decided(HandlingTerm.ITEM_DUE, deliveredOn, dueOn);
    }

    private List<CaseEvent> acknowledge(AcknowledgeItem c, Item item) {
        item.in(State.ASSIGNED);
        return List.of(new ItemAcknowledged(c.caseId(), c.itemId(), c.occurredOn()));
    }

    private List<CaseEvent> returnItem(ReturnItem c, Item item) {
        item.in(State.ASSIGNED);
        LocalDate last = item.returnBy() == null ? null : item.returnBy().dueOn();
        CommandRefused.unless(
                last != null && !c.occurredOn().isAfter(last),
                HandlingRule.RETURN_WINDOW_OVER,
                "last",
                String.valueOf(last));
        CommandRefused.unless(!item.returns().contains(item.returnKey(c.reason())), HandlingRule.RETURNED_BEFORE);
        return List.of(new ItemReturned(c.caseId(), c.itemId(), c.reason(), c.occurredOn()));
    }

    private List<CaseEvent> reassign(ReassignItem c, Item item) {
        item.in(State.RETURNED);
        Units.team(context, basis, c.leadUnit(), c.assistingUnits());
        return List.of(new ItemReassigned(
                c.caseId(),
                c.itemId(),
                c.leadUnit(),
                c.assistingUnits(),
                c.responsible(),
                handling.term(item.itemId()),
                context.rules().counted(HandlingTerm.ITEM_RETURN, c.occurredOn()),
                c.occurredOn()));
    }

    private List<CaseEvent> refuseReturn(RefuseReturn c, Item item) {
        item.in(State.RETURNED);
        return List.of(new ReturnRefused(c.caseId(), c.itemId(), c.reason(), c.occurredOn()));
    }

    private List<CaseEvent> report(ReportProgress c, Item item) {
        item.in(State.ACCEPTED_BY_UNIT, State.REWORK);
        return List.of(new ProgressReported(c.caseId(), c.itemId(), c.progress(), c.occurredOn()));
    }

    private List<CaseEvent> submit(SubmitItemResult c, Item item) {
        item.in(State.ACCEPTED_BY_UNIT, State.REWORK);
        new Invariants(handling, basis, context).evidence(c.evidence());
        return List.of(new ItemResultSubmitted(
                c.caseId(), c.itemId(), item.attempt() + 1, c.measures(), c.result(), c.evidence(), c.occurredOn()));
    }

    private Item item(ItemCommand command) {
        return handling.items().get(command.itemId());
    }
}
