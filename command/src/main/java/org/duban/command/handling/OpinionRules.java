package org.duban.command.handling;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.command.Author;
import org.duban.command.CaseBasis;
import org.duban.command.CaseForm;
import org.duban.command.CommandRefused;
import org.duban.command.Context;
import org.duban.command.Steps;
import org.duban.command.handling.OpinionCommand.ApproveOpinionLetter;
import org.duban.command.handling.OpinionCommand.CompileOpinions;
import org.duban.command.handling.OpinionCommand.DeliverOpinionLetter;
import org.duban.command.handling.OpinionCommand.OpinionPoint;
import org.duban.command.handling.Opinions.Delivery;
import org.duban.events.Event;
import org.duban.events.ItemId;
import org.duban.events.SupervisedOrgan;
import org.duban.events.handling.HandlingDuty;
import org.duban.events.handling.ItemState;
import org.duban.events.handling.OpinionEvent.OpinionItem;
import org.duban.events.handling.OpinionEvent.OpinionLetterApproved;
import org.duban.events.handling.OpinionEvent.OpinionLetterDelivered;
import org.duban.events.handling.OpinionEvent.OpinionsCompiled;

/** The rules of the opinions, up to the letter in the organs' hands. */
record OpinionRules(CaseForm<?, ?, ?> form, Handling handling, CaseBasis basis, Context context) {

    List<? extends Event> decide(OpinionCommand command) {
        return switch (command) {
            case CompileOpinions c -> compile(c);
            case ApproveOpinionLetter c -> approve(c);
            case DeliverOpinionLetter c -> deliver(c);
        };
    }

    private List<Event> compile(CompileOpinions c) {
        handling.deliberated(basis);
        Steps.notTaken(handling.opinions().compiledOn(), "OpinionsCompiled");
        List<Finding> created = c.opinions().stream()
                .flatMap(point -> Stream.ofNullable(point.creates()))
                .toList();
        Findings findings = new Findings(c.caseId(), handling, basis, context);
        List<Event> events = new ArrayList<>();
        c.opinions().stream()
                .filter(point -> point.creates() != null)
                .forEach(point -> events.addAll(findings.identified(
                        List.of(Objects.requireNonNull(point.creates())), point.text(), c.occurredOn())));
        findings.mustBeNew(created);
        List<OpinionItem> points =
                c.opinions().stream().map(OpinionRules::point).toList();
        events.add(new OpinionsCompiled(
                c.caseId(), c.overallEvaluation(), c.problems(), c.advice(), points, c.occurredOn()));
        return events;
    }

    private static OpinionItem point(OpinionPoint point) {
        List<ItemId> covers = new ArrayList<>(point.covers());
        if (point.creates() != null) {
            covers.add(point.creates().itemId());
        }
        return new OpinionItem(point.opinionId(), point.text(), List.copyOf(covers), point.organ());
    }

    private List<Event> approve(ApproveOpinionLetter c) {
        Steps.taken(handling.opinions().compiledOn(), "OpinionsCompiled");
        Steps.notTaken(handling.opinions().approvedOn(), "OpinionLetterApproved");
        Author drafter = Objects.requireNonNull(handling.opinions().draftedBy());
        CommandRefused.unless(
                !context.actor().author().isOnePersonWith(drafter, context.world()), HandlingRule.DRAFTER_APPROVES);
        return List.of(new OpinionLetterApproved(
                c.caseId(),
                c.meeting(),
                c.signer(),
                basis.organs().stream().sorted().toList(),
                context.rules().counted(form.term(HandlingTerm.OPINION_DELIVER), c.occurredOn()),
                c.occurredOn()));
    }

    private List<Event> deliver(DeliverOpinionLetter c) {
        Steps.taken(handling.opinions().approvedOn(), "OpinionLetterApproved");
        SupervisedOrgan organ = new Organs(basis, context).of(c);
        Delivery before = handling.opinions().deliveries().get(organ);
        if (before != null && before.deemed() && c.noReceipt() == null) {
            // The receipt came after all: what is on record is corrected, see LateReceipt.
            return List.of();
        }
        Steps.notTaken(before == null ? null : before.on(), "OpinionLetterDelivered");
        LetterReceipt receipt = c.noReceipt() == null ? LetterReceipt.on(c.occurredOn()) : deemed(c);
        return List.of(new OpinionLetterDelivered(
                c.caseId(),
                organ,
                c.documentNo(),
                c.sentOn(),
                receipt.deemed(),
                c.attachments(),
                toAssign(organ),
                context.rules().counted(HandlingTerm.ITEM_ASSIGN, receipt.on()),
                context.rules().counted(form.term(HandlingTerm.OPINION_HANDLE), receipt.on()),
                c.document(),
                receipt.on()));
    }

    /** Not before the last day on which a receipt could come in time. */
    private LetterReceipt deemed(DeliverOpinionLetter c) {
        LetterReceipt receipt = LetterReceipt.deemed(context.rules(), c.sentOn());
        CommandRefused.unless(
                !c.occurredOn().isBefore(receipt.on()),
                HandlingRule.RECEIPT_AWAITED,
                "last",
                receipt.on().toString());
        return receipt;
    }

    /** The items still with nobody, but for those that the opinions address to another organ. */
    private List<ItemId> toAssign(SupervisedOrgan organ) {
        Set<ItemId> others = handling.opinions().points().stream()
                .filter(point -> point.organ() != null && point.organ() != organ)
                .flatMap(point -> point.covers().stream())
                .collect(Collectors.toSet());
        return handling.items().all().stream()
                .filter(item -> item.state() == ItemState.IDENTIFIED)
                .map(Item::itemId)
                .filter(item -> !others.contains(item))
                .filter(item -> handling.duties()
                        .get(HandlingDuty.ITEM_ASSIGNMENT.of(item))
                        .isEmpty())
                .toList();
    }
}
