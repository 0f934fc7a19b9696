package org.duban.command.handling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.duban.command.CaseBasis;
import org.duban.command.CommandRefused;
import org.duban.command.Context;
import org.duban.command.Steps;
import org.duban.command.handling.Item.State;
import org.duban.command.handling.OpinionCommand.ApproveOpinionLetter;
import org.duban.command.handling.OpinionCommand.CompileOpinions;
import org.duban.command.handling.OpinionCommand.DeliverOpinionLetter;
import org.duban.command.handling.OpinionCommand.OpinionPoint;
import org.duban.events.CaseEvent;
import org.duban.events.ItemId;
import org.duban.events.handling.OpinionEvent.OpinionItem;
import org.duban.events.handling.OpinionEvent.OpinionLetterApproved;
import org.duban.events.handling.OpinionEvent.OpinionLetterDelivered;
import org.duban.events.handling.OpinionEvent.OpinionsCompiled;

/** The rules of the opinions, up to the letter in the organ's hands. */
record OpinionRules(Handling handling, CaseBasis basis, Context context) {

    List<? extends CaseEvent> decide(OpinionCommand command) {
        return switch (command) {
            case CompileOpinions c -> compile(c);
            case ApproveOpinionLetter c -> approve(c);
            case DeliverOpinionLetter c -> deliver(c);
        };
    }

    private List<CaseEvent> compile(CompileOpinions c) {
        handling.deliberated(basis);
        Steps.notTaken(handling.opinions().compiledOn(), "OpinionsCompiled");
        CommandRefused.unless(!c.opinions().isEmpty(), HandlingRule.OPINION_COVERS_NOTHING);
        List<CaseEvent> events = new ArrayList<>();
        List<OpinionItem> points = new ArrayList<>();
        Set<ItemId> created = new HashSet<>();
        for (OpinionPoint point : c.opinions()) {
            List<ItemId> covers = new ArrayList<>(point.covers());
            covers.forEach(this::mustBeCoverable);
            if (point.creates() != null) {
                events.add(create(c, point, point.creates(), created));
                covers.add(point.creates().itemId());
            }
            CommandRefused.unless(
                    !covers.isEmpty(),
                    HandlingRule.OPINION_COVERS_NOTHING,
                    "opinion",
                    point.opinionId().value());
            points.add(new OpinionItem(point.opinionId(), point.text(), List.copyOf(covers)));
        }
        events.add(new OpinionsCompiled(
                c.caseId(), c.overallEvaluation(), c.problems(), c.advice(), List.copyOf(points), c.occurredOn()));
        return events;
    }

    private CaseEvent create(CompileOpinions c, OpinionPoint point, Finding finding, Set<ItemId> created) {
        handling.items().mustBeNew(finding.itemId());
        CommandRefused.unless(
                created.add(finding.itemId()),
                HandlingRule.ITEM_EXISTS,
                "item",
                finding.itemId().value());
        return finding.identified(c.caseId(), point.text(), c.occurredOn());
    }

    private void mustBeCoverable(ItemId itemId) {
        handling.items().get(itemId).in(State.IDENTIFIED);
    }

    private List<CaseEvent> approve(ApproveOpinionLetter c) {
        Steps.taken(handling.opinions().compiledOn(), "OpinionsCompiled");
        Steps.notTaken(handling.opinions().approvedOn(), "OpinionLetterApproved");
        CommandRefused.unless(
                !context.actor().name().equals(handling.opinions().draftedBy()), HandlingRule.DRAFTER_APPROVES);
        return List.of(new OpinionLetterApproved(
                c.caseId(),
                c.meeting(),
                c.signer(),
                context.rules().counted(HandlingTerm.OPINION_DELIVER, c.occurredOn()),
                c.occurredOn()));
    }

    private List<CaseEvent> deliver(DeliverOpinionLetter c) {
        LocalDate approvedOn = Steps.taken(handling.opinions().approvedOn(), "OpinionLetterApproved");
        Steps.notTaken(handling.opinions().deliveredOn(), "OpinionLetterDelivered");
        Steps.notBefore(approvedOn, c.sentOn());
        Steps.notBefore(c.sentOn(), c.occurredOn());
        LetterReceipt receipt = LetterReceipt.of(context.rules(), c.sentOn(), c.occurredOn());
        return List.of(new OpinionLetterDelivered(
                c.caseId(),
                c.documentNo(),
                c.sentOn(),
                receipt.deemed(),
                c.attachments(),
                context.rules().counted(HandlingTerm.OPINION_HANDLE, receipt.on()),
                receipt.on()));
    }
}
