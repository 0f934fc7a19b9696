package org.duban.command.handling;

import java.time.LocalDate;
import java.util.List;
import org.duban.command.CaseBasis;
import org.duban.command.CommandRefused;
import org.duban.command.CommonRule;
import org.duban.command.Context;
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
import org.duban.command.handling.ItemCommand.SendAssistingOpinion;
import org.duban.command.handling.ItemCommand.SubmitItemResult;
import org.duban.events.Deadline;
import org.duban.events.Event;
import org.duban.events.UnitId;
import org.duban.events.handling.ItemEvent.ItemAcknowledged;
import org.duban.events.handling.ItemEvent.ItemAssigned;
import org.duban.events.handling.ItemEvent.ItemReassigned;
import org.duban.events.handling.ItemEvent.ItemResultSubmitted;
import org.duban.events.handling.ItemEvent.ItemReturned;
import org.duban.events.handling.ItemEvent.ProgressReported;
import org.duban.events.handling.ItemEvent.ReturnRefused;
import org.duban.events.handling.ItemState;

/** The rules of a rectification item while a unit has it; {@link ItemReviewRules} has the rest. */
record ItemRules(Handling handling, CaseBasis basis, Context context) {

    List<? extends Event> decide(ItemCommand command) {
        ItemReviewRules review = new ItemReviewRules(handling, context);
        return switch (command) {
            case IdentifyItem c -> identify(c);
            case AssignItem c -> assign(c, item(c));
            case AcknowledgeItem c -> acknowledge(c, item(c));
            case ReturnItem c -> returnItem(c, item(c));
            case ReassignItem c -> reassign(c, item(c));
            case RefuseReturn c -> refuseReturn(c, item(c));
            case ReportProgress c -> report(c, item(c));
            case SendAssistingOpinion c -> new AssistingRules(handling, context).send(c, item(c));
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

    private List<Event> identify(IdentifyItem c) {
        CommandRefused.unless(basis.findings() != CaseBasis.Findings.OVER, CommonRule.FINDING_AFTER_REPORT);
        CommandRefused.unless(
                basis.findings() == CaseBasis.Findings.OPEN, CommonRule.STEP_MISSING, "step", "InspectedOrganNotified");
        handling.items().mustBeNew(c.itemId());
        Finding finding = new Finding(c.itemId(), c.title(), c.problem(), c.category(), c.article());
        return List.of(
                new Findings(c.caseId(), handling, basis, context).identified(finding, c.source(), c.occurredOn()));
    }

    private List<Event> assign(AssignItem c, Item item) {
        item.in(ItemState.IDENTIFIED);
        mayGive(item, c.leadUnit(), c.assistingUnits());
        ItemTerms terms = new ItemTerms(handling, basis, context);
        Deadline letters = terms.letters(c.leadUnit());
        Deadline due = terms.due(c, letters);
        return List.of(new ItemAssigned(
                c.caseId(),
                c.itemId(),
                c.leadUnit(),
                c.assistingUnits(),
                new AssistingRules(handling, context).terms(c.assistingDays(), due, letters.dueOn(), c.occurredOn()),
                c.responsible(),
                due,
                context.rules().counted(HandlingTerm.ITEM_RETURN, c.occurredOn()),
                c.occurredOn()));
    }

    private List<Event> acknowledge(AcknowledgeItem c, Item item) {
        item.in(ItemState.ASSIGNED);
        return List.of(new ItemAcknowledged(c.caseId(), c.itemId(), c.occurredOn()));
    }

    private List<Event> returnItem(ReturnItem c, Item item) {
        item.in(ItemState.ASSIGNED);
        LocalDate last = item.returnBy() == null ? null : item.returnBy().dueOn();
        CommandRefused.unless(
                last != null && !c.occurredOn().isAfter(last),
                HandlingRule.RETURN_WINDOW_OVER,
                "last",
                String.valueOf(last));
        CommandRefused.unless(!item.returns().contains(item.returnKey(c.reason())), HandlingRule.RETURNED_BEFORE);
        return List.of(new ItemReturned(c.caseId(), c.itemId(), c.reason(), c.occurredOn()));
    }

    private List<Event> reassign(ReassignItem c, Item item) {
        item.in(ItemState.RETURNED);
        mayGive(item, c.leadUnit(), c.assistingUnits());
        ItemTerms terms = new ItemTerms(handling, basis, context);
        Deadline due = handling.term(item.itemId());
        return List.of(new ItemReassigned(
                c.caseId(),
                c.itemId(),
                c.leadUnit(),
                c.assistingUnits(),
                new AssistingRules(handling, context)
                        .terms(c.assistingDays(), due, terms.last(due, c.leadUnit()), c.occurredOn()),
                c.responsible(),
                due,
                context.rules().counted(HandlingTerm.ITEM_RETURN, c.occurredOn()),
                Assisting.owed(handling.duties(), c.itemId(), c.assistingUnits()),
                c.occurredOn()));
    }

    private List<Event> refuseReturn(RefuseReturn c, Item item) {
        item.in(ItemState.RETURNED);
        new ItemOrgans(handling, basis, context).mustBeOwn(item);
        return List.of(new ReturnRefused(c.caseId(), c.itemId(), c.reason(), c.occurredOn()));
    }

    private List<Event> report(ReportProgress c, Item item) {
        item.in(ItemState.ACCEPTED_BY_UNIT, ItemState.REWORK);
        return List.of(new ProgressReported(c.caseId(), c.itemId(), c.progress(), c.occurredOn()));
    }

    private List<Event> submit(SubmitItemResult c, Item item) {
        item.in(ItemState.ACCEPTED_BY_UNIT, ItemState.REWORK);
        return List.of(new ItemResultSubmitted(
                c.caseId(),
                c.itemId(),
                item.attempt() + 1,
                c.measures(),
                c.result(),
                c.evidence(),
                basis.inCharge(),
                context.rules().counted(HandlingTerm.REVIEW, c.occurredOn()),
                c.occurredOn()));
    }

    /** Refuses what is no more, and what is another organ's. */
    private void mayGive(Item item, UnitId lead, List<UnitId> assisting) {
        Teams.mustStand(context, lead, assisting);
        ItemOrgans organs = new ItemOrgans(handling, basis, context);
        organs.mustBeOwn(item);
        organs.mustBeOwn(lead, assisting);
    }

    private Item item(ItemCommand command) {
        return handling.items().get(command.itemId());
    }
}
